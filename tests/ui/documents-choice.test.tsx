// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { openDocuments, told } from './documents-harness';

const plan = anAssessment({ measures: [aMeasure({ responsible: 'Ayşe Şahin' })] });

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const everything = () => radio('Alles, auch die Notizen');
const result = () => radio('Ergebnis und Plan');
const forOthers = () => radio('Zur Weitergabe – ohne Namen');
const confidential = () => radio('Vertraulich – mit Namen');
const status = () => screen.getByRole('checkbox', { name: /Status/ });

const OUT = 'Die Notizen sind jetzt nicht dabei.';
const IN = 'Die Notizen stehen mit darin.';

test('"Zur Weitergabe" takes the notes out and says so', async () => {
  const { user } = await openDocuments(plan);
  expect(told()).toBe('');
  await user.click(forOthers());
  expect(result().checked).toBe(true);
  expect(told()).toContain(OUT);
  // Something else does not make it less true.
  await user.click(status());
  expect(told()).toContain(OUT);
});

test('whoever wants the notes for others gets them, with a warning that stays', async () => {
  const { user } = await openDocuments(plan);
  await user.click(forOthers());
  await user.click(everything());
  expect(everything().checked).toBe(true);
  expect(forOthers().checked).toBe(true);
  expect(told()).toContain(IN);
  expect(told()).not.toContain(OUT);
  await user.click(status());
  expect(told()).toContain(IN);
  await user.click(confidential());
  expect(told()).toBe('');
});

test('whoever turns back at once has the notes again', async () => {
  const { user } = await openDocuments(plan);
  await user.click(forOthers());
  await user.click(confidential());
  expect(everything().checked).toBe(true);
  expect(told()).toBe('');
});

test("a scope of one's own choice is left as it is", async () => {
  const { user } = await openDocuments(plan);
  await user.click(radio('Nur der Maßnahmenplan'));
  await user.click(forOthers());
  expect(radio('Nur der Maßnahmenplan').checked).toBe(true);
  expect(told()).toBe('');
  await user.click(result());
  await user.click(confidential());
  expect(result().checked).toBe(true);
});
