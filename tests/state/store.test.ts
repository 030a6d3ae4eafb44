import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMeasure, newMeasure } from '../../src/domain/measure';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { createStore } from '../../src/state/store';
import type { Repository } from '../../src/storage/repository-types';
import { StorageError } from '../../src/storage/storage-error';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser } from '../storage/browser';

const NOW = '2026-11-21T10:00:00.000Z';
const note = (text: string) => (a: ReturnType<typeof anAssessment>) => writeNote(a, 'a', text, NOW);
const red = (a: ReturnType<typeof anAssessment>) => rateCheckpoint(a, 'b', 'red', NOW);

/** A store on a real repository that can be told to fail; writes start when `paint` is called. */
function aStore() {
  const { repository } = aTab();
  const trouble: { code: StorageError['code'] | null } = { code: null };
  const updates: string[] = [];
  const failing: Repository = {
    ...repository,
    async update(id, change) {
      updates.push(id);
      if (trouble.code) throw new StorageError(trouble.code);
      return repository.update(id, change);
    },
    async put(assessments) {
      if (trouble.code) throw new StorageError(trouble.code);
      return repository.put(assessments);
    },
    async load(id) {
      if (trouble.code) throw new StorageError(trouble.code);
      return repository.load(id);
    },
    async loadAll() {
      if (trouble.code) throw new StorageError(trouble.code);
      return repository.loadAll();
    },
  };
  const planned: (() => void)[] = [];
  const announced: string[][] = [];
  const store = createStore(failing, {
    schedule: (work) => planned.push(work),
    announce: (ids) => announced.push(ids),
    onSaved: () => undefined,
  });
  const paint = () => {
    for (const work of planned.splice(0)) work();
  };
  return { store, repository, trouble, updates, announced, paint };
}

