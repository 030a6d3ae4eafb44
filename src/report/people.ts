import { nameKey } from '../domain/names-of';
import type { ReportModel, ReportRow } from './report-model';

/** Somebody the plan names, with all that is theirs. */
export interface Person {
  /** As it stands where the plan names this person first. */
  name: string;
  /** In the plan's order. */
  rows: ReportRow[];
}

/** Who is responsible for something, in the order the plan names them; nobody when names are left out. */
export function peopleOf({ plan }: Pick<ReportModel, 'plan'>): Person[] {
  const people = new Map<string, Person>();
  for (const row of plan.rows) {
    for (const name of row.people) {
      const person = people.get(nameKey(name)) ?? { name, rows: [] };
      // Even where two spellings of a name stand in one entry.
      if (!person.rows.includes(row)) person.rows.push(row);
      people.set(nameKey(name), person);
    }
  }
  return [...people.values()];
}

/** The measures of one person, however the name is spelt; those of everybody without a name. */
export function rowsOf(model: Pick<ReportModel, 'plan'>, person?: string): ReportRow[] {
  if (person === undefined) return model.plan.rows;
  const key = nameKey(person);
  return model.plan.rows.filter(({ people }) => people.some((name) => nameKey(name) === key));
}
