import { CHECKPOINTS } from '../e2e/steps/words';
import { expect } from './fixtures';
import type { Tab, Target } from './profile';

export const NOTE: Target = { role: 'textbox', name: 'Notiz' };

export const light = (name: string): Target => ({ role: 'radio', name });
export const button = (name: string | RegExp): Target => ({ role: 'button', name });
export const link = (name: string | RegExp): Target => ({ role: 'link', name });
export const heading = (name: string | RegExp): Target => ({ role: 'heading', name });

export const expectShown = (tab: Tab, target: Target) =>
  expect.poll(() => tab.isShown(target), `${target.name} is shown`).toBe(true);

export const expectChecked = (tab: Tab, target: Target) =>
  expect.poll(() => tab.isChecked(target), `${target.name} is checked`).toBe(true);

export const expectValue = (tab: Tab, field: Target, text: string) =>
  expect.poll(() => tab.value(field), `${field.name}`).toBe(text);

/** The word in the header says that everything is stored. */
export const expectSaved = (tab: Tab) =>
  expect
    .poll(() => tab.text({ role: 'banner' }), 'the save status')
    .toMatch(/(?<!Nicht )Gespeichert/);

/** From the start screen to the first checkpoint of a new assessment. */
export async function beginAssessment(tab: Tab, name: string): Promise<void> {
  await tab.click(link('Neue Selbstbewertung'));
  await tab.fill({ role: 'textbox', name: 'Name der Organisation oder des Bereichs' }, name);
  await tab.click(button('Weiter'));
  await expectShown(tab, heading(CHECKPOINTS[0]));
}

/** Along the row of lights, to the checkpoint with this place, counted from 1. */
export async function goToCheckpoint(tab: Tab, number: number): Promise<void> {
  await tab.click(link(new RegExp(`^Checkpunkt ${number}:`)));
  await expectShown(tab, heading(CHECKPOINTS[number - 1] ?? ''));
}

export async function goToStart(tab: Tab): Promise<void> {
  await tab.click(link(/zur Startseite$/));
  await expectShown(tab, link('Neue Selbstbewertung'));
}

export async function goToBackup(tab: Tab): Promise<void> {
  await goToStart(tab);
  await tab.click(link('Sicherung'));
  await expectShown(tab, button('Sicherung öffnen'));
}
