import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { SCHEMA_VERSION } from '../../src/domain/assessment';
import { readEverything } from '../../src/state/everything';
import type { SaveQueue } from '../../src/state/save-queue';
import type { Repository } from '../../src/storage/repository-types';
import { StorageError } from '../../src/storage/storage-error';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser, holdWriting } from '../storage/browser';
import { aStore, note, red, until } from './a-store';

beforeEach(freshBrowser);

const names = (store: ReturnType<typeof aStore>['store']) =>
  store.summaries.value?.map(({ name }) => name);

describe('F10 F20 F21 while the storage does not work at all', () => {
  it('new assessments stand in the list, the latest first, and can be opened', async () => {
    const { store, trouble } = aStore();
    trouble.code = 'unavailable';
    store.create(anAssessment({ id: 'one', name: 'Erste' }));
    store.change(note('im Speicher'));
    store.create(anAssessment({ id: 'two', name: 'Zweite' }));
    await store.flush();
    await store.refreshSummaries();
    expect(names(store)).toEqual(['Zweite', 'Erste']);
    expect(store.summariesFailed.value).toBe(true);
    expect((await store.open('one'))?.answers.a?.note).toBe('im Speicher');
    expect(store.unsaved().map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('they can be renamed, stand in a backup, and are stored when it works again', async () => {
    const { store, trouble, repository } = aStore();
    trouble.code = 'no-answer';
    store.create(anAssessment({ id: 'one', name: 'Erste' }));
    store.create(anAssessment({ id: 'two' }));
    await store.flush();
    await store.changeIn('one', (record: Assessment) => ({ ...record, name: 'Umbenannt' }));
    const { assessments, lacking } = await store.everything();
    expect(assessments.map(({ name }) => name)).toContain('Umbenannt');
    expect(lacking).toBe('all-but-memory');
    trouble.code = null;
    await store.retry();
    expect((await repository.load('one'))?.name).toBe('Umbenannt');
    expect(store.unsaved()).toEqual([]);
  });

  it('what the list showed before stays there', async () => {
    const { store, trouble, createStored } = aStore();
    await createStored(anAssessment({ id: 'stored', name: 'Gespeichert' }));
    await store.refreshSummaries();
    trouble.code = 'failed';
    store.create(anAssessment({ id: 'new', name: 'Neu' }));
    await store.flush();
    await store.refreshSummaries();
    expect(names(store)).toEqual(['Neu', 'Gespeichert']);
  });
});

describe('F09 while a writing of another window does not end', () => {
  const LIMIT = 10_000;
  async function held() {
    const desk = aStore();
    await desk.createStored(anAssessment({ id: 'shown', name: 'Auf dem Schirm' }));
    await desk.store.refreshSummaries();
    const release = await holdWriting(aTab().open);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return { ...desk, release };
  }
  afterEach(() => vi.useRealTimers());

  it('a Sicherung is made from memory, and says what it lacks', async () => {
    const { store, release } = await held();
    const everything = store.everything();
    await vi.advanceTimersByTimeAsync(LIMIT);
    const { assessments, lacking } = await everything;
    expect([assessments.map(({ name }) => name), lacking]).toEqual([
      ['Auf dem Schirm'],
      'all-but-memory',
    ]);
    release();
  });

  it('what is not saved yet stands in the list at once; reading ends in words', async () => {
    const { store, repository, release } = await held();
    const stop = store.watchSummaries();
    store.create(anAssessment({ id: 'new', name: 'Neu' }));
    const reading = store.refreshSummaries();
    expect(names(store)).toEqual(['Neu', 'Auf dem Schirm']);
    const loading = expect(repository.load('shown')).rejects.toMatchObject({ code: 'no-answer' });
    await vi.advanceTimersByTimeAsync(LIMIT);
    await Promise.all([reading, loading]);
    expect(store.summariesFailed.value).toBe(true);
    expect(names(store)).toEqual(['Neu', 'Auf dem Schirm']);
    stop();
    release();
  });
});

it('F19 a list that cannot be read keeps no Sicherung from being whole', async () => {
  const repository = {
    listSummaries: () => Promise.reject(new StorageError('failed')),
    loadAll: async () => ({ assessments: [anAssessment()], unreadable: 0 }),
  } as unknown as Repository;
  const queue = { waiting: () => [], applyWaiting: (_: string, stored: Assessment) => stored };
  expect(await readEverything(repository, queue as unknown as SaveQueue, null)).toMatchObject({
    assessments: [{ id: 'assessment-1' }],
    lacking: 'nothing',
  });
});

describe('F16 what a newer version of the app wrote', () => {
  it('can be looked at; every change is refused, and whoever tries is told', async () => {
    const { store, repository, createStored } = aStore();
    await createStored();
    store.news.value = 'newer-database';
    store.change(red);
    store.visit('plan');
    expect(store.current.value?.answers).toEqual({});
    expect(store.saveStatus.value.kind).toBe('saved');
    expect(store.refused.value).toBe(1);
    expect((await repository.load('assessment-1'))?.lastPlace).toBe('');
  });

  it('a single record of a newer version is refused in the same way, the others are not', async () => {
    const { store, open, createStored } = aStore();
    await createStored();
    const newer = { ...anAssessment({ id: 'newer' }), schemaVersion: SCHEMA_VERSION + 1 };
    await (await open()).put('assessments', newer);
    await store.open('newer');
    expect(store.isReadOnly()).toBe(true);
    store.change(red);
    expect(store.current.value?.answers).toEqual({});
    await store.open('assessment-1');
    expect(store.isReadOnly()).toBe(false);
    store.change(red);
    await until(() => expect(store.unsaved()).toHaveLength(1));
  });
});
