import { Document, HeadingLevel, Packer, Paragraph, Tab, type Table, TextRun } from 'docx';
import type { MinutesFact, MinutesModel } from '../minutes-model';
import type { Step } from '../work';
import { dateZip } from './date-zip';
import { diagramRun } from './diagram-picture';
import { foot } from './foot';
import { legend } from './legend';
import { twips } from './measures';
import { checkpointsTable, resultSummary } from './minutes-result';
import { opening } from './opening';
import { coreProperties, fontTable, languageTag, WORD_TYPE } from './package-parts';
import { countIds } from './picture';
import { planLegend } from './plan-section';
import { planTable, ROWS_AT_ONCE } from './plan-table';
import { section } from './section';
import { KNOWN, OWN, type StyleNames } from './style-ids';
import { documentStyles } from './styles';
import { run, safe } from './text';
import { topicsTable } from './topics-table';

type Next = () => Promise<void>;
type Parts = (Paragraph | Table)[];

/**
 * Writes the minutes of a workshop as a file of Word on A4 landscape. The same model gives the same bytes.
 * @param step is called between the parts, and every few rows
 * @param names of the styles, as Word lists them
 */
export async function renderMinutes(
  model: MinutesModel,
  step: Step,
  names: StyleNames,
): Promise<Blob> {
  const { topics, plan, name } = model;
  const rows = [topics.rows.length, plan.report?.plan.rows.length ?? 0];
  const steps = rows.reduce((sum, count) => sum + Math.ceil(count / ROWS_AT_ONCE), 3);
  let done = 0;
  const next = async () => {
    await step(done, steps);
    done += 1;
  };
  await next();
  const nextId = countIds();
  const head = [...minutesOpening(model, nextId), ...resultParts(model, nextId)];
  await next();
  const topicParts = await topicsParts(model, next);
  const children = [...head, ...topicParts, ...(await planParts(model, nextId, next))];
  const facts = { ...model, organisation: name };
  const footers = { default: foot(facts) };
  const document = new Document({
    title: model.title,
    styles: documentStyles(languageTag(model.language), names),
    sections: [{ ...section(1), footers, children }],
  });
  await next();
  // The day alone: at what hour people worked is nobody's business.
  const changedAt = `${model.date}T00:00:00.000Z`;
  const core = coreProperties({ ...model, organisation: '', changedAt });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, false, [core, fontTable()]));
  dateZip(bytes, new Date(changedAt));
  return new Blob([bytes], { type: WORD_TYPE });
}

function minutesOpening(model: MinutesModel, nextId: () => number): Paragraph[] {
  const { result, labels, title, marking } = model;
  const agreed = result.checkpoints.some(({ rating }) => rating !== null);
  const picture = agreed ? [diagramRun(result, labels, nextId)] : [];
  return [
    ...opening({ organisation: title, marking }),
    ...model.facts.flatMap(factParts),
    new Paragraph({ style: KNOWN.facts, children: [run(model.anonymous)] }),
    ...picture.map((diagram) => new Paragraph({ style: OWN.picture, children: [diagram] })),
  ];
}

function resultParts(model: MinutesModel, nextId: () => number): Parts {
  const { heading: title, checkpoints, legend: lights } = model.result;
  const head = [heading(title), ...resultSummary(model)];
  if (checkpoints.length === 0) return head;
  const table = checkpointsTable(model, nextId);
  return [...head, legend(lights, nextId), table, new Paragraph({ style: OWN.planEnd })];
}

/** Each line of a longer text stands below the one before it. */
function factParts({ label, text }: MinutesFact): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const before = index === 0 ? [run(label, OWN.soft)] : [];
    const words = new TextRun({ children: [new Tab(), safe(line)] });
    return new Paragraph({ style: OWN.fact, children: [...before, words] });
  });
}

async function topicsParts({ topics }: MinutesModel, next: Next): Promise<Parts> {
  const head = heading(topics.heading);
  if (topics.rows.length === 0) return [head, lead(topics.emptyText)];
  return [head, await topicsTable(topics, next), new Paragraph({ style: OWN.planEnd })];
}

/** The plan begins on a page of its own, unless there is none yet. */
async function planParts({ plan }: MinutesModel, nextId: () => number, next: Next): Promise<Parts> {
  const { report, facts, emptyText } = plan;
  const hasTable = report !== null && report.plan.rows.length > 0;
  const head = [
    heading(plan.heading, hasTable),
    ...(facts === '' ? [] : [new Paragraph({ style: KNOWN.facts, children: [run(facts)] })]),
  ];
  if (!hasTable) return [...head, lead(emptyText)];
  const lights = planLegend(report, nextId);
  const table = await planTable(report, nextId, next);
  return [...head, lights, table, new Paragraph({ style: OWN.planEnd })];
}

function heading(text: string, pageBreakBefore = false): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(pageBreakBefore ? { pageBreakBefore } : { spacing: { before: twips(6), after: twips(1) } }),
    children: [run(text)],
  });
}

function lead(text: string): Paragraph {
  return new Paragraph({ style: OWN.lead, children: [run(text)] });
}
