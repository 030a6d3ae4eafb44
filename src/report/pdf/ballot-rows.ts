import type { BallotSheets } from '../ballot-sheets';
import { type BallotLayout, CHOICE, GAP, HEAD, NUMBER } from './ballot-layout';
import { drawBox } from './box';
import { drawLight } from './light';
import type { Page, Role } from './page';
import { RUNNING_HEAD } from './structure/artifacts';
import { type StructElement, scope } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

const BOX = 5.2;
const LIGHT = 4.4;
/** Between the box and its light. */
const BESIDE = 1.8;

/** The checkpoints with a box to tick for each light, and for none; too many of them go on over the page. */
export function drawBallotRows(
  page: Page,
  part: StructElement,
  sheets: BallotSheets,
  layout: BallotLayout,
  bottom: number,
): void {
  const table = part.add('Table');
  const heads = table.add('THead').add('TR');
  drawHeads(page, sheets, layout, () => heads.add('TH', { attributes: [scope('Column')] }));
  const body = table.add('TBody');
  for (const [index, row] of layout.rows.entries()) {
    if (page.y + row.height > bottom && index > 0) {
      page.nextPage();
      drawHeads(page, sheets, layout, () => RUNNING_HEAD);
    }
    drawRow(page, body.add('TR'), sheets, row, index);
  }
}

const choicesLeft = (page: Page, { choices }: BallotSheets) =>
  page.left + page.width - choices.length * CHOICE;

function drawHeads(
  page: Page,
  sheets: BallotSheets,
  { heads, headHeight }: BallotLayout,
  roleOf: () => Role,
): void {
  const style = HEAD;
  const bottom = page.y + headHeight - GAP.head;
  const low = (lines: number) => bottom - lines * lineHeight(style);
  page.draw(roleOf(), [sheets.checkpoint], style, page.left, low(1));
  for (const [index, lines] of heads.entries()) {
    const x = choicesLeft(page, sheets) + index * CHOICE;
    page.draw(roleOf(), lines, style, x, low(lines.length));
  }
  page.y += headHeight;
  page.rule();
}

function drawRow(
  page: Page,
  row: StructElement,
  sheets: BallotSheets,
  { title, statement, height }: BallotLayout['rows'][number],
  index: number,
): void {
  const { y: top } = page;
  const words =
    title.length * lineHeight(STYLES.summary) + statement.length * lineHeight(STYLES.small);
  const head = row.add('TH', { attributes: [scope('Row')] });
  const wordsTop = top + (height - words) / 2;
  const number = `${sheets.checkpoints[index]?.number ?? ''} `;
  page.draw(head, [number], STYLES.summary, page.left, wordsTop);
  const left = page.left + NUMBER;
  const titleHeight = page.draw(head, title, STYLES.summary, left, wordsTop);
  page.draw(head, statement, STYLES.small, left, wordsTop + titleHeight);
  const middle = top + height / 2;
  for (const [place, { rating, box }] of sheets.choices.entries()) {
    const x = choicesLeft(page, sheets) + place * CHOICE;
    const size = Math.max(BOX, LIGHT) + 0.6;
    const frame = [x - 0.3, middle - size / 2, BOX + BESIDE + LIGHT + 0.9, size] as const;
    const figure = page.picture(box, [...frame], (doc) => {
      drawBox(doc, x + BOX / 2, middle, BOX);
      drawLight(doc, rating, x + BOX + BESIDE + LIGHT / 2, middle, LIGHT);
    });
    row.add('TD').kids.push(figure);
  }
  page.y = top + height;
  page.rule();
}
