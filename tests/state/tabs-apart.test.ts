/** Two tabs change what the other does not know of: both stay, and a person decides. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment, Measure } from '../../src/domain/assessment';
import { listConflicts, resolveConflict } from '../../src/domain/conflicts';
import { addMeasure, changeMeasure, newMeasure, removeMeasure } from '../../src/domain/measure';
import { stampChanges } from '../../src/domain/stamp';
import { leftBy } from '../../src/state/keep-journal';
import { returnToState } from '../../src/storage/earlier-states';
import { replayRecord } from '../../src/storage/replay';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { clock, freshBrowser } from '../storage/browser';
import { aStore, NOW, note, red } from './a-store';

beforeEach(freshBrowser);

/** Two tabs of one browser with the same assessment open, which do not hear of each other. */
async function twoTabs(assessment = anAssessment()) {
  const here = aStore();
  const there = aStore();
  await here.createStored(assessment);
  await there.store.open(assessment.id);
  return { here, there };
}

describe('F25 a measure that one tab removes while the other changes it', () => {
  const PLAN = anAssessment({
    measures: ['m1', 'm2', 'm3'].map((id) => aMeasure({ id, text: id })),
  });
  const write = (text: string) => (a: Assessment) => changeMeasure(a, 'm2', { text }, NOW);
  const remove = (a: Assessment) => removeMeasure(a, 'm2', NOW);
  const textsOf = (record: Assessment | null | undefined) =>
    record?.measures.map(({ id, text }) => `${id} ${text}`);
  const sidesOf = (record: Assessment | null | undefined) =>
    record && listConflicts(record).map(({ sides }) => sides.map(({ value }) => value));
  const KEPT = ['m1 m1', 'm2 Neu', 'm3 m3'];

  it.each([
    ['before', 1000],
    ['after', 3000],
  ])('stays with what was typed %s the removal, until somebody decides', async (_, at) => {
    const { here, there } = await twoTabs(PLAN);
    here.clock.time = at;
    here.store.change(write('N'));
    here.store.change(write('Neu'));
    there.clock.time = 2000;
    there.store.change(remove);
    await there.store.flush();
    await here.store.heard(['assessment-1']);
    // Not stored yet: on screen and in a Sicherung all the same.
    expect(textsOf(here.store.current.value)).toEqual(KEPT);
    expect(textsOf((await here.store.everything()).assessments[0])).toEqual(KEPT);
    await here.store.flush();
    await there.store.heard(['assessment-1']);
    for (const tab of [here, there]) {
      const shown = tab.store.current.value;
      expect(textsOf(shown)).toEqual(KEPT);
      expect(sidesOf(shown)).toEqual([[aMeasure({ id: 'm2', text: 'Neu' }), null]]);
      expect(tab.store.saveStatus.value.kind).toBe('saved');
    }
    expect(textsOf(await here.repository.load('assessment-1'))).toEqual(KEPT);
  });

  it('F04 stays also when the tab goes before it can store what was typed', async () => {
    const { here, there } = await twoTabs(PLAN);
    here.clock.time = 1000;
    here.store.change(write('Neu'));
    there.clock.time = 2000;
    there.store.change(remove);
    await there.store.flush();
    await here.store.heard(['assessment-1']);
    for (const left of here.store.unsaved()) await replayRecord(left, { ...there, clock });
    const stored = await there.repository.load('assessment-1');
    expect(sidesOf(stored)).toEqual([[aMeasure({ id: 'm2', text: 'Neu' }), null]]);
  });

  it('goes on being typed into, and is one thing to decide', async () => {
    const { here, there } = await twoTabs(PLAN);
    here.store.change(write('Ne'));
    there.store.change(remove);
    await there.store.flush();
    await here.store.flush();
    here.store.change(write('Neu'));
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    expect(sidesOf(stored)).toEqual([[aMeasure({ id: 'm2', text: 'Neu' }), null]]);
  });

  it.each([
    ['before', 1000],
    ['after', 3000],
  ])('stays as it was changed %s its removal, which did not know', async (_, at) => {
    const { here, there } = await twoTabs(PLAN);
    there.clock.time = at;
    there.store.change(write('Neu'));
    await there.store.flush();
    here.clock.time = 2000;
    here.store.change(remove);
    await here.store.flush();
    expect(textsOf(here.store.current.value)).toEqual(KEPT);
    const stored = await here.repository.load('assessment-1');
    expect(sidesOf(stored)).toEqual([[aMeasure({ id: 'm2', text: 'Neu' }), null]]);
  });

  it('is removed when the tab that removes it has seen the change', async () => {
    const { here, there } = await twoTabs(PLAN);
    there.store.change(write('Neu'));
    await there.store.flush();
    await here.store.heard(['assessment-1']);
    here.store.change(remove);
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    expect(textsOf(stored)).toEqual([KEPT[0], KEPT[2]]);
    expect(stored?.conflicts).toEqual([]);
  });
});

