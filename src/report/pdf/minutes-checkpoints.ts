import type { MinutesCheckpoint, MinutesModel } from '../minutes-model';
import type { Page } from './page';
import { DECORATION, RUNNING_HEAD } from './structure/artifacts';
import type { StructElement } from './structure/struct-tree';
import { baseline, lineHeight, STYLES } from './style';
import { drawVotes, VOTES_HEIGHT } from './votes';

const LIGHT = 7;
const NUMBER = 13;
/** Columns from the left margin, in mm. */
const TITLE = { x: 21, width: 80 } as const;
const VOTES = { x: 110, width: 52 } as const;
const TEXT_X = 172;
const PADDING = 3;
/** Words taller than this may be split; shorter ones stay in one piece. */
const KEEP_TOGETHER = 60;
/** Brings the first line of the words level with the title. */
const TEXT_DROP = baseline(STYLES.title) - baseline(STYLES.body);
const BETWEEN = 1.6;

/** A reason or a dissent: its head, and its paragraphs in lines. */
interface Words {
  head: string;
  paragraphs: string[][];
}

/** A checkpoint set in lines. */
interface Block {
  checkpoint: MinutesCheckpoint;
  title: string[];
  rating: string[];
  words: Words[];
  leftHeight: number;
  height: number;
}

/** Each checkpoint with its joint light, how the votes fell, and what was said about it. */
export function drawCheckpoints(page: Page, part: StructElement, model: MinutesModel): void {
  const blocks = model.result.checkpoints.map((checkpoint) => setBlock(page, checkpoint, model));
  drawHeads(page, part, model);
  page.rule();
  for (const block of blocks) drawBlock(page, part, model, block);
}

function drawHeads(page: Page, part: StructElement, { labels }: MinutesModel): void {
  page.ensureSpace(30);
  const style = STYLES.head;
  page.draw(part.add('P'), [labels.joint], style, page.left);
  page.draw(part.add('P'), [labels.votes], style, page.left + VOTES.x);
  page.space(lineHeight(style) + 1.5);
}

function setBlock(page: Page, checkpoint: MinutesCheckpoint, { labels }: MinutesModel): Block {
  const { typeset } = page;
  const title = typeset.lines(checkpoint.title, STYLES.title, TITLE.width);
  const rating = typeset.lines(checkpoint.ratingLabel, STYLES.body, TITLE.width);
  const words = [
    { head: labels.reason, text: checkpoint.reason },
    { head: labels.dissent, text: checkpoint.dissent },
  ]
    .filter(({ text }) => text !== '')
    .map(({ head, text }) => ({ head, paragraphs: setWords(page, text) }));
  const titleHeight =
    title.length * lineHeight(STYLES.title) + rating.length * lineHeight(STYLES.body);
  const leftHeight = Math.max(titleHeight, VOTES_HEIGHT);
  const height = Math.max(leftHeight, wordsHeight(words));
  return { checkpoint, title, rating, words, leftHeight, height };
}

/** The paragraphs of a text; an empty line between them is one of its own. */
function setWords({ typeset, width }: Page, text: string): string[][] {
  return text.split('\n').map((paragraph) => {
    const lines = typeset.lines(paragraph, STYLES.body, width - TEXT_X);
    return lines.length === 0 ? [''] : lines;
  });
}

function wordsHeight(words: readonly Words[]): number {
  const each = words.map(
    ({ paragraphs }) =>
      lineHeight(STYLES.head) + paragraphs.flat().length * lineHeight(STYLES.body),
  );
  const between = Math.max(words.length - 1, 0) * BETWEEN;
  return TEXT_DROP + each.reduce((sum, height) => sum + height, between);
}

function drawBlock(page: Page, part: StructElement, model: MinutesModel, block: Block): void {
  const first = Math.max(block.leftHeight, Math.min(block.height, KEEP_TOGETHER));
  page.ensureSpace(first + 2 * PADDING);
  page.space(PADDING);
  const { y: top, number } = page;
  drawLeft(page, part, model, block);
  part.kids.push(drawVotes(page, block.checkpoint, page.left + VOTES.x, VOTES.width, top));
  page.y = top + TEXT_DROP;
  for (const [index, words] of block.words.entries()) {
    if (index > 0) page.space(BETWEEN);
    drawWords(page, part, block, words);
  }
  if (page.number === number) page.y = Math.max(page.y, top + block.leftHeight);
  page.space(PADDING);
  page.rule();
}

function drawLeft(page: Page, part: StructElement, model: MinutesModel, block: Block): void {
  const { number, rating } = block.checkpoint;
  const x = page.left + TITLE.x;
  const title = part.add('H3');
  page.draw(title, [`${number} `], STYLES.title, page.left + NUMBER);
  const below = page.y + page.draw(title, block.title, STYLES.title, x);
  const joint = part.add('P');
  const { lights, joint: head } = model.labels;
  const light = { light: rating, alt: `${head}: ${lights[rating ?? 'none']}` };
  page.light(joint, light, { x: page.left, style: STYLES.title, size: LIGHT });
  page.draw(joint, block.rating, STYLES.body, x, below);
}

function drawWords(page: Page, part: StructElement, block: Block, { head, paragraphs }: Words) {
  const x = page.left + TEXT_X;
  const onNewPage = () => drawContinued(page, block);
  // Not at the foot of a page that its first line no longer fits on.
  if (page.room < lineHeight(STYLES.head) + lineHeight(STYLES.body)) {
    page.nextPage();
    onNewPage();
  }
  page.flow(part.add('P'), [head], STYLES.head, x, onNewPage);
  for (const lines of paragraphs) {
    const role = lines.join('') === '' ? DECORATION : part.add('P');
    page.flow(role, lines, STYLES.body, x, onNewPage);
  }
}

/** Words that go on say whose they are; the structure knows that without. */
function drawContinued(page: Page, { checkpoint }: Block): void {
  const label = `… ${checkpoint.number}  ${checkpoint.title}`;
  const lines = page.typeset.lines(label, STYLES.soft, TEXT_X - 10);
  page.draw(RUNNING_HEAD, lines, STYLES.soft, page.left);
}
