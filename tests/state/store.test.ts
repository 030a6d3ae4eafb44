import { beforeEach, describe, expect, it } from 'vitest';
import { addMeasure, newMeasure } from '../../src/domain/measure';
import { anAssessment } from '../fixtures/assessments';
import { freshBrowser } from '../storage/browser';
import { aStore, NOW, note, red, until } from './a-store';

beforeEach(freshBrowser);

describe('an entry', () => {
  it('is on screen at once and stored after the paint', async () => {
    const { store, createStored, repository, paint } = aStore();
    await createStored();
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
    const { store, createStored, repository, updates, paint } = aStore();
    await createStored();
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
    const { store, createStored, updates, paint } = aStore();
    await createStored();
    store.change((assessment) => assessment);
    paint();
    expect(updates).toEqual([]);
    expect(store.saveStatus.value.kind).toBe('saved');
  });

  it('is announced to the other tabs once it is stored', async () => {
    const { store, createStored, announced, paint } = aStore();
    await createStored();
    announced.length = 0;
    store.change(red);
    expect(announced).toEqual([]);
    paint();
    await until(() => expect(announced).toEqual([['assessment-1']]));
  });
});

describe('when storing fails', () => {
  it('says so with the reason, keeps every entry, and saves them all when asked again', async () => {
    const { store, createStored, repository, trouble, paint } = aStore();
    await createStored();
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

  it('keeps saying so until it is saved: no "saving" in between, no "saved"', async () => {
    const { store, createStored, trouble, paint } = aStore();
    await createStored();
    const seen: string[] = [];
    trouble.code = 'failed';
    store.saveStatus.subscribe(({ kind }) => seen.push(kind));
    store.change(red);
    paint();
    await until(() => expect(seen).toContain('failed'));
    store.change(note('mehr'));
    await store.retry();
    trouble.code = null;
    await store.retry();
    expect(seen).toEqual(['saved', 'saving', 'failed', 'saved']);
  });

  it('goes on in memory with an assessment that could not even be created', async () => {
    const { store, repository, trouble } = aStore();
    trouble.code = 'unavailable';
    store.create(anAssessment());
    await store.flush();
    store.change(red);
    expect(store.saveStatus.value.kind).toBe('failed');
    expect((await store.open('assessment-1'))?.answers.b?.rating).toBe('red');
    expect(store.current.value?.answers.b?.rating).toBe('red');

    trouble.code = null;
    await store.retry();
    expect((await repository.load('assessment-1'))?.answers.b?.rating).toBe('red');
  });

  it('does not hold up the entries of other assessments', async () => {
    const { store, repository, createStored } = aStore();
    await createStored(anAssessment({ id: 'gone' }));
    await repository.remove('gone');
    store.change(red);
    await createStored(anAssessment({ id: 'here' }));
    store.change(note('kommt an'));
    await store.flush();

    expect(store.saveStatus.value).toEqual({ kind: 'failed', code: 'not-found' });
    expect((await repository.load('here'))?.answers.a?.note).toBe('kommt an');
  });

  it('gives everything that is in memory for a backup, and says what it lacks', async () => {
    const { store, trouble, createStored } = aStore();
    await createStored(anAssessment({ id: 'not open' }));
    await createStored(anAssessment({ id: 'one' }));
    trouble.code = 'failed';
    store.change(red);
    store.create(anAssessment({ id: 'two' }));
    store.change(note('ungespeichert'));
    await store.flush();

    const { assessments, lacking } = await store.everything();
    expect(lacking).toBe('all-but-memory');
    expect(new Map(assessments.map(({ id, answers }) => [id, answers]))).toEqual(
      new Map([
        ['one', { b: { rating: 'red', note: '' } }],
        ['two', { a: { rating: null, note: 'ungespeichert' } }],
      ]),
    );
  });

  it('gives unsaved entries of every assessment for a backup while the storage can be read', async () => {
    const { store, trouble, createStored } = aStore();
    await createStored(anAssessment({ id: 'one' }));
    await createStored(anAssessment({ id: 'two' }));
    trouble.code = 'quota';
    trouble.reads = true;
    store.change(red);
    await store.open('one');
    store.change(red);
    await store.flush();

    const { assessments, lacking } = await store.everything();
    expect(lacking).toBe('nothing');
    expect(assessments.map(({ id, answers }) => [id, answers.b?.rating]).sort()).toEqual([
      ['one', 'red'],
      ['two', 'red'],
    ]);
  });

  it('says when a backup lacks what nobody can read', async () => {
    const { store, open, createStored } = aStore();
    await createStored();
    await (await open()).put('assessments', { id: 'broken', schemaVersion: 1 });
    const { assessments, lacking } = await store.everything();
    expect([assessments.length, lacking]).toEqual([1, 'unreadable']);
  });

  it('gives what is on screen for a backup, and fails when there is not even that', async () => {
    const { store, trouble, createStored } = aStore();
    trouble.code = 'failed';
    await expect(store.everything()).rejects.toMatchObject({ code: 'failed' });
    trouble.code = null;
    await createStored();
    trouble.code = 'failed';
    const { assessments, lacking } = await store.everything();
    expect([assessments.map(({ id }) => id), lacking]).toEqual([
      ['assessment-1'],
      'all-but-memory',
    ]);
  });

  it('lets go of an assessment that was never stored without asking the storage', async () => {
    const { store, trouble, createStored } = aStore();
    await createStored(anAssessment({ id: 'stored' }));
    trouble.code = 'quota';
    trouble.reads = true;
    store.create(anAssessment({ id: 'only here' }));
    await store.flush();
    await store.open('stored');
    expect((await store.remove('only here')).id).toBe('only here');
    expect(store.saveStatus.value.kind).toBe('saved');
    expect(store.current.value?.id).toBe('stored');
  });

  it('brings an assessment back that another tab deleted while entries waited here', async () => {
    const { store, createStored, repository, paint } = aStore();
    await createStored();
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

describe('where one looked', () => {
  it('is remembered, but is no entry: nothing is asked of the browser for it', async () => {
    const { store, repository, createStored, saved } = aStore();
    await createStored();
    saved.length = 0;
    store.visit('plan');
    expect(store.saveStatus.value.kind).toBe('saved');
    await store.flush();
    expect((await repository.load('assessment-1'))?.lastPlace).toBe('plan');
    expect(saved).toEqual([]);
  });

  it('raises no alarm when it cannot be stored, and brings nothing deleted back', async () => {
    const { store, repository, createStored } = aStore();
    await createStored();
    await repository.remove('assessment-1');
    store.visit('plan');
    await store.flush();
    expect(store.saveStatus.value.kind).toBe('saved');
    await store.retry();
    expect(await repository.load('assessment-1')).toBeUndefined();
  });
});

describe('opening', () => {
  it('shows what was asked for last, however long the answers take', async () => {
    const { store, createStored, slow } = aStore();
    await createStored(anAssessment({ id: 'one' }));
    await createStored(anAssessment({ id: 'two' }));
    const answer = slow('one');
    const first = store.open('one');
    await store.open('two');
    answer();
    await first;
    expect(store.current.value?.id).toBe('two');
  });

  it('is not needed to read one, and nothing can be changed before it', async () => {
    const { store, createStored } = aStore();
    expect(await store.load('nothing')).toBeNull();
    store.change(red);
    expect([store.isReadOnly(), store.unsaved()]).toEqual([false, []]);
    await createStored();
    expect((await store.load('assessment-1'))?.id).toBe('assessment-1');
  });

  it('of another one is not undone by what another tab wrote into the first', async () => {
    const { store, createStored, slow } = aStore();
    await createStored(anAssessment({ id: 'one' }));
    await createStored(anAssessment({ id: 'two' }));
    await store.open('one');
    const answer = slow('one');
    const hearing = store.heard(['one']);
    // By then it is reading the first one.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    await store.open('two');
    answer();
    await hearing;
    expect(store.current.value?.id).toBe('two');
  });

  it('says when there is none', async () => {
    const { store } = aStore();
    expect(await store.open('gibt-es-nicht')).toBeNull();
    expect(store.current.value).toBeNull();
  });
});

describe('a second tab', () => {
  it('that brings the deleted assessment back puts it on the screen again', async () => {
    const { store, repository, createStored } = aStore();
    await createStored();
    const removed = await repository.remove('assessment-1');
    await store.heard(['assessment-1']);
    await repository.put([removed]);
    await store.heard(['assessment-1']);
    expect(store.current.value?.id).toBe('assessment-1');
  });

  it('that deletes the assessment on screen takes it off the screen', async () => {
    const { store, repository, createStored } = aStore();
    await createStored();
    await repository.remove('assessment-1');
    await store.heard(['assessment-1']);
    expect(store.current.value).toBeNull();
  });

  it('that deletes it while entries wait here takes nothing off the screen', async () => {
    const { store, repository, createStored } = aStore();
    await createStored();
    await repository.remove('assessment-1');
    store.change(red);
    await store.heard(['assessment-1']);
    expect(store.current.value?.answers.b?.rating).toBe('red');
  });

  it('keeps what both wrote, and each shows the other’s entry', async () => {
    const here = aStore();
    const there = aStore();
    await here.createStored();
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
    await here.createStored();
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

describe('bringing back', () => {
  it('shows the assessment on screen as it is now', async () => {
    const { store, createStored } = aStore();
    await createStored();
    await store.bringBack([anAssessment({ name: 'Aus der Sicherung' })]);
    expect(store.current.value?.name).toBe('Aus der Sicherung');
    await store.bringBack([], ['assessment-1']);
    expect(store.current.value).toBeNull();
  });
});

describe('a change of an assessment that is not open', () => {
  it('is stored like any other', async () => {
    const { store, repository, createStored } = aStore();
    await createStored(anAssessment({ id: 'one' }));
    await createStored(anAssessment({ id: 'two' }));
    await store.changeIn('one', red);
    expect((await repository.load('one'))?.answers.b?.rating).toBe('red');
    expect(store.current.value?.id).toBe('two');
  });
});

describe('a change of an assessment that is gone', () => {
  it('tells whoever asked, and leaves no alarm behind that nobody can cure', async () => {
    const { store, repository, createStored } = aStore();
    await createStored(anAssessment({ id: 'gone' }));
    await createStored(anAssessment({ id: 'here' }));
    await repository.remove('gone');
    await expect(store.changeIn('gone', red)).rejects.toMatchObject({ code: 'not-found' });
    expect(store.saveStatus.value.kind).toBe('saved');
  });
});

describe('the list', () => {
  it('follows what is written while somebody watches it', async () => {
    const { store, createStored } = aStore();
    const stop = store.watchSummaries();
    await createStored();
    await until(() => expect(store.summaries.value).toHaveLength(1));
    await store.refreshSummaries();
    stop();
    await createStored(anAssessment({ id: 'unseen' }));
    expect(store.summaries.value).toHaveLength(1);
  });

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

  it('that is long does not shrink while it is read anew', async () => {
    const { store } = aStore();
    await store.bringBack(
      Array.from({ length: 25 }, (_, index) => anAssessment({ id: `a${index}` })),
    );
    await store.refreshSummaries();
    const lengths: (number | undefined)[] = [];
    const stop = store.summaries.subscribe((list) => void lengths.push(list?.length));
    await store.refreshSummaries();
    stop();
    expect(new Set(lengths)).toEqual(new Set([25]));
  });

  it('is read once when two ask for it at the start', async () => {
    const { store } = aStore();
    const reading = store.refreshSummaries();
    expect(store.refreshSummaries()).toBe(reading);
    await reading;
  });

  it('stays unknown when it cannot be read and nothing is in memory', async () => {
    const { store, trouble } = aStore();
    trouble.code = 'failed';
    await store.refreshSummaries();
    expect([store.summariesFailed.value, store.summaries.value]).toEqual([true, null]);
  });

  it('brings a deleted assessment back with entries that were not stored yet', async () => {
    const { store, createStored, repository } = aStore();
    await createStored();
    store.change((a) => addMeasure(a, newMeasure('m1', 'a', 'Anrufen'), NOW));
    const removed = await store.remove('assessment-1');
    expect(await repository.load('assessment-1')).toBeUndefined();
    expect(store.saveStatus.value.kind).toBe('saved');
    await store.bringBack([removed]);
    expect((await repository.load('assessment-1'))?.measures[0]?.text).toBe('Anrufen');
  });
});
