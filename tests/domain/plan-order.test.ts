import { describe, expect, test } from 'vitest';
import type { Measure, PlanOrder } from '../../src/domain/assessment';
import { newMeasure } from '../../src/domain/measure';
import { orderMeasures } from '../../src/domain/plan-order';

const CHECKPOINTS = ['first', 'second'];

const measures: Measure[] = [
  { ...newMeasure('a', 'second'), priority: null, start: '2027-01-01', review: null },
  { ...newMeasure('b', 'first'), priority: 3, start: null, review: null },
  { ...newMeasure('c', 'gone'), priority: 1, start: '2026-01-01', review: '2027-06-01' },
  { ...newMeasure('d', 'second'), priority: 2, start: null, review: '2026-12-01' },
  { ...newMeasure('e', 'first'), priority: 1, start: null, review: '2027-01-01' },
];

const ids = (order: PlanOrder) => orderMeasures(measures, order, CHECKPOINTS).map(({ id }) => id);

describe('the order of the plan', () => {
  test.each<[PlanOrder, string, string[]]>([
    ['own', 'as the person arranged it', ['a', 'b', 'c', 'd', 'e']],
    ['priority', 'high first, undecided last', ['c', 'e', 'd', 'b', 'a']],
    ['checkpoint', 'as in the Praxishilfe, unknown checkpoints last', ['b', 'e', 'a', 'd', 'c']],
    ['date', 'the next Kontrolle first, without one by the start', ['d', 'e', 'c', 'a', 'b']],
  ])('by %s: %s', (order, _, expected) => {
    expect(ids(order)).toEqual(expected);
  });

  test.each<[PlanOrder, string[]]>([
    ['priority', ['e', 'b', 'a', 'c', 'd']],
    ['date', ['e', 'a', 'b', 'd', 'c']],
    ['own', ['a', 'b', 'c', 'd', 'e']],
    ['checkpoint', ['b', 'e', 'a', 'd', 'c']],
  ])(
    'by %s: what is done or dropped comes last only where it is about what to do next',
    (order, expected) => {
      const withEnded = measures.map((measure): Measure => {
        if (measure.id === 'c') return { ...measure, status: 'done' };
        return measure.id === 'd' ? { ...measure, status: 'dropped' } : measure;
      });
      expect(orderMeasures(withEnded, order, CHECKPOINTS).map(({ id }) => id)).toEqual(expected);
    },
  );

  test('what is equal keeps the own order', () => {
    const alike = ['x', 'y', 'z'].map((id) => newMeasure(id, 'first'));
    for (const order of ['priority', 'checkpoint', 'date'] as const) {
      expect(orderMeasures(alike, order, CHECKPOINTS)).toEqual(alike);
    }
  });

  test('the own order is left as it is', () => {
    const before = [...measures];
    ids('priority');
    expect(measures).toEqual(before);
  });
});
