import type { BlankChecklist } from '../blank-forms';
import type { Step } from '../work';
import { drawBlankHead } from './blank-head';
import { blankSpec } from './blank-spec';
import { choicesHeight, drawChoices, drawMeanings } from './choices';
import type { LoadFont } from './fonts';
import type { Page } from './page';
import { paginate } from './paginate';
import { renderPages } from './render-pages';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

const NUMBER = 9;
/** Above and below a checkpoint, and between its parts. */
const PADDING = { top: 3.2, bottom: 4.5, between: 1.6 } as const;
/** For handwriting; a line needs about as much. */
const NOTES = { least: 9, most: 46, line: 8 } as const;

/**
 * Draws a sheet with every checkpoint, its lights to tick and lines for notes, as a PDF on A4 portrait after PDF/UA-1 and
 * PDF/A-3a.
 * @param step is called between the pages
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @throws FontError when a face cannot be had
 */
export async function renderChecklist(
  form: BlankChecklist,
  step: Step,
  loadFont?: LoadFont,
): Promise<Blob> {
  return renderPages(blankSpec(form, 'portrait', loadFont), async (page) => {
    const part = drawBlankHead(page, form);
    page.space(2);
    drawMeanings(page, part, form.choices);
    page.space(3);
    const blocks = form.checkpoints.map((checkpoint) => setBlock(page, form, checkpoint));
    const rooms = { first: page.room, further: page.roomOfPage };
    const { pages, extra } = paginate(
      blocks.map(({ height }) => height),
      rooms,
      NOTES,
    );
    for (const [number, places] of pages.entries()) {
      await step(number, pages.length);
      if (number > 0) page.nextPage();
      for (const place of places) {
        const block = blocks[place];
        if (block) drawBlock(page, part, form, block, extra);
      }
    }
  });
}

/** A checkpoint set in lines. */
interface Block {
  number: number;
  title: string[];
  statement: string[];
  /** Without the room for notes. */
  height: number;
}

function setBlock(
  page: Page,
  form: BlankChecklist,
  { number, title, statement }: BlankChecklist['checkpoints'][number],
): Block {
  const width = page.width - NUMBER;
  const lines = {
    title: page.typeset.lines(title, STYLES.title, width),
    statement: page.typeset.lines(statement, STYLES.body, width),
  };
  const height =
    PADDING.top +
    lines.title.length * lineHeight(STYLES.title) +
    lines.statement.length * lineHeight(STYLES.body) +
    choicesHeight(page, form.choices, width) +
    3 * PADDING.between +
    PADDING.bottom;
  return { number, ...lines, height };
}

function drawBlock(
  page: Page,
  part: StructElement,
  form: BlankChecklist,
  block: Block,
  extra: number,
): void {
  const left = page.left + NUMBER;
  page.rule();
  page.space(PADDING.top);
  const title = part.add('H2');
  page.draw(title, [`${block.number} `], STYLES.title, page.left);
  page.flow(title, block.title, STYLES.title, left);
  page.space(PADDING.between);
  if (block.statement.length > 0) page.flow(part.add('P'), block.statement, STYLES.body, left);
  page.space(PADDING.between);
  page.ensureSpace(choicesHeight(page, form.choices, page.width - NUMBER));
  drawChoices(page, part, form.choices, left);
  page.space(PADDING.between);
  drawNotes(page, part, form.notes, left, Math.min(extra, page.room));
  page.space(PADDING.bottom);
}

/** Lines to write on; the first begins behind the word. */
function drawNotes(
  page: Page,
  part: StructElement,
  word: string,
  left: number,
  room: number,
): void {
  const lines = Math.max(Math.round(room / NOTES.line), 1);
  const pitch = room / lines;
  const style = STYLES.small;
  page.draw(part.add('P'), [word], style, left, page.y + pitch - lineHeight(style));
  const start = left + page.typeset.width(word, style) + 2;
  for (let line = 1; line <= lines; line += 1) {
    page.rule(page.y + line * pitch, line === 1 ? start : left);
  }
  page.y += room;
}
