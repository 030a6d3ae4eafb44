/**
 * The file of a workshop examined: no name, time or order that would tell who voted how. Looked at are the text of a real
 * Sicherung, the record in the database, and what a window writes down when it goes.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { withoutOrder } from '../../src/state/without-order';
import { applyWorkshopJobs, type WorkshopJob } from '../../src/state/workshop-job';
import { writeCheckedBackup } from '../../src/write-checked-backup';
import { aBallot, aWorkshop, THREE } from '../fixtures/workshops';
import { aWorkshopStore, noAssessments } from '../state/a-workshop-store';
import { clock, freshBrowser } from './browser';

const ID = 'workshop-1';
const BALLOTS = [...THREE, aBallot('7', ['red', 'green', null]), aBallot('5/2', [])];
const ORDERS = [BALLOTS, [...BALLOTS].reverse(), [...BALLOTS.slice(2), ...BALLOTS.slice(0, 2)]];

beforeEach(freshBrowser);

/** One workshop from the beginning: who comes when, and what then lies there. */
async function hold(ballots: typeof BALLOTS, { minute = 0, reveal = false } = {}) {
  freshBrowser();
  const { store, open } = aWorkshopStore();
  store.create(aWorkshop());
  await store.flush();
  for (const [index, ballot] of ballots.entries()) {
    clock.time = new Date(Date.UTC(2026, 10, 20, 10, minute * (index + 1))).toISOString();
    store.change('castBallot', ballot);
    await store.flush();
  }
  if (reveal) store.change('revealBallots');
  await store.flush();
  const record = await (await open()).get('workshops', ID);
  const { files, check } = await writeCheckedBackup(noAssessments, {}, async () => store);
  const text = (await files[0]?.file.text()) ?? '';
  return { check, text, record, store, open };
}

/** From "workshops" on; before it stands when the file was written. */
const partOf = (text: string) => text.slice(text.indexOf('"workshops"'));

describe('the same ballots', () => {
  it.each([
    ['before the reveal', false],
    ['after it', true],
  ])(
    '%s give byte for byte the same, in whatever order and at whatever time they came',
    async (_, reveal) => {
      const held = [];
      for (const [index, ballots] of ORDERS.entries()) {
        held.push(await hold(ballots, { minute: index * 17, reveal }));
      }
      const [first] = held;
      for (const { check, text, record } of held) {
        expect(check).toBe('passed');
        expect(partOf(text)).toBe(partOf(first?.text ?? ''));
        // As text: the order of keys tells something, too.
        expect(JSON.stringify(record)).toBe(JSON.stringify(first?.record));
      }
      expect(partOf(first?.text ?? '').length).toBeGreaterThan(500);
    },
  );
});

describe('what lies there', () => {
  it('knows of a ballot nothing but its number, lights and notes', async () => {
    const { record } = await hold(BALLOTS);
    for (const ballot of (record as ReturnType<typeof aWorkshop>).ballots) {
      expect(Object.keys(ballot).sort()).toEqual(['notes', 'number', 'ratings']);
    }
  });

  it('has no moment, only days', async () => {
    const { text, record } = await hold(BALLOTS, { minute: 7 });
    const moment = /\d\d:\d\d|T\d\d|\d{13}/;
    expect(partOf(text)).not.toMatch(moment);
    expect(JSON.stringify(record)).not.toMatch(moment);
  });

  it('has no number any more after the reveal, anywhere', async () => {
    const { text, record, open } = await hold(BALLOTS, { reveal: true });
    for (const place of [partOf(text), JSON.stringify(record)]) {
      for (const { number } of BALLOTS) expect(place).not.toContain(JSON.stringify(number));
    }
    const database = await open();
    for (const store of ['snapshots', 'deleted', 'setAside', 'settings', 'summaries'] as const) {
      expect(await database.count(store)).toBe(0);
    }
  });

  it('keeps no state from before the reveal among the deleted, when it comes back and is revealed', async () => {
    const { store, open } = await hold(BALLOTS);
    const removed = await store.remove(ID);
    await store.bringBack(removed);
    await store.open(ID);
    store.change('revealBallots');
    await store.flush();
    expect(await (await open()).count('deleted')).toBe(0);
  });

  it('tells of nobody’s writing device', async () => {
    const { record } = await hold(BALLOTS);
    expect(Object.keys(record as object).sort()).toEqual(Object.keys(aWorkshop()).sort());
  });
});

describe('what a window writes down when it goes', () => {
  const today = '2026-11-20';
  const casts = (ballots: typeof BALLOTS): WorkshopJob[] =>
    ballots.map((ballot) => ({ id: ID, change: ['castBallot', ballot], today }));
  const topic: WorkshopJob = {
    id: ID,
    change: ['parkTopic', { id: 't', text: 'Parkplatz', measureId: null }],
    today,
  };
  const withdraw = (number: string): WorkshopJob => ({
    id: ID,
    change: ['removeBallot', number],
    today,
  });
  const elsewhere: WorkshopJob = { id: 'other', change: ['revealBallots'], today };
  const reveal: WorkshopJob = { id: ID, change: ['revealBallots'], today };
  const text = (jobs: WorkshopJob[]) => JSON.stringify(withoutOrder(jobs));

  it('is the same whoever came first, also when something else was entered or withdrawn in between', () => {
    const [first, ...others] = ORDERS.map((ballots) => {
      const [one, two, ...rest] = casts(ballots);
      if (!one || !two) throw new Error('There are five');
      return text([one, topic, two, elsewhere, ...rest, withdraw('12')]);
    });
    for (const other of others) expect(other).toBe(first);
    const [one, ...others_] = casts(BALLOTS);
    if (!one) throw new Error('There are five');
    expect(text([one, ...others_, withdraw('12'), topic])).toBe(
      text([...others_, topic, withdraw('12'), one]),
    );
  });

  it('begins with what is said, not with numbers', () => {
    const [red, green] = [aBallot('1', ['red']), aBallot('2', ['green'])];
    const numbers = withoutOrder(casts([red, green])).map((job) =>
      'change' in job && job.change[0] === 'castBallot' ? job.change[1].number : '',
    );
    expect(numbers).toEqual(['2', '1']);
  });

  it('comes to the same: a ballot withdrawn and given again counts, and one that came after the reveal does not', () => {
    const [one, two, three] = casts(BALLOTS);
    if (!one || !two || !three) throw new Error('There are five');
    const jobs = [three, one, topic, two, withdraw('12'), two, withdraw('x9'), reveal, three];
    const done = applyWorkshopJobs(jobs, aWorkshop());
    expect(applyWorkshopJobs(withoutOrder(jobs), aWorkshop())).toEqual(done);
    expect(done).toMatchObject({ revealed: true, ballots: [{}, {}], topics: [{}] });
  });
});