describe('F26 columns of one measure in a window that goes before it can store them', () => {
  const PLAN = anAssessment({ measures: [aMeasure({ id: 'm', text: 'Alt' })] });
  const change = (columns: Partial<Measure>) => (a: Assessment) =>
    changeMeasure(a, 'm', columns, NOW);
  const measureIn = (record: Assessment | null | undefined) => {
    const { text, responsible } = record?.measures[0] ?? {};
    return { text, responsible };
  };

  /** The text is changed here, who does it there; what is stored after the journal was replayed. */
  async function replayed(
    here: number,
    there: number,
    deedThere = change({ responsible: 'Vorstand' }),
  ) {
    const tabs = await twoTabs(PLAN);
    tabs.here.clock.time = here;
    tabs.here.store.change(change({ text: 'N' }));
    tabs.here.store.change(change({ text: 'Neu' }));
    tabs.there.clock.time = there;
    tabs.there.store.change(deedThere);
    await tabs.there.store.flush();
    const journal = JSON.parse(JSON.stringify(leftBy(tabs.here.store)));
    const replay = async () => {
      for (const left of journal) await replayRecord(left, { ...tabs.there, clock });
      return tabs.there.repository.load('assessment-1');
    };
    return { ...tabs, record: await replay(), replay };
  }

  it('come to what was stored earlier in another window, which stays', async () => {
    const { record, replay } = await replayed(3000, 2000);
    expect(measureIn(record)).toEqual({ text: 'Neu', responsible: 'Vorstand' });
    expect(record?.conflicts).toEqual([]);
    expect({ ...(await replay()), revision: 0 }).toEqual({ ...record, revision: 0 });
  });

  it('stand beside what was stored later there, with all that was entered, until somebody decides', async () => {
    const { record, replay } = await replayed(1000, 2000);
    const sides = record ? listConflicts(record).flatMap((conflict) => conflict.sides) : [];
    expect(sides.map(({ value }) => value)).toEqual([
      aMeasure({ id: 'm', text: 'Alt', responsible: 'Vorstand' }),
      aMeasure({ id: 'm', text: 'Neu', responsible: 'Vorstand' }),
    ]);
    expect((await replay())?.conflicts).toEqual(record?.conflicts);
  });

  it('do not come again once somebody has decided', async () => {
    const { record, replay, there } = await replayed(1000, 2000);
    const [conflict] = record ? listConflicts(record) : [];
    if (!conflict) throw new Error('there is something to decide');
    const [shown] = conflict.sides;
    await there.store.heard(['assessment-1']);
    there.clock.time = 4000;
    there.store.change((a) => resolveConflict(a, conflict, shown?.value ?? null, NOW));
    await there.store.flush();
    const after = await replay();
    expect(after?.conflicts).toEqual([]);
    expect(measureIn(after)).toEqual({ text: 'Alt', responsible: 'Vorstand' });
  });

  it.each([
    [1000, 2000, 'Dort'],
    [3000, 2000, 'Neu'],
  ])('are like a later entry when both changed the same: %i, %i', async (here, there, text) => {
    const { record } = await replayed(here, there, change({ text: 'Dort' }));
    expect(measureIn(record)).toEqual({ text, responsible: '' });
    expect(record?.conflicts).toEqual([]);
  });

  it('come with a measure that is new, and beside other entries', async () => {
    const { here, there } = await twoTabs(PLAN);
    here.store.change((a) => addMeasure(a, newMeasure('n', 'a', 'Dazu'), NOW));
    here.store.change((a) => changeMeasure(a, 'n', { responsible: 'Kim' }, NOW));
    here.store.change(change({ text: 'Neu' }));
    here.store.create(anAssessment({ id: 'another' }));
    here.store.change(note('in einer anderen'));
    there.store.change(red);
    await there.store.flush();
    for (const left of leftBy(here.store)) await replayRecord(left, { ...there, clock });
    const stored = await there.repository.load('assessment-1');
    expect(stored?.measures.map(({ text }) => text)).toEqual(['Neu', 'Dazu']);
    expect(stored?.measures[1]?.responsible).toBe('Kim');
    expect(stored?.answers.b?.rating).toBe('red');
    expect(stored?.conflicts).toEqual([]);
    expect((await there.repository.load('another'))?.answers.a?.note).toBe('in einer anderen');
  });

  it('change nothing when they were stored after all', async () => {
    const { here } = await twoTabs(PLAN);
    here.store.change(change({ text: 'Neu' }));
    const [left] = JSON.parse(JSON.stringify(leftBy(here.store)));
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    await replayRecord(left, { ...here, clock });
    expect((await here.repository.load('assessment-1'))?.versions).toEqual(stored?.versions);
    here.clock.time += 1000;
    here.store.change(change({ text: 'Neuer', responsible: 'Kim' }));
    await here.store.flush();
    await replayRecord(left, { ...here, clock });
    const after = await here.repository.load('assessment-1');
    expect(measureIn(after)).toEqual({ text: 'Neuer', responsible: 'Kim' });
    expect(after?.conflicts).toEqual([]);
  });
});

