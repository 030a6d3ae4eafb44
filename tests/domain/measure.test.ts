import { describe, expect, it } from 'vitest';
import type { Assessment, Measure } from '../../src/domain/assessment';
import {
  addMeasure,
  changeMeasure,
  moveMeasure,
  newMeasure,
  removeMeasure,
  responsibleNames,
  reviewBeforeStart,
  setPlanOrder,
} from '../../src/domain/measure';
import { isOpen } from '../../src/domain/measure-status';
import { aMeasure, anAssessment } from '../fixtures/assessments';

const NOW = '2026-11-21T10:00:00.000Z';

const plan = anAssessment({ measures: ['x', 'y', 'z'].map((id) => aMeasure({ id })) });
const order = (assessment: Assessment) => assessment.measures.map(({ id }) => id).join('');

describe('a new measure', () => {
  it('has nothing decided', () => {
    expect(newMeasure('m', 'a')).toEqual({
      id: 'm',
      checkpointId: 'a',
      text: '',
      priority: null,
      responsible: '',
      start: null,
      review: null,
      status: 'open',
      exampleId: null,
    });
  });

  it('may begin with an example', () => {
    expect(newMeasure('m', 'a', 'Etwas tun', 'allies')).toMatchObject({
      text: 'Etwas tun',
      exampleId: 'allies',
    });
  });

  it.each([
    ['at the end, without a place', undefined, 'xyzn'],
    ['at the beginning', 0, 'nxyz'],
    ['in between', 2, 'xynz'],
  ])('comes %s', (_, index, expected) => {
    const added = addMeasure(plan, aMeasure({ id: 'n' }), NOW, index);
    expect([order(added), added.updatedAt]).toEqual([expected, NOW]);
  });

  it('that is there already is not added again', () => {
    expect(addMeasure(plan, aMeasure({ id: 'y', text: 'anders' }), NOW)).toBe(plan);
  });
});

describe('changing a measure', () => {
  it.each<[string, Partial<Measure>]>([
    ['text', { text: 'Neu' }],
    ['priority', { priority: 1 }],
    ['responsible', { responsible: 'Łukasz' }],
    ['start', { start: '2026-12-01' }],
    ['Kontrolle', { review: '2027-03-03' }],
    ['status', { status: 'done' }],
    ['checkpoint', { checkpointId: 'b' }],
    ['several columns', { priority: 2, start: '2026-12-01', review: '2027-03-03' }],
  ])('sets %s and leaves the rest', (_, change) => {
    const changed = changeMeasure(plan, 'y', change, NOW);
    expect(changed).toEqual({
      ...plan,
      measures: [plan.measures[0], { ...aMeasure({ id: 'y' }), ...change }, plan.measures[2]],
      updatedAt: NOW,
    });
  });

  const dated = anAssessment({ measures: [aMeasure({ start: '2026-12-01', priority: 1 })] });

  it('takes a date or a priority back', () => {
    const [measure] = changeMeasure(
      dated,
      'measure-1',
      { start: null, priority: null },
      NOW,
    ).measures;
    expect(measure).toEqual(aMeasure());
  });

  it.each(['0002-12-01', '2026-02-30', '', 'morgen'])(
    'keeps the date while %j is typed',
    (start) => {
      expect(changeMeasure(dated, 'measure-1', { start }, NOW)).toBe(dated);
      expect(changeMeasure(dated, 'measure-1', { review: start }, NOW)).toBe(dated);
      const [measure] = changeMeasure(dated, 'measure-1', { start, text: 'Neu' }, NOW).measures;
      expect(measure).toMatchObject({ start: '2026-12-01', text: 'Neu' });
    },
  );

  it('that does not exist changes nothing', () => {
    expect(changeMeasure(plan, 'nowhere', { text: 'Neu' }, NOW)).toBe(plan);
  });
});

describe('moving', () => {
  it.each([
    ['x', 1, 'yxz'],
    ['x', 2, 'yzx'],
    ['z', -1, 'xzy'],
    ['y', -1, 'yxz'],
    ['x', 99, 'yzx'],
    ['z', -99, 'zxy'],
  ])('%s by %i gives %s', (id, by, expected) => {
    const moved = moveMeasure(plan, id, by, NOW);
    expect([order(moved), moved.updatedAt]).toEqual([expected, NOW]);
  });

  it.each([
    ['x', -1],
    ['z', 1],
    ['y', 0],
    ['nowhere', 1],
  ])('%s by %i changes nothing', (id, by) => {
    expect(moveMeasure(plan, id, by, NOW)).toBe(plan);
  });
});

describe('removing', () => {
  it('takes one measure away; adding it at its place brings it back', () => {
    const removed = removeMeasure(plan, 'y', NOW);
    expect([order(removed), removed.updatedAt]).toEqual(['xz', NOW]);
    expect(order(addMeasure(removed, aMeasure({ id: 'y' }), NOW, 1))).toBe('xyz');
  });

  it('of what does not exist changes nothing', () => {
    expect(removeMeasure(plan, 'nowhere', NOW)).toBe(plan);
  });
});

it('the order of the plan is remembered, and is no entry', () => {
  expect(setPlanOrder(plan, 'date')).toEqual({ ...plan, planOrder: 'date' });
  expect(setPlanOrder(plan, plan.planOrder)).toBe(plan);
});

it('names are suggested once each, in the order of first use', () => {
  const names = ['Şahin', '', ' Łukasz ', 'Şahin ', '  ', 'Łukasz'];
  const measures = names.map((responsible, id) => aMeasure({ id: `${id}`, responsible }));
  expect(responsibleNames(anAssessment({ measures }))).toEqual(['Şahin', 'Łukasz']);
});

it.each([
  ['2026-12-02', '2026-12-01', true],
  ['2026-12-01', '2026-12-01', false],
  ['2026-12-01', '2026-12-02', false],
  [null, '2026-12-01', false],
  ['2026-12-01', null, false],
  [null, null, false],
])('begun %s and checked %s: checked too early is %s', (start, review, early) => {
  expect(reviewBeforeStart(aMeasure({ start, review }))).toBe(early);
});

it.each([
  ['open', true],
  ['running', true],
  ['done', false],
  ['dropped', false],
] as const)('%s still wants doing: %s', (status, open) => {
  expect(isOpen(status)).toBe(open);
});

it('a full plan takes no more, because a backup of it could not be read', () => {
  const measures = Array.from({ length: 1000 }, (_, index) => aMeasure({ id: `m${index}` }));
  const full = anAssessment({ measures });
  expect(addMeasure(full, aMeasure({ id: 'more' }), NOW)).toBe(full);
});
