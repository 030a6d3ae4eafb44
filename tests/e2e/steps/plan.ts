import { expect, type Locator, type Page } from '@playwright/test';

/** What people enter into the columns of a measure; a day as YYYY-MM-DD. */
export interface Entry {
  /** Left out, the text stays as it was taken from an example. */
  text?: string;
  priority: '1 – hoch' | '2 – mittel' | '3 – niedrig';
  responsible: string;
  start: string;
  review: string;
}

type Column =
  | 'Checkpunkt'
  | 'Maßnahme'
  | 'Priorität'
  | 'Verantwortlich'
  | 'Beginn'
  | 'Kontrolle'
  | 'Status';

/** A field of the measure with this number, in the table of a laptop or on the card of a phone. */
export function field(page: Page, measure: number, column: Column): Locator {
  // The list of what is still open has buttons of the same name that lead to the field.
  return page
    .getByLabel(`Maßnahme ${measure}: ${column}`, { exact: true })
    .and(page.locator('input, select, textarea'));
}

/** The dialog that asks for the new measure of a red or yellow checkpoint, e.g. "3. Zusammenarbeit planen". */
export async function addFor(page: Page, checkpoint: string): Promise<Locator> {
  await page.getByRole('button', { name: `Maßnahme hinzufügen: ${checkpoint}` }).click();
  return page.getByRole('dialog', { name: 'Maßnahme hinzufügen' });
}

export async function addOwnMeasure(page: Page, checkpoint: string): Promise<void> {
  const dialog = await addFor(page, checkpoint);
  await dialog.getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
  await expect(dialog).toBeHidden();
}

export async function addFromExample(page: Page, checkpoint: string, plan: string): Promise<void> {
  const dialog = await addFor(page, checkpoint);
  await dialog.getByRole('button', { name: `Als Maßnahme übernehmen: ${plan}` }).click();
  await expect(dialog).toBeHidden();
}

export async function fillMeasure(page: Page, number: number, entry: Entry): Promise<void> {
  if (entry.text !== undefined) await field(page, number, 'Maßnahme').fill(entry.text);
  await field(page, number, 'Priorität').selectOption(entry.priority);
  await field(page, number, 'Verantwortlich').fill(entry.responsible);
  await field(page, number, 'Beginn').fill(entry.start);
  await field(page, number, 'Kontrolle').fill(entry.review);
}

export async function expectMeasure(page: Page, number: number, entry: Entry): Promise<void> {
  if (entry.text !== undefined) {
    await expect(field(page, number, 'Maßnahme')).toHaveValue(entry.text);
  }
  await expect(field(page, number, 'Priorität').locator('option:checked')).toHaveText(
    entry.priority,
  );
  await expect(field(page, number, 'Verantwortlich')).toHaveValue(entry.responsible);
  await expect(field(page, number, 'Beginn')).toHaveValue(entry.start);
  await expect(field(page, number, 'Kontrolle')).toHaveValue(entry.review);
}

/** 2027-03-05 as a document says it: 05.03.2027. */
export function asPrinted(day: string): string {
  return day.split('-').reverse().join('.');
}
