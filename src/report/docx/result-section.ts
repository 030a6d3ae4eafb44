import { ColumnBreak, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { ReportCheckpoint, ReportModel, ReportResult } from '../report-model';
import { diagramRun } from './diagram-picture';
import { lightRun } from './light';
import { KNOWN, OWN } from './style-ids';
import { paragraphs, run, safe } from './text';

const LIGHT = 3.8;
const NOTE = { paragraph: KNOWN.body, apart: OWN.noteApart };

/** What is said about the whole result. */
export function resultHead(model: ReportModel, result: ReportResult): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(result.heading)] }),
    new Paragraph({
      style: KNOWN.facts,
      children: [run(`${result.date} · ${model.instrumentTitle}`)],
    }),
    new Paragraph({ style: OWN.summary, children: [run(result.summary)] }),
  ];
}

/**
 * The lights in one picture, and one by one with their words and notes, in two columns. Programs share these out between
 * both; where there are no notes the picture has the first to itself, as their ways of sharing out differ most there.
 */
export function resultBody(
  model: ReportModel,
  result: ReportResult,
  nextId: () => number,
): Paragraph[] {
  const { checkpoints } = result;
  const diagram = diagramRun(result, model.labels, nextId);
  const hasNotes = checkpoints.some(({ note }) => note !== '');
  return [
    new Paragraph({ style: OWN.picture, children: [diagram] }),
    ...checkpoints.flatMap((checkpoint, index) =>
      checkpointParts(checkpoint, model, { id: nextId(), newColumn: index === 0 && !hasNotes }),
    ),
  ];
}

function checkpointParts(
  checkpoint: ReportCheckpoint,
  { labels }: ReportModel,
  { id, newColumn }: { id: number; newColumn: boolean },
): Paragraph[] {
  const { number, title, rating, ratingLabel, earlierLabel, note } = checkpoint;
  const alt = labels.lights[rating ?? 'none'];
  const earlier = earlierLabel === '' ? [] : [run(`  ·  ${earlierLabel}`, OWN.soft)];
  const head = [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        ...(newColumn ? [new ColumnBreak()] : []),
        new TextRun({ children: [`${number}`, new Tab(), safe(title)] }),
      ],
    }),
    new Paragraph({
      style: OWN.rating,
      ...(note === '' ? {} : { keepNext: true }),
      children: [
        lightRun(rating, { size: LIGHT, alt, id, style: OWN.light }),
        new TextRun({ children: [new Tab(), safe(ratingLabel)] }),
        ...earlier,
      ],
    }),
  ];
  if (note === '') return head;
  const noteHead = new Paragraph({ style: KNOWN.noteHead, children: [run(labels.notes)] });
  return [...head, noteHead, ...paragraphs(note, NOTE)];
}
