import { HeadingLevel, Paragraph, Tab, type Table, TextRun } from 'docx';
import type { MinutesCheckpoint, MinutesModel } from '../minutes-model';
import { lightRun } from './light';
import { TEXT_WIDTH, twips } from './measures';
import { KNOWN, OWN } from './style-ids';
import { paragraphs, run, safe } from './text';
import { votesRun } from './votes-picture';
import { wordTable } from './word-table';

/** In mm. */
const WIDTHS = { checkpoint: 84, votes: 80, words: TEXT_WIDTH - 164 } as const;
const LIGHT = 3.8;
const TEXT = { paragraph: OWN.planText, apart: OWN.planApart };
/** In letters. */
const MAY_BE_SPLIT = 900;

/** Each checkpoint with its joint light, how the votes fell, and what was said about it. */
export function checkpointsTable(model: MinutesModel, nextId: () => number): Table {
  const { labels, result } = model;
  const columns = [
    { label: labels.joint, width: WIDTHS.checkpoint },
    { label: labels.votes, width: WIDTHS.votes },
    { label: labels.words, width: WIDTHS.words },
  ];
  const rows = result.checkpoints.map((checkpoint) => ({
    cells: [
      jointParts(checkpoint, model, nextId),
      votesParts(checkpoint, nextId),
      wordsParts(checkpoint, model),
    ],
    long: checkpoint.reason.length + checkpoint.dissent.length >= MAY_BE_SPLIT,
  }));
  return wordTable(columns, rows);
}

function jointParts(
  { number, title, rating, ratingLabel }: MinutesCheckpoint,
  { labels }: MinutesModel,
  nextId: () => number,
): Paragraph[] {
  const alt = `${labels.joint}: ${labels.lights[rating ?? 'none']}`;
  const light = lightRun(rating, { size: LIGHT, alt, id: nextId(), style: OWN.light });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      // Its cell keeps it with what follows; LibreOffice would keep the whole table on one page.
      keepNext: false,
      spacing: { before: twips(0.6), after: twips(0.4) },
      children: [new TextRun({ children: [`${number}`, new Tab(), safe(title)] })],
    }),
    new Paragraph({
      style: OWN.rating,
      children: [light, new TextRun({ children: [new Tab(), safe(ratingLabel)] })],
    }),
  ];
}

function votesParts(checkpoint: MinutesCheckpoint, nextId: () => number): Paragraph[] {
  return [
    new Paragraph({ style: OWN.votes, children: [votesRun(checkpoint, nextId)] }),
    ...paragraphs(checkpoint.votesText, TEXT),
  ];
}

function wordsParts({ reason, dissent }: MinutesCheckpoint, { labels }: MinutesModel): Paragraph[] {
  const parts = [
    { head: labels.reason, text: reason },
    { head: labels.dissent, text: dissent },
  ].filter(({ text }) => text !== '');
  if (parts.length === 0) return paragraphs('', TEXT);
  return parts.flatMap(({ head, text }) => [
    new Paragraph({ style: OWN.wordsHead, children: [run(head)] }),
    ...paragraphs(text, TEXT),
  ]);
}

/** What is said about all checkpoints; before the reveal that nothing can be told yet. */
export function resultSummary({ result }: MinutesModel): Paragraph[] {
  const { summary, order, checkpoints } = result;
  const style = checkpoints.length > 0 ? OWN.summary : OWN.lead;
  return [
    new Paragraph({ style, children: [run(summary)] }),
    ...(order === '' ? [] : [new Paragraph({ style: KNOWN.facts, children: [run(order)] })]),
  ];
}