/** An hour of work is unsaved here, and there somebody goes back to what was yesterday. */
async function goneBackMeanwhile(at: number) {
  const { here, there } = await twoTabs();
  const write = async (text: string, time: number) => {
    here.clock.time = time;
    here.store.change(note(text));
    await here.store.flush();
  };
  await write('gestern', 500);
  const to = await here.repository.load('assessment-1');
  if (!to) throw new Error('it was stored');
  await write('heute', 600);
  here.trouble.code = 'quota';
  await write('heute und eine Stunde Arbeit', 2000);
  const by = { id: 'this-browser', now: at };
  await returnToState(there.open, clock, { to, id: to.id, by });
  here.trouble.code = null;
  return { here, there };
}

describe('F30 an unsaved entry of one tab while the other takes in a file of another device', () => {
  it.each([
    ['before', 1000],
    ['after', 3000],
  ])('stands beside what was entered there %s', async (_, at) => {
    const { here, there } = await twoTabs();
    here.clock.time = 2000;
    here.store.change(note('von'));
    here.store.change(note('von hier'));
    const elsewhere = note('vom Laptop')(anAssessment());
    const stamped = stampChanges(anAssessment(), elsewhere, { id: 'laptop', now: at });
    await there.store.bringBack([stamped]);
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    expect(here.store.current.value?.answers.a?.note).toBe('von hier');
    const [conflict, ...others] = stored ? listConflicts(stored) : [];
    expect(conflict?.sides.map(({ value }) => value)).toEqual(['von hier', 'vom Laptop']);
    expect(others).toEqual([]);
  });

  it.each([
    ['before', 1000],
    ['after', 3000],
  ])(
    'stands beside an earlier state of this browser that was put in its place %s',
    async (_, at) => {
      const { here } = await goneBackMeanwhile(at);
      await here.store.heard(['assessment-1']);
      expect(here.store.current.value?.answers.a?.note).toBe('heute und eine Stunde Arbeit');
      await here.store.flush();
      const stored = await here.repository.load('assessment-1');
      const sides = stored && listConflicts(stored).map(({ sides }) => sides.map((s) => s.value));
      expect(sides).toEqual([['heute und eine Stunde Arbeit', 'gestern']]);
      expect(here.store.current.value?.answers.a?.note).toBe('heute und eine Stunde Arbeit');
    },
  );

  it('stands beside it also when it comes out of a journal', async () => {
    const { here, there } = await goneBackMeanwhile(3000);
    for (const left of here.store.unsaved()) await replayRecord(left, { ...there, clock });
    const stored = await there.repository.load('assessment-1');
    const values = stored && listConflicts(stored)[0]?.sides.map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(['heute und eine Stunde Arbeit', 'gestern']));
  });

  it('is the only one where both say the same', async () => {
    const { here, there } = await twoTabs();
    here.clock.time = 2000;
    here.store.change(note('dasselbe'));
    const by = { id: 'this-browser', now: 3000 };
    const to = note('dasselbe')(anAssessment());
    await returnToState(there.open, clock, { to, id: 'assessment-1', by });
    await here.store.flush();
    expect((await here.repository.load('assessment-1'))?.conflicts).toEqual([]);
  });

  it('joins what was entered in other fields there', async () => {
    const { here, there } = await twoTabs();
    here.store.change(note('von hier'));
    const elsewhere = stampChanges(anAssessment(), red(anAssessment()), { id: 'laptop', now: 1 });
    await there.store.bringBack([elsewhere]);
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    expect(stored?.answers.a?.note).toBe('von hier');
    expect(stored?.answers.b?.rating).toBe('red');
    expect(stored?.conflicts).toEqual([]);
  });
});
