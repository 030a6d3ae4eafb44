import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay, localDay } from '../../src/domain/day';
import { germanDay } from '../../src/i18n/de/day';

describe('a day', () => {
  it.each(['2026-11-20', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    '%s exists',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2027-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0002-11-20',
    '1899-12-31',
    '2200-01-01',
    '20261120',
    '2026-11-2',
    '20.11.2026',
    ' 2026-11-20',
    '2026-11-20\n',
    '2026-11-20T00:00',
    '٢٠٢٦-11-20',
  ])('%j does not', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('reads the German way', () => {
    expect(germanDay('2027-03-03')).toBe('03.03.2027');
  });
});

describe('counting days', () => {
  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-20', 365, '2027-11-20'],
    // The nights in which the clocks change in Europe.
    ['2027-03-27', 2, '2027-03-29'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i more is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('there and back again ends at the same day', () => {
    const anyDay = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

it.each([
  ['2026-11-20T22:59:59.999Z', -60, '2026-11-20'],
  ['2026-11-20T23:00:00.000Z', -60, '2026-11-21'],
  ['2026-07-20T22:00:00.000Z', -120, '2026-07-21'],
  ['2026-11-20T02:00:00.000Z', 300, '2026-11-19'],
  ['2026-11-20T12:00:00.000Z', 0, '2026-11-20'],
])('%s, %i minutes from UTC, is %s', (instant, offset, day) => {
  expect(localDay(instant, offset)).toBe(day);
});
