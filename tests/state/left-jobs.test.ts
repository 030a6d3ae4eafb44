import { describe, expect, it } from 'vitest';
import { revealBallots } from '../../src/domain/workshop/ballots';
import type { WorkshopChange } from '../../src/domain/workshop/changes';
import type { Workshop } from '../../src/domain/workshop/workshop';
import { writtenOver } from '../../src/domain/workshop/written-over';
import { applyLeftJobs, settledBy } from '../../src/state/left-jobs';
import { isWorkshopJob, lostBallots, type WorkshopJob } from '../../src/state/workshop-job';
import { aBallot, aWorkshop, withBallots } from '../fixtures/workshops';

const ID = 'workshop-1';
const today = '2026-11-20';
const [one, two, three] = [aBallot('1', ['red']), aBallot('2', []), aBallot('3', ['green'])];
const topic = { id: 't', text: 'Parkplatz', measureId: null };
const box = withBallots(aWorkshop(), [one, two]);
const open: Workshop = { ...revealBallots(box), topics: [topic] };

/** A job as the store makes it, done on this workshop. */
function job(shown: Workshop, ...change: WorkshopChange): WorkshopJob {
  const over = writtenOver(shown, change);
  return { id: ID, change, today, ...(over !== null && { over }) };
}

const plain = (...change: WorkshopChange): WorkshopJob => ({ id: ID, change, today });

describe('what a window left behind', () => {
  it('goes in step by step, as long as nobody else wrote', () => {
    const steps = [
      job(open, 'writeReason', 'a', 'W'),
      job({ ...open, agreements: { a: said('W') } }, 'writeReason', 'a', 'Weil'),
    ];
    expect(applyLeftJobs(steps, open)?.agreements).toEqual({ a: said('Weil') });
    const half = { ...open, agreements: { a: said('W') } };
    expect(applyLeftJobs(steps, half)?.agreements).toEqual({ a: said('Weil') });
    const other = { ...open, agreements: { a: said('Neuer') } };
    expect(applyLeftJobs(steps, other)).toBe(other);
  });

  it('writes nothing on a topic that is gone', () => {
    const step = job(open, 'changeTopic', 't', { text: 'Neu' });
    expect(applyLeftJobs([step], { ...open, topics: [] })?.topics).toEqual([]);
    expect(applyLeftJobs([step], open)?.topics).toEqual([{ ...topic, text: 'Neu' }]);
  });

  it('goes in as it always did when an older version of the app left it', () => {
    const other = { ...open, agreements: { a: said('Neuer') } };
    const done = applyLeftJobs([plain('writeReason', 'a', 'Alt')], other);
    expect(done?.agreements).toEqual({ a: said('Alt') });
  });

  it('may be a whole workshop, and is nothing where there is none', () => {
    const jobs: WorkshopJob[] = [{ id: ID, create: box }, plain('castBallot', three)];
    expect(applyLeftJobs(jobs, undefined)?.ballots).toHaveLength(3);
    expect(applyLeftJobs(jobs.slice(1), undefined)).toBeUndefined();
  });

  it('is known by its form', () => {
    expect(isWorkshopJob({ id: ID, create: box })).toBe(true);
    expect(isWorkshopJob({ id: 'other', create: box })).toBe(false);
    expect(isWorkshopJob({ id: ID, create: null })).toBe(false);
    expect(isWorkshopJob(job(open, 'agreeOn', 'a', 'red'))).toBe(true);
    expect(isWorkshopJob({ ...job(open, 'agreeOn', 'a', 'red'), over: 1 })).toBe(false);
    expect(isWorkshopJob({ id: ID, change: ['agreeOn', 'a', 'red'] })).toBe(false);
    expect(isWorkshopJob({ id: 1 })).toBe(false);
    expect(isWorkshopJob('text')).toBe(false);
    expect(isWorkshopJob(null)).toBe(false);
  });
});

describe('what is settled', () => {
  it('are ballots and topics that were taken away, and those that lay in the box at the reveal', () => {
    const removed = settledBy([plain('removeBallot', '1'), plain('removeTopic', 't')], box);
    expect(removed(plain('castBallot', one))).toBe(true);
    expect(removed(plain('removeBallot', '1'))).toBe(true);
    expect(removed(plain('castBallot', two))).toBe(false);
    expect(removed(plain('parkTopic', topic))).toBe(true);
    expect(removed(plain('removeTopic', 't'))).toBe(true);
    expect(removed(plain('parkTopic', { ...topic, id: 'u' }))).toBe(false);
    expect(removed({ ...plain('castBallot', one), id: 'other' })).toBe(false);

    const revealed = settledBy([plain('castBallot', three), plain('revealBallots')], box);
    for (const ballot of [one, two, three]) {
      expect(revealed(plain('castBallot', ballot))).toBe(true);
    }
    expect(revealed(plain('castBallot', aBallot('4', [])))).toBe(false);
    expect(revealed(plain('agreeOn', 'a', 'red'))).toBe(false);
  });

  it('is nothing of a workshop that was only made', () => {
    const made = settledBy([{ id: ID, create: box }], undefined);
    expect(made(plain('castBallot', one))).toBe(false);
    expect(made({ id: ID, create: box })).toBe(false);
    expect(settledBy([plain('revealBallots')], undefined)(plain('castBallot', one))).toBe(false);
  });
});

it('a ballot is lost that came after the reveal, or whose workshop is gone, and no other', () => {
  const cast = [plain('castBallot', three), plain('castBallot', one)];
  expect(lostBallots(cast, box)).toBe(0);
  expect(lostBallots([...cast, plain('revealBallots')], box)).toBe(0);
  expect(lostBallots([plain('revealBallots'), ...cast], box)).toBe(2);
  expect(lostBallots(cast, undefined)).toBe(2);
  expect(lostBallots([{ id: ID, create: box }, ...cast], undefined)).toBe(0);
});

const said = (reason: string) => ({ rating: null, reason, dissent: '' });
