import { expect, test } from 'vitest';
import { latestChange } from '../../src/domain/latest-change';
import { assessment } from '../report/sample';

const AT = Date.parse('2026-11-20T18:30:00.000Z');
const SECONDS = AT / 1000 - 1_577_836_800;

test('is seconds from 2020 to the last entry', () => {
  expect(latestChange(assessment({ updatedAt: '2026-11-20T18:30:00.000Z' }))).toBe(SECONDS);
});

test('rises with a change although the clock was set back', () => {
  const updatedAt = '2025-01-01T00:00:00.000Z';
  const changed = assessment({ updatedAt, versions: { name: { writer: AT + 5000 } } });
  expect(latestChange(changed)).toBe(SECONDS + 5);
});

test('counts a new order of the measures as a change', () => {
  const moved = assessment({ measureOrder: { ids: [], at: AT + 60_000, by: 'writer' } });
  expect(latestChange(moved)).toBe(SECONDS + 60);
});

test.each(['1970-01-01T00:00:00.000Z', '2999-12-31T00:00:00.000Z'])(
  'stays a whole number that calendars take, even with the clock at %s',
  (updatedAt) => {
    const number = latestChange(assessment({ updatedAt }));
    expect(Number.isInteger(number) && number >= 0 && number < 2 ** 31).toBe(true);
  },
);
