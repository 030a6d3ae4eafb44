import { peopleOf } from './people';
import type { ReportModel, ReportRow } from './report-model';

/** What one sheet is about. */
export interface Slip {
  /** `nobody`: of nobody yet; `named`: of somebody whose name the document leaves out. */
  kind: 'person' | 'named' | 'nobody';
  /** Of the person, otherwise "". */
  name: string;
  measures: SlipMeasure[];
}

export interface SlipMeasure {
  row: ReportRow;
  /** Who shares it. */
  others: string[];
}

/** The plan divided by those who are responsible: each gets all that is theirs, and what is nobody's comes last. */
export function slipsOf(model: Pick<ReportModel, 'plan'>): Slip[] {
  const people = peopleOf(model);
  const slips: Slip[] = people.map((person) => ({
    kind: 'person',
    name: person.name,
    measures: person.rows.map((row) => ({
      row,
      others: people
        .filter((other) => other !== person && other.rows.includes(row))
        .map(({ name }) => name),
    })),
  }));
  const rest = model.plan.rows.filter((row) => row.people.length === 0);
  const alone = (row: ReportRow): SlipMeasure => ({ row, others: [] });
  const named = rest.filter(({ cells }) => cells.responsible !== '').map(alone);
  const nobody = rest.filter(({ cells }) => cells.responsible === '').map(alone);
  if (named.length > 0) slips.push({ kind: 'named', name: '', measures: named });
  if (nobody.length > 0) slips.push({ kind: 'nobody', name: '', measures: nobody });
  return slips;
}
