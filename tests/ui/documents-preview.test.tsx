// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { openDocuments } from './documents-harness';

const full = anAssessment({
  answers: { a: { rating: 'red', note: 'Nur im Vorstand besprochen' } },
  measures: [
    aMeasure({ text: 'Betriebe anrufen', responsible: 'Ayşe Şahin', status: 'running' }),
    aMeasure({ id: 'm2', text: 'Flyer drucken', checkpointId: 'b', status: 'done' }),
  ],
});

const choose = (name: string | RegExp) => screen.getByRole('radio', { name });
const preview = () => screen.getByRole('region', { name: 'Vorschau des Dokuments' });
const says = (text: string) => preview().textContent?.includes(text);

describe('the preview', () => {
  test('shows everything as long as nothing else is chosen', async () => {
    await openDocuments(full);
    for (const text of [
      'Nur im Vorstand besprochen',
      'Ayşe Şahin',
      'Status: läuft',
      'Vertraulich: mit Namen und Notizen',
      'Betriebe anrufen',
      'Ergebnis',
    ]) {
      expect(says(text), text).toBe(true);
    }
  });

  test('is what each choice makes of it', async () => {
    const { user } = await openDocuments(full);

    await user.click(choose('Ergebnis und Plan'));
    expect(says('Nur im Vorstand besprochen')).toBe(false);
    expect(says('Ergebnis')).toBe(true);

    await user.click(choose('Nur der Maßnahmenplan'));
    expect(says('Ergebnis')).toBe(false);
    expect(says('Betriebe anrufen')).toBe(true);

    await user.click(choose('Zur Weitergabe – ohne Namen'));
    expect(says('Ayşe Şahin')).toBe(false);
    expect(says('benannt')).toBe(true);
    expect(says('Zur Weitergabe: ohne die Namen der Verantwortlichen')).toBe(true);

    await user.click(screen.getByRole('checkbox', { name: /Status/ }));
    expect(says('läuft')).toBe(false);
  });

  test('is folded on a phone and opens at a tap', async () => {
    const { user } = await openDocuments(full, { width: 'phone' });
    expect(screen.queryByRole('region', { name: 'Vorschau des Dokuments' })).toBeNull();
    await user.click(screen.getByRole('heading', { name: 'Vorschau' }));
    expect(await screen.findByRole('region', { name: 'Vorschau des Dokuments' })).toBeTruthy();
  });

  test('can be scrolled by keyboard', async () => {
    await openDocuments(full);
    expect(preview().tabIndex).toBe(0);
  });

  test('has its headings below that of its own', async () => {
    await openDocuments(full);
    const levels = (name: string) =>
      within(preview()).getByRole('heading', { name }).tagName.toLowerCase();
    expect(levels(full.name)).toBe('h3');
    expect(levels('Maßnahmenplan')).toBe('h4');
  });
});

test('the choice stays when people come back', async () => {
  const { user, leave } = await openDocuments(full);
  await user.click(choose('Nur der Maßnahmenplan'));
  await user.click(choose('Zur Weitergabe – ohne Namen'));
  await leave();
  await openDocuments(full);
  expect((choose('Nur der Maßnahmenplan') as HTMLInputElement).checked).toBe(true);
  expect((choose('Zur Weitergabe – ohne Namen') as HTMLInputElement).checked).toBe(true);
});

test('an accessibility checker has nothing to report', async () => {
  const { container } = await openDocuments(full);
  const { violations } = await axe.run(container, {
    // Neither layout nor a page around it here.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
