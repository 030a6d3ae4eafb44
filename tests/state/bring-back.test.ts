import { beforeEach, expect, it, vi } from 'vitest';
import { StorageError } from '../../src/storage/storage-error';
import { anAssessment } from '../fixtures/assessments';
import { freshBrowser } from '../storage/browser';
import { aStore } from './a-store';

beforeEach(freshBrowser);

it('what came back is stored, so it counts as done even when it cannot be read again at once', async () => {
  const { store, repository, createStored, announced, saved } = aStore();
  await createStored();
  await store.open('assessment-1');
  announced.length = 0;
  const before = saved.length;
  const reading = vi.spyOn(repository, 'load').mockRejectedValue(new StorageError('failed'));
  const imported = anAssessment({ name: 'Aus der Sicherung', revision: 5 });
  await expect(store.bringBack([imported])).resolves.toBeUndefined();
  expect(announced).toEqual([['assessment-1']]);
  expect(saved.length).toBe(before + 1);
  reading.mockRestore();
  expect((await repository.load('assessment-1'))?.name).toBe('Aus der Sicherung');
});
