import { flat, type ReadElement } from '../pdf/read-structure';
import { type Facts, type MeasureFact, measureFrom, oneLine } from './facts';
import { readTagged, rowsOf } from './read-tagged';

/** Heads of the sheets that are for no person, and what the plan says there instead of a name. */
const NO_PERSON: Record<string, string> = {
  'Zettel Verantwortliche sind benannt': 'benannt',
  'Zettel Noch niemand verantwortlich': '',
};

/**
 * The measures on the sheets, each once, with all whose sheet it is on; people and measures by the alphabet, because
 * sheets are sorted by people. Throws when a sheet names others than those who have the measure too.
 */
export async function readSlips(bytes: Uint8Array): Promise<Facts> {
  const sheets = sheetsOf((await readTagged(bytes)).flatMap((page) => flat(page)));
  const found = new Map<string, { fact: MeasureFact; people: string[]; together: string[] }>();
  for (const { person, rows } of sheets) {
    for (const row of rows) {
      const { fact, others } = slipFrom(row);
      const entry = found.get(fact.measure) ?? { fact, people: [], together: [] };
      if (JSON.stringify(entry.fact) !== JSON.stringify(fact))
        throw new Error(`Two tales of ${fact.measure}`);
      entry.people.push(person);
      entry.together.push([person, ...others].toSorted().join());
      found.set(fact.measure, entry);
    }
  }
  const measures = [...found.values()].map(({ fact, people, together }) => {
    const all = people.toSorted().join();
    if (together.some((each) => each !== all))
      throw new Error(`${fact.measure}: ${together} are not ${all}`);
    return { ...fact, responsible: people.toSorted().join(', ') };
  });
  return { measures: sortedByText(measures) };
}

export function sortedByText(measures: readonly MeasureFact[]): MeasureFact[] {
  return measures.toSorted((one, other) => (one.measure < other.measure ? -1 : 1));
}

function sheetsOf(elements: readonly ReadElement[]): { person: string; rows: string[][] }[] {
  const starts = elements.flatMap(({ role }, index) => (role === 'H1' ? [index] : []));
  return starts.map((start, index) => {
    const head = oneLine(elements[start]?.text ?? '');
    return {
      person: NO_PERSON[head] ?? head.replace(/^Zettel für /, ''),
      rows: rowsOf(elements.slice(start, starts[index + 1])),
    };
  });
}

/** A row of a sheet: measure, checkpoint, priority, days, and room to write. */
function slipFrom(row: readonly string[]): { fact: MeasureFact; others: string[] } {
  const [measure = '', checkpoint = '', priority = '', start = '', review = '', achieved] = row;
  if (achieved !== '') throw new Error(`There is no room to write in ${row}`);
  const [, text = '', names = ''] = /^(.*?)(?: gemeinsam mit (.*))?$/.exec(oneLine(measure)) ?? [];
  return {
    fact: measureFrom([checkpoint, text, priority, '', start, review]),
    others: names.split(/, | und /).filter((name) => name !== ''),
  };
}
