import type { ReportCheckpoint, ReportModel } from '../report-model';
import type { Page } from './page';
import { baseline, lineHeight, STYLES } from './style';

const LIGHT = 7;
const NUMBER = 13;
const TITLE = { x: 21, width: 102 } as const;
const NOTE_X = 125;
/** A note taller than this may be split; shorter ones stay in one piece. */
const KEEP_TOGETHER = 60;
const PADDING = { least: 2.4, most: 4.4 } as const;
const WORD_GAP = 3;
/** Brings the first line of a note level with the title. */
const NOTE_DROP = baseline(STYLES.title) - baseline(STYLES.body);

/** One checkpoint, set in lines: the light with title and word at the left, the note at the right. */
interface Block {
  checkpoint: ReportCheckpoint;
  title: string[];
  words: string[];
  earlier: string[];
  /** Where the earlier light stands: behind the word, or below it when there is no room. */
  earlierAt: { x: number; y: number };
  note: string[];
  leftHeight: number;
  height: number;
}

/** The result: whose it is, and the seven lights with their words and notes. */
export function drawResult(page: Page, model: ReportModel): void {
  drawOpening(page, model);
  const blocks = model.result.checkpoints.map((checkpoint) => setBlock(page, checkpoint));
  const hasNotes = blocks.some((block) => block.note.length > 0);
  if (hasNotes) {
    page.draw([model.labels.notes], STYLES.head, page.left + NOTE_X);
    page.space(lineHeight(STYLES.head) + 1.5);
  }
  page.rule();
  const padding = paddingFor(blocks, page.room);
  for (const block of blocks) drawBlock(page, block, padding);
}

function drawOpening(page: Page, model: ReportModel): void {
  page.accent();
  page.paragraph(model.result.heading, STYLES.eyebrow);
  page.space(1);
  const short = page.typeset.lines(model.organisation, STYLES.name, page.width).length <= 2;
  page.paragraph(model.organisation, short ? STYLES.name : STYLES.longName);
  page.space(1.5);
  page.paragraph(`${model.result.date} · ${model.instrumentTitle}`, STYLES.soft);
  page.space(4);
  page.paragraph(model.result.summary, STYLES.summary);
  page.space(4);
}

function setBlock(page: Page, checkpoint: ReportCheckpoint): Block {
  const { typeset } = page;
  const title = typeset.lines(checkpoint.title, STYLES.title, TITLE.width);
  const words = typeset.lines(checkpoint.ratingLabel, STYLES.body, TITLE.width);
  const earlier = typeset.lines(checkpoint.earlierLabel, STYLES.soft, TITLE.width);
  const note = typeset.lines(checkpoint.note, STYLES.body, page.width - NOTE_X);
  const wordWidth = typeset.width(words[0] ?? '', STYLES.body) + WORD_GAP;
  const behind = wordWidth + typeset.width(earlier[0] ?? '', STYLES.soft) <= TITLE.width;
  const wordsHeight = words.length * lineHeight(STYLES.body);
  const earlierAt = behind ? { x: wordWidth, y: 0 } : { x: 0, y: wordsHeight };
  const leftHeight =
    title.length * lineHeight(STYLES.title) +
    Math.max(wordsHeight, earlierAt.y + earlier.length * lineHeight(STYLES.soft));
  const noteHeight = NOTE_DROP + note.length * lineHeight(STYLES.body);
  const height = Math.max(leftHeight, noteHeight);
  return { checkpoint, title, words, earlier, earlierAt, note, leftHeight, height };
}

/** Spreads the checkpoints over the page when they fit on it, and draws them together before a page is broken. */
function paddingFor(blocks: readonly Block[], room: number): number {
  const content = blocks.reduce((sum, block) => sum + block.height, 0);
  // A hair less than the whole, because sums of fractions are never exact.
  const padding = (room - content - 0.1) / (2 * blocks.length);
  return padding < PADDING.least ? PADDING.least : Math.min(padding, PADDING.most);
}

function drawBlock(page: Page, block: Block, padding: number): void {
  const first = Math.max(block.leftHeight, Math.min(block.height, KEEP_TOGETHER));
  page.ensureSpace(first + 2 * padding);
  page.space(padding);
  const top = page.y;
  drawLeft(page, block);
  page.y = top + NOTE_DROP;
  page.flow(block.note, STYLES.body, page.left + NOTE_X, () => drawContinued(page, block));
  if (page.y - top < block.leftHeight && page.y >= top) page.y = top + block.leftHeight;
  page.space(padding);
  page.rule();
}

function drawLeft(page: Page, block: Block): void {
  const { checkpoint, earlierAt } = block;
  const x = page.left + TITLE.x;
  page.light(checkpoint.rating, page.left, STYLES.title, LIGHT);
  page.draw([`${checkpoint.number}`], STYLES.title, page.left + NUMBER);
  const below = page.y + page.draw(block.title, STYLES.title, x);
  page.draw(block.words, STYLES.body, x, below);
  page.draw(block.earlier, STYLES.soft, x + earlierAt.x, below + earlierAt.y);
}

/** A note that goes on says whose it is. */
function drawContinued(page: Page, { checkpoint }: Block): void {
  const label = `… ${checkpoint.number}  ${checkpoint.title}`;
  page.draw(page.typeset.lines(label, STYLES.soft, NOTE_X - 10), STYLES.soft, page.left);
}
