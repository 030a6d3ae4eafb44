// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { openPlan } from './plan-harness';

const field = (name: string) => screen.getByLabelText(name, { exact: true });
const button = (name: string) => screen.getByRole('button', { name });
const news = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

/** The texts of the measures from top to bottom. */
const shown = () =>
  screen
    .getAllByLabelText(/^Maßnahme \d+: Maßnahme$/)
    .map((text) => (text as HTMLTextAreaElement).value);

const plan = anAssessment({
  measures: [
    aMeasure({ id: 'm1', text: 'Eins', checkpointId: 'c', priority: 3, review: '2027-03-01' }),
    aMeasure({ id: 'm2', text: 'Zwei', checkpointId: 'a', priority: null, review: '2027-01-01' }),
    aMeasure({ id: 'm3', text: 'Drei', checkpointId: 'b', priority: 1, start: '2027-02-01' }),
  ],
});

describe('the order of the measures', () => {
  test.each([
    ['Nach Priorität', ['Drei', 'Eins', 'Zwei']],
    ['Nach Checkpunkt', ['Zwei', 'Drei', 'Eins']],
    ['Nach Kontrolltermin', ['Zwei', 'Eins', 'Drei']],
  ])('%s is shown and remembered, and the own order is kept', async (order, expected) => {
    const { user, stored } = await openPlan(plan);
    await user.selectOptions(field('Reihenfolge'), order);
    expect(shown()).toEqual(expected);
    const record = await stored();
    expect(record.planOrder).not.toBe('own');
    expect(record.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    await user.selectOptions(field('Reihenfolge'), 'Eigene Reihenfolge');
    expect(shown()).toEqual(['Eins', 'Zwei', 'Drei']);
  });

  test('moving is for the own order only', async () => {
    const { user } = await openPlan(plan);
    await user.selectOptions(field('Reihenfolge'), 'Nach Priorität');
    expect(screen.queryByRole('button', { name: /Nach oben/ })).toBeNull();
  });

  test('a row stays where it is while one works in the list, and is sorted afterwards', async () => {
    const { user } = await openPlan({ ...plan, planOrder: 'priority' });
    await user.selectOptions(field('Maßnahme 3: Priorität'), '1 – hoch');
    expect(shown()).toEqual(['Drei', 'Eins', 'Zwei']);
    await user.type(field('Maßnahme 1: Verantwortlich'), 'Ayşe');
    expect(shown()).toEqual(['Drei', 'Eins', 'Zwei']);
    await user.click(field('Reihenfolge'));
    expect(shown()).toEqual(['Zwei', 'Drei', 'Eins']);
  });

  test('can be put right at once', async () => {
    const { user } = await openPlan({ ...plan, planOrder: 'priority' });
    await user.selectOptions(field('Maßnahme 3: Priorität'), '1 – hoch');
    await user.click(button('Jetzt sortieren'));
    expect(shown()).toEqual(['Zwei', 'Drei', 'Eins']);
    expect(screen.queryByRole('button', { name: 'Jetzt sortieren' })).toBeNull();
    expect(document.activeElement).toBe(field('Reihenfolge'));
  });
});

describe('moving a measure by keyboard', () => {
  test('the focus stays on its button, and the new place is read out', async () => {
    const { user, stored } = await openPlan(plan);
    button('Maßnahme 3: Nach oben').focus();
    await user.keyboard('{Enter}');
    expect(shown()).toEqual(['Eins', 'Drei', 'Zwei']);
    expect(document.activeElement).toBe(button('Maßnahme 2: Nach oben'));
    expect(news()).toContain('Maßnahme 3 steht jetzt an Stelle 2.');
    await user.keyboard('{Enter}');
    expect((await stored()).measures.map(({ text }) => text)).toEqual(['Drei', 'Eins', 'Zwei']);
    expect(document.activeElement).toBe(button('Maßnahme 1: Nach oben'));
  });

  test('at the end nothing moves, and the focus is not lost', async () => {
    const { user } = await openPlan(plan);
    button('Maßnahme 2: Nach unten').focus();
    await user.keyboard('{Enter}{Enter}');
    expect(shown()).toEqual(['Eins', 'Drei', 'Zwei']);
    expect(document.activeElement).toBe(button('Maßnahme 3: Nach unten'));
    expect(news()).toContain('Maßnahme 3 steht schon ganz unten.');
  });
});
