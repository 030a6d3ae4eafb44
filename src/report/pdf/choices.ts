import type { BlankChoice } from '../blank-forms';
import { drawBox } from './box';
import { drawLight, lightBox } from './light';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

const STYLE = STYLES.body;
const ROW = 6.4;
const BOX = 4.4;
const LIGHT = 4.4;
const GAP = { sign: 1.8, word: 2, item: 5 } as const;

/** A box and a light with their word, set on a row. */
interface PlacedChoice {
  choice: BlankChoice;
  x: number;
  row: number;
}

function placed(page: Page, choices: readonly BlankChoice[], width: number): PlacedChoice[] {
  let [x, row] = [0, 0];
  return choices.map((choice) => {
    const own = BOX + GAP.sign + LIGHT + GAP.word + page.typeset.width(choice.label, STYLE);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const place = { choice, x, row };
    x += own + GAP.item;
    return place;
  });
}

/** In mm. */
export function choicesHeight(page: Page, choices: readonly BlankChoice[], width: number): number {
  return ((placed(page, choices, width).at(-1)?.row ?? 0) + 1) * ROW;
}

/** The lights to choose from: a box to tick, the light's shape and its full word, on as many rows as they need. */
export function drawChoices(
  page: Page,
  part: StructElement,
  choices: readonly BlankChoice[],
  left: number,
): void {
  const width = page.left + page.width - left;
  const list = part.add('L');
  const height = choicesHeight(page, choices, width);
  for (const { choice, x, row } of placed(page, choices, width)) {
    const item = list.add('LI');
    const start = left + x;
    const middle = page.y + row * ROW + ROW / 2;
    const light = start + BOX + GAP.sign + LIGHT / 2;
    const [, top, , size] = lightBox(light, middle, LIGHT);
    const end = light + size / 2;
    const figure = page.picture(choice.box, [start - 0.3, top, end - start + 0.3, size], (doc) => {
      drawBox(doc, start + BOX / 2, middle, BOX);
      drawLight(doc, choice.rating, light, middle, LIGHT);
    });
    item.add('Lbl').kids.push(figure);
    const words = start + BOX + GAP.sign + LIGHT + GAP.word;
    page.draw(item.add('LBody'), [choice.label], STYLE, words, middle - lineHeight(STYLE) / 2);
  }
  page.y += height;
}

/** What each light means. */
export function drawMeanings(
  page: Page,
  part: StructElement,
  choices: readonly BlankChoice[],
): void {
  const list = part.add('L');
  const left = page.left + LIGHT + GAP.word;
  for (const { rating, meaning, light } of choices) {
    const item = list.add('LI');
    page.light(
      item.add('Lbl'),
      { light: rating, alt: light },
      { x: page.left, style: STYLE, size: LIGHT },
    );
    const lines = page.typeset.lines(meaning, STYLE, page.left + page.width - left);
    page.flow(item.add('LBody'), lines, STYLE, left);
    page.space(0.8);
  }
}
