import { beforeEach, expect, it } from 'vitest';
import { anAssessment } from '../fixtures/assessments';
import { freshBrowser } from '../storage/browser';
import { aStore, note } from './a-store';

beforeEach(freshBrowser);

it('F19 nothing of the assessment before stays around one that cannot be read', async () => {
  const { store, open, createStored } = aStore();
  await createStored(anAssessment({ name: 'Davor' }));
  await (await open()).put('assessments', { id: 'damaged' });
  await expect(store.open('damaged')).rejects.toMatchObject({ code: 'invalid-record' });
  expect(store.current.value).toBeNull();
});

it('what is on screen stays there when it cannot be read again', async () => {
  const { store, trouble, createStored } = aStore();
  await createStored();
  trouble.code = 'no-answer';
  await expect(store.open('assessment-1')).rejects.toMatchObject({ code: 'no-answer' });
  expect(store.current.value?.id).toBe('assessment-1');
});

it('a late failure takes nothing away that was opened since', async () => {
  const { store, open, createStored, slow } = aStore();
  await createStored();
  await (await open()).put('assessments', { id: 'damaged' });
  const answer = slow('damaged');
  const opening = store.open('damaged');
  await store.open('assessment-1');
  answer();
  await expect(opening).rejects.toMatchObject({ code: 'invalid-record' });
  expect(store.current.value?.id).toBe('assessment-1');
});

it('what another tab writes just before it is deleted here comes back with "Rückgängig"', async () => {
  const { store, repository, createStored, slow } = aStore();
  await createStored();
  const answer = slow('assessment-1', 'after reading');
  const removing = store.remove('assessment-1');
  // Whatever deleting reads before it deletes, it has read by then.
  for (let reading = 0; reading < 3; reading += 1) await repository.listSummaries();
  // Too late is no loss: then the other tab says that it is gone.
  const written = await repository
    .update('assessment-1', note('zuletzt von dort'))
    .catch(() => anAssessment());
  answer();
  await store.bringBack([await removing]);
  expect((await repository.load('assessment-1'))?.answers).toEqual(written.answers);
});
