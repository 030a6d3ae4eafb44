import { beforeEach, describe, expect, it } from 'vitest';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { listStates, readState, returnToState } from '../../src/storage/earlier-states';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, freshBrowser, type Tab } from './browser';

const by = { id: 'this-browser', now: Date.parse('2026-12-24T10:00:00.000Z') };

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = aTab();
  await tab.repository.put([anAssessment({ updatedAt: '2026-11-01T10:00:00.000Z' })]);
});

async function note(text: string, time: string): Promise<void> {
  clock.time = time;
  await tab.repository.update('assessment-1', (stored) => writeNote(stored, 'a', text, time));
}

const noteNow = async () => (await tab.repository.load('assessment-1'))?.answers.a?.note;

async function goBackTo(index: number) {
  const state = (await listStates(tab.open, 'assessment-1'))[index];
  if (!state) throw new Error('There is no such state');
  return returnToState(tab.open, clock, { to: state.key, id: 'assessment-1', by });
}

describe('earlier states', () => {
  beforeEach(async () => {
    await note('Montag', '2026-11-02T10:00:00.000Z');
    await note('Dienstag', '2026-11-03T10:00:00.000Z');
    await note('Mittwoch', '2026-11-04T10:00:00.000Z');
  });

  it('are listed newest first, with what they were kept before and what is in them', async () => {
    const states = await listStates(tab.open, 'assessment-1');
    expect(states.map(({ at, reason }) => [at.slice(0, 10), reason])).toEqual([
      ['2026-11-04', 'day'],
      ['2026-11-03', 'day'],
      ['2026-11-02', 'day'],
    ]);
    expect(states[0]?.summary).toMatchObject({ ratings: [null, null, null], measures: 0 });
    const [newest] = states;
    if (newest) expect((await readState(tab.open, newest.key)).answers.a?.note).toBe('Dienstag');
  });

  it('come back as an entry made now; what stood there is kept in its turn', async () => {
    clock.time = '2026-11-05T10:00:00.000Z';
    await goBackTo(1);
    expect(await noteNow()).toBe('Montag');
    expect((await tab.repository.load('assessment-1'))?.updatedAt).toBe(clock.time);
    const [kept] = await listStates(tab.open, 'assessment-1');
    expect(kept?.reason).toBe('return');
    await goBackTo(0);
    expect(await noteNow()).toBe('Mittwoch');
  });

  it('do not pile up when people go there and back again', async () => {
    const before = (await listStates(tab.open, 'assessment-1')).length;
    for (let time = 0; time < 6; time += 1) {
      const stood = await goBackTo(-1 + before - 1);
      if (stood) await returnToState(tab.open, clock, { to: stood, id: 'assessment-1', by });
    }
    expect(await noteNow()).toBe('Mittwoch');
    expect((await listStates(tab.open, 'assessment-1')).length).toBe(before + 1);
  });

  it('keep what was entered after one was brought back, when that is taken back', async () => {
    const stood = await goBackTo(0);
    await tab.repository.update('assessment-1', (one) =>
      rateCheckpoint(one, 'b', 'red', clock.time),
    );
    if (stood) await returnToState(tab.open, clock, { to: stood, id: 'assessment-1', by });
    expect(await noteNow()).toBe('Mittwoch');
    const [kept] = await listStates(tab.open, 'assessment-1');
    expect(kept?.summary?.ratings).toEqual([null, 'red', null]);
  });

  it('that cannot be read are listed as such and do not hide the others', async () => {
    const odd = { key: ['assessment-1', clock.time, 99] as [string, string, number] };
    await (await tab.open()).put('snapshots', { ...odd, reason: 'day', record: { id: 1 } });
    const states = await listStates(tab.open, 'assessment-1');
    expect(states.map(({ summary }) => summary === null)).toEqual([true, false, false, false]);
    await expect(readState(tab.open, odd.key)).rejects.toMatchObject({ code: 'invalid-record' });
  });

  it('F19 help when the present one cannot be read: that is set aside', async () => {
    const damaged = { id: 'assessment-1', schemaVersion: 1, answers: 'zerstört' };
    await (await tab.open()).put('assessments', damaged);
    expect(await goBackTo(0)).toBeNull();
    expect(await noteNow()).toBe('Dienstag');
    expect((await (await tab.open()).getAll('setAside')).map(({ record }) => record)).toEqual([
      damaged,
    ]);
    expect(await tab.repository.listSummaries()).toHaveLength(1);
  });

  it('change nothing when there is no such state or no such assessment any more', async () => {
    const key = ['assessment-1', clock.time, 77] as [string, string, number];
    const gone = { code: 'not-found' };
    await expect(readState(tab.open, key)).rejects.toMatchObject(gone);
    const returning = returnToState(tab.open, clock, { to: key, id: 'assessment-1', by });
    await expect(returning).rejects.toMatchObject(gone);
    expect(await noteNow()).toBe('Mittwoch');
    await tab.repository.remove('assessment-1');
    const [state] = await listStates(tab.open, 'assessment-1');
    if (!state) throw new Error('The states are kept with the deleted one');
    const late = returnToState(tab.open, clock, { to: state.key, id: 'assessment-1', by });
    await expect(late).rejects.toMatchObject(gone);
  });
});
