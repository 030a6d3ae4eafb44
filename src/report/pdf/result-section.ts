import { resultDiagram } from '../diagram';
import type { ReportCheckpoint, ReportModel, ReportResult } from '../report-model';
import { diagramSize, drawDiagram } from './diagram';
import { lightName } from './light-words';
import { drawMarking } from './marking';
import type { Page } from './page';
import { DECORATION, RUNNING_HEAD } from './structure/artifacts';
import { StructElement } from './structure/struct-tree';
import { baseline, lineHeight, STYLES } from './style';

const LIGHT = 7;
const NUMBER = 13;
const TITLE = { x: 21, width: 102 } as const;
const NOTE_X = 125;
/** A note taller than this may be split; shorter ones stay in one piece. */
const KEEP_TOGETHER = 60;
const PADDING = { least: 2.4, most: 4.4 } as const;
const WORD_GAP = 3;
const DIAGRAM_GAP = 12;
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
  /** The paragraphs of the note, each in lines; an empty line between them is one of its own. */
  note: string[][];
  leftHeight: number;
  height: number;
}

/** Where the checkpoints are drawn, and the part of the document they belong to. */
interface Place {
  page: Page;
  part: StructElement;
  model: ReportModel;
  /** Waits for the first note. */
  noteLabel: StructElement | null;
}

/** The result: whose it is, and the seven lights with their words and notes. */
export function drawResult(page: Page, model: ReportModel, result: ReportResult): void {
  const part = page.root.add('Sect');
  drawOpening(page, part, model, result);
  const blocks = result.checkpoints.map((checkpoint) => setBlock(page, checkpoint));
  const hasNotes = blocks.some((block) => block.note.length > 0);
  const noteLabel = hasNotes ? drawNoteLabel(page, model) : null;
  page.rule();
  const padding = paddingFor(blocks, page.room);
  const place: Place = { page, part, model, noteLabel };
  for (const block of blocks) drawBlock(place, block, padding);
}

/** The head over all notes. Who listens comes to it before the first of them. */
function drawNoteLabel(page: Page, model: ReportModel): StructElement {
  const label = new StructElement('P');
  page.draw(label, [model.labels.notes], STYLES.head, page.left + NOTE_X);
  page.space(lineHeight(STYLES.head) + 1.5);
  return label;
}

/** Whose result it is and what it says in a sentence, at the left; at the right the same as a picture. */
function drawOpening(
  page: Page,
  part: StructElement,
  model: ReportModel,
  result: ReportResult,
): void {
  const { number, y: top } = page;
  const diagram = resultDiagram(result.checkpoints, model.labels);
  const size = diagramSize(diagram);
  const left = page.left + page.width - size.width;
  const width = page.width - size.width - DIAGRAM_GAP;
  page.bookmark(result.heading);
  page.accent();
  // Both lines are one heading; the blank keeps their words apart for who only hears them.
  const heading = part.add('H1');
  page.paragraph(heading, `${result.heading} `, STYLES.eyebrow, width);
  page.space(1);
  const short = page.typeset.lines(model.organisation, STYLES.name, width).length <= 2;
  page.paragraph(heading, model.organisation, short ? STYLES.name : STYLES.longName, width);
  page.space(1.5);
  const facts = `${result.date} · ${model.instrumentTitle}`;
  page.paragraph(part.add('P'), facts, STYLES.soft, width);
  drawMarking(page, part, model.marking, width);
  page.space(3);
  // A number stays with what it counts.
  const summary = result.summary.replace(/ × /g, '\u00a0×\u00a0');
  page.paragraph(part.add('P'), summary, STYLES.summary, width);
  // It belongs to the head, even when a long name went on over the page.
  page.onPage(number, () => {
    part.kids.push(drawDiagram(page, diagram, result.diagramAlt, left, top));
  });
  if (page.number === number) page.y = Math.max(page.y, top + size.height);
  page.space(3);
}

