import type { Locator, Page } from '@playwright/test';
import { noteField } from '../e2e/steps/assessment';
import { field } from '../e2e/steps/plan';
import type { Screen } from './screens';
import type { Random } from './seeded-random';

/** A person in a hurry: words, lights and cells at the pace of fast fingers, until `stopped`. */
export async function typeEntries(
  page: Page,
  { kind }: Screen,
  random: Random,
  stopped: () => boolean,
): Promise<void> {
  const enter = kind === 'plan' ? enterMeasure : enterAnswer;
  while (!stopped()) await enter(page, random, stopped);
}

type Stopped = () => boolean;

async function enterAnswer(page: Page, random: Random, stopped: Stopped): Promise<void> {
  if (random.chance(0.6)) return write(noteField(page), random, stopped);
  const rating = random.pick(['red', 'yellow', 'green']);
  await page.locator(`main input[type=radio][value=${rating}]`).check();
}

const COLUMNS = ['Maßnahme', 'Verantwortlich', 'Priorität', 'Beginn', 'Kontrolle'] as const;

async function enterMeasure(page: Page, random: Random, stopped: Stopped): Promise<void> {
  const number = 1 + random.below(2);
  const column = random.pick(COLUMNS);
  const cell = field(page, number, column);
  if (column === 'Maßnahme' || column === 'Verantwortlich') return write(cell, random, stopped);
  if (column === 'Priorität') await cell.selectOption(random.pick(['1', '2', '3', '']));
  else await cell.fill(`2027-0${1 + random.below(9)}-${10 + random.below(18)}`);
}

/** More would only slow down the reading of what stands there. */
const LONG = 120;

async function write(field: Locator, random: Random, stopped: Stopped): Promise<void> {
  const { keyboard } = field.page();
  await field.focus();
  const { length } = await field.inputValue();
  await keyboard.press(length > LONG ? 'ControlOrMeta+a' : 'ControlOrMeta+End');
  const word = `${random.below(36 ** 4).toString(36)} `;
  for (const letter of word) {
    if (stopped()) return;
    await keyboard.type(letter);
    if (random.chance(0.5)) await pause(random.below(90));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
