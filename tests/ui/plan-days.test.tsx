// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { openPlan, TODAY } from './plan-harness';

const planWith = (over: Parameters<typeof aMeasure>[0]) =>
  openPlan(anAssessment({ measures: [aMeasure(over)] }));

const review = () => screen.getByLabelText('Maßnahme 1: Kontrolle') as HTMLInputElement;
const hint = () =>
  document.getElementById(review().getAttribute('aria-describedby') ?? '')?.textContent;

/** What a browser's date field tells while a part of the day is missing. */
function showHalfADay(field: HTMLInputElement): void {
  field.value = '';
  Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
}

describe('hints at the Kontrolle', () => {
  test.each([
    ['the day before', '2026-11-19', 'open', 'überfällig'],
    ['the day before, running', '2026-11-19', 'running', 'überfällig'],
    ['the day itself', TODAY, 'open', 'heute fällig'],
    ['the day before, done', '2026-11-19', 'done', ''],
    ['the day itself, dropped', TODAY, 'dropped', ''],
    ['the day after', '2026-11-21', 'open', ''],
    ['no day', null, 'open', ''],
  ] as const)('%s', async (_, day, status, expected) => {
    await planWith({ review: day, status });
    expect(hint()).toBe(expected);
  });

  test('a Kontrolle before the Beginn is stored all the same', async () => {
    const { user, stored } = await planWith({ start: '2027-03-01' });
    await user.type(review(), '2027-02-01');
    expect(hint()).toBe('liegt vor dem Beginn');
    expect((await stored()).measures[0]?.review).toBe('2027-02-01');
  });
});

describe('"Erledigt" at the Kontrolle', () => {
  const finish = () => screen.queryByRole('button', { name: 'Maßnahme 1: Erledigt' });

  test.each([
    ['the day before', '2026-11-19', 'running', true],
    ['the day itself', TODAY, 'open', true],
    ['the day after', '2026-11-21', 'open', false],
    ['the day before, dropped', '2026-11-19', 'dropped', false],
    ['no day', null, 'open', false],
  ] as const)('%s', async (_, day, status, expected) => {
    await planWith({ review: day, status });
    expect(finish() !== null).toBe(expected);
  });

  test('says that the measure is done, and can be taken back', async () => {
    const { user, stored } = await planWith({ review: TODAY, status: 'running' });
    await user.click(screen.getByRole('button', { name: 'Maßnahme 1: Erledigt' }));
    expect((await stored()).measures[0]?.status).toBe('done');
    expect(finish()).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Maßnahme 1: Status'));
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect((await stored()).measures[0]?.status).toBe('running');
  });
});

describe('typing a day', () => {
  test('keeps the stored day while a part of the new one is missing', async () => {
    const { stored } = await planWith({ review: '2027-01-10' });
    showHalfADay(review());
    fireEvent.input(review());
    expect((await stored()).measures[0]?.review).toBe('2027-01-10');
  });

  test('says so when the field is left half filled', async () => {
    await planWith({ review: '2027-01-10' });
    showHalfADay(review());
    await act(() => {
      fireEvent.blur(review());
    });
    expect(hint()).toBe('Das Datum ist nicht vollständig. Gespeichert bleibt der 10.01.2027.');
    expect(review().getAttribute('aria-invalid')).toBe('true');
  });

  test('takes no year that is still being typed', async () => {
    const { stored } = await planWith({ review: '2027-01-10' });
    fireEvent.input(review(), { target: { value: '0002-01-10' } });
    expect((await stored()).measures[0]?.review).toBe('2027-01-10');
    expect(review().value).toBe('0002-01-10');
  });

  test('says so when such a year is left in the field', async () => {
    await planWith({ review: '2027-01-10' });
    await act(() => {
      fireEvent.blur(review(), { target: { value: '0002-01-10' } });
    });
    expect(hint()).toBe('Dieses Jahr kann nicht stimmen. Gespeichert bleibt der 10.01.2027.');
  });

  test('takes away a day that is cleared', async () => {
    const { user, stored } = await planWith({ review: '2027-01-10' });
    await user.clear(review());
    expect((await stored()).measures[0]?.review).toBeNull();
  });

  test('notices on leaving that the last part was emptied, which makes no event of its own', async () => {
    const { stored } = await planWith({ review: '2027-01-10' });
    review().value = '';
    fireEvent.blur(review());
    expect((await stored()).measures[0]?.review).toBeNull();
  });
});