/** Waits for a condition; the limit only ends a hopeless wait. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 5 });

beforeEach(freshBrowser);

describe('an entry', () => {
  it('is on screen at once and stored after the paint', async () => {
    const { store, repository, paint } = aStore();
    await store.create(anAssessment());
    store.change(note('Vorstand hat zugestimmt'));

    expect(store.current.value?.answers.a?.note).toBe('Vorstand hat zugestimmt');
    expect(store.saveStatus.value.kind).toBe('saving');
    expect((await repository.load('assessment-1'))?.answers.a).toBeUndefined();

    paint();
    await until(() => expect(store.saveStatus.value.kind).toBe('saved'));
    expect((await repository.load('assessment-1'))?.answers.a?.note).toBe(
      'Vorstand hat zugestimmt',
    );
  });

  it('goes together with the others that came before the paint into one transaction', async () => {
    const { store, repository, updates, paint } = aStore();
    await store.create(anAssessment());
    for (const text of ['V', 'Vo', 'Vor']) store.change(note(text));
    store.change(red);
    paint();
    await until(() => expect(store.saveStatus.value.kind).toBe('saved'));
    expect(updates).toHaveLength(1);
    const stored = await repository.load('assessment-1');
    expect(stored?.answers).toEqual({
      a: { rating: null, note: 'Vor' },
      b: { rating: 'red', note: '' },
    });
  });

  it('that changes nothing is not written', async () => {
    const { store, updates, paint } = aStore();
    await store.create(anAssessment());
    store.change((assessment) => assessment);
    paint();
    expect(updates).toEqual([]);
    expect(store.saveStatus.value.kind).toBe('saved');
  });

  it('is announced to the other tabs once it is stored', async () => {
    const { store, announced, paint } = aStore();
    await store.create(anAssessment());
    announced.length = 0;
    store.change(red);
    expect(announced).toEqual([]);
    paint();
    await until(() => expect(announced).toEqual([['assessment-1']]));
  });
});

describe('when storing fails', () => {
  it('says so with the reason, keeps every entry, and saves them all when asked again', async () => {
    const { store, repository, trouble, paint } = aStore();
    await store.create(anAssessment());
    trouble.code = 'quota';
    store.change(note('wichtig'));
    paint();
    await until(() => expect(store.saveStatus.value).toEqual({ kind: 'failed', code: 'quota' }));
    store.change(red);
    expect(store.current.value?.answers.a?.note).toBe('wichtig');

    trouble.code = null;
    await store.retry();
    expect(store.saveStatus.value.kind).toBe('saved');
    expect((await repository.load('assessment-1'))?.answers).toEqual({
      a: { rating: null, note: 'wichtig' },
      b: { rating: 'red', note: '' },
    });
  });

  it('never says "saved" in between', async () => {
    const { store, trouble, paint } = aStore();
    await store.create(anAssessment());
    const seen: string[] = [];
    trouble.code = 'failed';
    store.saveStatus.subscribe(({ kind }) => seen.push(kind));
    store.change(red);
    paint();
    await until(() => expect(seen).toContain('failed'));
    await store.retry();
    expect(seen.slice(1)).not.toContain('saved');
  });

  it('goes on in memory with an assessment that could not even be created', async () => {
    const { store, repository, trouble } = aStore();
    trouble.code = 'unavailable';
    await store.create(anAssessment());
    store.change(red);
    expect(store.saveStatus.value.kind).toBe('failed');
    expect(await store.open('assessment-1')).toBe(true);
    expect(store.current.value?.answers.b?.rating).toBe('red');

    trouble.code = null;
    await store.retry();
    expect((await repository.load('assessment-1'))?.answers.b?.rating).toBe('red');
  });

  it('still gives what is in memory for a backup, and says that it is not everything', async () => {
    const { store, trouble } = aStore();
    await store.create(anAssessment({ id: 'one' }));
    await store.create(anAssessment({ id: 'two' }));
    trouble.code = 'failed';
    store.change(red);
    const { assessments, complete } = await store.everything();
    expect(complete).toBe(false);
    expect(assessments).toHaveLength(1);
    expect(assessments[0]?.answers.b?.rating).toBe('red');
  });

  it('brings an assessment back that another tab deleted while entries waited here', async () => {
    const { store, repository, paint } = aStore();
    await store.create(anAssessment());
    await repository.remove('assessment-1');
    store.change(red);
    paint();
    await until(() =>
      expect(store.saveStatus.value).toEqual({ kind: 'failed', code: 'not-found' }),
    );
    await store.retry();
    expect(store.saveStatus.value.kind).toBe('saved');
    expect((await repository.load('assessment-1'))?.answers.b?.rating).toBe('red');
  });
});

describe('a second tab', () => {
  it('keeps what both wrote, and each shows the other’s entry', async () => {
    const here = aStore();
    const there = aStore();
    await here.store.create(anAssessment());
    await there.store.open('assessment-1');

    here.store.change(note('von hier'));
    here.paint();
    await until(() => expect(here.store.saveStatus.value.kind).toBe('saved'));
    there.store.change(red);
    there.paint();
    await until(() => expect(there.store.saveStatus.value.kind).toBe('saved'));
    await here.store.heard(['assessment-1']);

    const both = { a: { rating: null, note: 'von hier' }, b: { rating: 'red', note: '' } };
    expect(here.store.current.value?.answers).toEqual(both);
    expect(there.store.current.value?.answers).toEqual(both);
  });

  it('does not take an entry away that still waits here', async () => {
    const here = aStore();
    const there = aStore();
    await here.store.create(anAssessment());
    await there.store.open('assessment-1');
    here.store.change(note('noch nicht gespeichert'));
    there.store.change(red);
    there.paint();
    await until(() => expect(there.store.saveStatus.value.kind).toBe('saved'));
    await here.store.heard(['assessment-1']);
    expect(here.store.current.value?.answers).toEqual({
      a: { rating: null, note: 'noch nicht gespeichert' },
      b: { rating: 'red', note: '' },
    });
  });
});

describe('the list', () => {
  it('shows the newest first and comes to hold all', async () => {
    const { store } = aStore();
    await store.bringBack(
      Array.from({ length: 25 }, (_, index) =>
        anAssessment({
          id: `a${index}`,
          updatedAt: `2026-10-${String(index + 1).padStart(2, '0')}T08:00:00.000Z`,
        }),
      ),
    );
    await store.refreshSummaries();
    expect(store.summaries.value).toHaveLength(25);
    expect(store.summaries.value?.[0]?.id).toBe('a24');
  });

  it('brings a deleted assessment back with entries that were not stored yet', async () => {
    const { store, repository } = aStore();
    await store.create(anAssessment());
    store.change((a) => addMeasure(a, newMeasure('m1', 'a', 'Anrufen'), NOW));
    const removed = await store.remove('assessment-1');
    expect(await repository.load('assessment-1')).toBeUndefined();
    expect(store.saveStatus.value.kind).toBe('saved');
    await store.bringBack([removed]);
    expect((await repository.load('assessment-1'))?.measures[0]?.text).toBe('Anrufen');
  });
});
