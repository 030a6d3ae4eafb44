import { describe, expect, it } from 'vitest';
import type { Answer, Measure } from '../../src/domain/assessment';
import {
  type NextStep,
  nextStep,
  offersForPlan,
  ratedCheckpoints,
  summariseProgress,
} from '../../src/domain/progress';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';

type Lights = Record<string, Answer['rating']>;

describe('progress', () => {
  it.each<[string, Lights, ReturnType<typeof summariseProgress>]>([
    [
      'of an untouched assessment: nothing is green',
      {},
      { total: 3, rated: 0, counts: { red: 0, yellow: 0, green: 0 }, unrated: ['a', 'b', 'c'] },
    ],
    [
      'of one with a light taken back',
      { a: 'green', b: null },
      { total: 3, rated: 1, counts: { red: 0, yellow: 0, green: 1 }, unrated: ['b', 'c'] },
    ],
    [
      'of a complete one',
      { c: 'red', b: 'red', a: 'yellow' },
      { total: 3, rated: 3, counts: { red: 2, yellow: 1, green: 0 }, unrated: [] },
    ],
    [
      'does not count what the instrument does not have',
      { z: 'green' },
      { total: 3, rated: 0, counts: { red: 0, yellow: 0, green: 0 }, unrated: ['a', 'b', 'c'] },
    ],
  ])('%s', (_, lights, expected) => {
    expect(summariseProgress(anAssessment({ answers: rated(lights) }))).toEqual(expected);
  });

  it('the lights that were given leave out what is not rated', () => {
    const answers = rated({ c: 'green', b: null, a: 'red', z: 'red' });
    expect(ratedCheckpoints(anAssessment({ answers }))).toEqual({ a: 'red', c: 'green' });
  });
});

describe('the plan asks for', () => {
  it('red checkpoints first, then yellow ones, each in the order of the instrument', () => {
    const assessment = anAssessment({
      checkpointIds: ['a', 'b', 'c', 'd', 'e'],
      answers: rated({ e: 'red', d: 'yellow', c: 'green', b: 'red', a: 'yellow' }),
      measures: [
        aMeasure({ id: '1', checkpointId: 'e' }),
        aMeasure({ id: '2', checkpointId: 'e', status: 'dropped' }),
      ],
    });
    expect(offersForPlan(assessment)).toEqual([
      { checkpointId: 'b', rating: 'red', measures: 0 },
      { checkpointId: 'e', rating: 'red', measures: 2 },
      { checkpointId: 'a', rating: 'yellow', measures: 0 },
      { checkpointId: 'd', rating: 'yellow', measures: 0 },
    ]);
  });

  it('nothing for green ones and none for those not rated', () => {
    expect(offersForPlan(anAssessment({ answers: rated({ a: 'green', b: null }) }))).toEqual([]);
  });
});

describe('the next step', () => {
  const complete = { responsible: 'Łukasz', review: '2027-03-03' };

  it.each<[string, Lights, Partial<Measure>[], NextStep]>([
    ['begins with the first light', {}, [], { kind: 'rate', checkpointId: 'a' }],
    [
      'is the light after the last one given',
      { a: 'red', b: null, c: null },
      [],
      { kind: 'rate', checkpointId: 'b' },
    ],
    [
      'leads to the plan past a checkpoint that was skipped',
      { a: 'red', b: null, c: 'red' },
      [{ checkpointId: 'a' }],
      { kind: 'plan-red', checkpointId: 'c' },
    ],
    [
      'leads on in the plan once there is one, whatever is not rated',
      { a: 'red', b: null, c: null },
      [{ checkpointId: 'a' }],
      { kind: 'complete-plan', measures: 1 },
    ],
    [
      'is the skipped light when nothing else asks for anything',
      { a: 'green', b: null, c: 'green' },
      [],
      { kind: 'rate', checkpointId: 'b' },
    ],
    [
      'is a measure for the first red checkpoint without one',
      { a: 'red', b: 'yellow', c: 'red' },
      [{ checkpointId: 'a' }],
      { kind: 'plan-red', checkpointId: 'c' },
    ],
    [
      'is any measure when there is only yellow',
      { a: 'green', b: 'yellow', c: 'yellow' },
      [],
      { kind: 'plan' },
    ],
    [
      'is none when all is green',
      { a: 'green', b: 'green', c: 'green' },
      [],
      { kind: 'all-green' },
    ],
    [
      'is naming people and dates, where these are missing',
      { a: 'red', b: 'green', c: 'green' },
      [
        complete,
        { ...complete, responsible: ' ' },
        { ...complete, review: null, status: 'running' },
      ],
      { kind: 'complete-plan', measures: 2 },
    ],
    [
      'is coming back when all is planned; what is done or dropped needs no date',
      { a: 'red', b: 'green', c: 'green' },
      [complete, { status: 'done' }, { status: 'dropped' }],
      { kind: 'follow-up' },
    ],
    [
      'is rating again when every measure is done or dropped',
      { a: 'red', b: 'green', c: 'green' },
      [{ status: 'done' }, { status: 'dropped' }],
      { kind: 'all-done' },
    ],
    [
      'is coming back for measures of green checkpoints, too',
      { a: 'green', b: 'green', c: 'green' },
      [complete],
      { kind: 'follow-up' },
    ],
  ])('%s', (_, lights, measures, expected) => {
    const assessment = anAssessment({
      answers: rated(lights),
      measures: measures.map((measure, index) => aMeasure({ id: `m${index}`, ...measure })),
    });
    expect(nextStep(assessment)).toEqual(expected);
  });
});