function setBlock(page: Page, checkpoint: ReportCheckpoint): Block {
  const { typeset } = page;
  const title = typeset.lines(checkpoint.title, STYLES.title, TITLE.width);
  const earlier = typeset.lines(checkpoint.earlierLabel, STYLES.soft, TITLE.width);
  const gap = earlier.length > 0 ? ' ' : '';
  const words = typeset.lines(`${checkpoint.ratingLabel}${gap}`, STYLES.body, TITLE.width);
  const note = setNote(page, checkpoint.note);
  const wordWidth = typeset.width((words[0] ?? '').trimEnd(), STYLES.body) + WORD_GAP;
  const behind = wordWidth + typeset.width(earlier[0] ?? '', STYLES.soft) <= TITLE.width;
  const wordsHeight = words.length * lineHeight(STYLES.body);
  const earlierAt = behind ? { x: wordWidth, y: 0 } : { x: 0, y: wordsHeight };
  const leftHeight =
    title.length * lineHeight(STYLES.title) +
    Math.max(wordsHeight, earlierAt.y + earlier.length * lineHeight(STYLES.soft));
  const noteHeight = NOTE_DROP + note.flat().length * lineHeight(STYLES.body);
  const height = Math.max(leftHeight, noteHeight);
  return { checkpoint, title, words, earlier, earlierAt, note, leftHeight, height };
}

function setNote({ typeset, width }: Page, note: string): string[][] {
  if (note === '') return [];
  return note.split('\n').map((paragraph) => {
    const lines = typeset.lines(paragraph, STYLES.body, width - NOTE_X);
    return lines.length > 0 ? lines : [''];
  });
}

/** Spreads the checkpoints over the page when they fit on it, and draws them together before a page is broken. */
function paddingFor(blocks: readonly Block[], room: number): number {
  const content = blocks.reduce((sum, block) => sum + block.height, 0);
  // A hair less than the whole, because sums of fractions are never exact.
  const padding = (room - content - 0.1) / (2 * blocks.length);
  return padding < PADDING.least ? PADDING.least : Math.min(padding, PADDING.most);
}

function drawBlock(place: Place, block: Block, padding: number): void {
  const { page, part } = place;
  const first = Math.max(block.leftHeight, Math.min(block.height, KEEP_TOGETHER));
  page.ensureSpace(first + 2 * padding);
  page.space(padding);
  const top = page.y;
  drawLeft(place, block);
  page.y = top + NOTE_DROP;
  if (place.noteLabel !== null && block.note.length > 0) {
    part.kids.push(place.noteLabel);
    place.noteLabel = null;
  }
  for (const lines of block.note) {
    const role = lines.join('') === '' ? DECORATION : part.add('P');
    page.flow(role, lines, STYLES.body, page.left + NOTE_X, () => drawContinued(page, block));
  }
  if (page.y - top < block.leftHeight && page.y >= top) page.y = top + block.leftHeight;
  page.space(padding);
  page.rule();
}

function drawLeft({ page, part, model }: Place, block: Block): void {
  const { checkpoint, earlierAt } = block;
  const x = page.left + TITLE.x;
  const title = part.add('H2');
  page.draw(title, [`${checkpoint.number} `], STYLES.title, page.left + NUMBER);
  const below = page.y + page.draw(title, block.title, STYLES.title, x);
  const rating = part.add('P');
  const light = { light: checkpoint.rating, alt: lightName(checkpoint.rating, model) };
  page.light(rating, light, { x: page.left, style: STYLES.title, size: LIGHT });
  page.draw(rating, block.words, STYLES.body, x, below);
  page.draw(rating, block.earlier, STYLES.soft, x + earlierAt.x, below + earlierAt.y);
}

/** A note that goes on says whose it is; the structure knows that without the words. */
function drawContinued(page: Page, { checkpoint }: Block): void {
  const label = `… ${checkpoint.number}  ${checkpoint.title}`;
  const lines = page.typeset.lines(label, STYLES.soft, NOTE_X - 10);
  page.draw(RUNNING_HEAD, lines, STYLES.soft, page.left);
}
