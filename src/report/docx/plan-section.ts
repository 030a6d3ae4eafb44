import { HeadingLevel, Paragraph } from 'docx';
import type { ReportModel } from '../report-model';
import { legend } from './legend';
import { planTable } from './plan-table';
import { KNOWN, OWN } from './style-ids';
import { run } from './text';

const ORDER = ['red', 'yellow', 'green', null] as const;

/**
 * The plan: six columns, or what to do when nothing is planned yet.
 * @param next is called before every `ROWS_AT_ONCE` rows
 */
export async function planParts(
  model: ReportModel,
  nextId: () => number,
  next: () => Promise<void>,
) {
  const { plan } = model;
  const facts = model.result ? `${model.organisation} · ${plan.date}` : plan.date;
  const head = [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...(model.result ? { pageBreakBefore: true } : {}),
      children: [run(plan.heading)],
    }),
    new Paragraph({ style: KNOWN.facts, children: [run(facts)] }),
  ];
  if (plan.rows.length === 0) {
    return [...head, new Paragraph({ style: OWN.lead, children: [run(plan.emptyText)] })];
  }
  const lights = planLegend(model, nextId);
  const table = await planTable(model, nextId, next);
  return [...head, lights, table, new Paragraph({ style: OWN.planEnd })];
}

/** The words of the lights that occur, so that no colour stands alone. */
export function planLegend(
  { plan, labels }: Pick<ReportModel, 'plan' | 'labels'>,
  nextId: () => number,
): Paragraph {
  const shown = ORDER.filter((light) => plan.rows.some((row) => row.rating === light));
  const entries = shown.map((light) => ({
    light,
    alt: labels.lights[light ?? 'none'],
    word: labels.ratings[light ?? 'none'],
  }));
  return legend(entries, nextId);
}
