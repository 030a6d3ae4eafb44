import ICAL from 'ical.js';
import { dayFrom, type Facts, type MeasureFact, oneLine, priorityFrom } from './facts';

const COLUMNS = [
  'Checkpunkt',
  'Maßnahme',
  'Priorität',
  'Verantwortlich',
  'Beginn',
  'Kontrolle',
  'Status',
];

/** The measures of a calendar, from the two events each may have, in the order in which they first come. */
export function readIcs(bytes: Uint8Array): Facts {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const measures = new Map<string, MeasureFact>();
  for (const event of events) {
    const [kind = '', id = ''] = event.uid.split('~');
    const fact = measureOf(event.description);
    const day = event.startDate.toString();
    // The day of the event and the one in its words must be the same.
    if (day !== (kind === 'start' ? fact.start : fact.review))
      throw new Error(`${event.uid}: ${day}`);
    const before = measures.get(id);
    if (before && JSON.stringify(before) !== JSON.stringify(fact))
      throw new Error(`Two tales of ${id}`);
    measures.set(id, fact);
  }
  return { measures: [...measures.values()] };
}

/** A description says the row line by line, "Priorität: 1 – hoch"; empty cells are not said. */
function measureOf(description: string): MeasureFact {
  const [rows = ''] = description.split(/\n\n(?=[^\n]*\n[^\n]*$)/);
  const head = new RegExp(`^(${COLUMNS.join('|')}): `, 'gm');
  const starts = [...rows.matchAll(head)];
  const cells = Object.fromEntries(
    starts.map(({ 0: label, 1: column, index }, at) => [
      column,
      oneLine(rows.slice(index + label.length, starts[at + 1]?.index)),
    ]),
  );
  return {
    checkpoint: cells.Checkpunkt ?? '',
    measure: cells.Maßnahme ?? '',
    priority: priorityFrom(cells.Priorität ?? ''),
    responsible: cells.Verantwortlich ?? '',
    start: dayFrom(cells.Beginn ?? ''),
    review: dayFrom(cells.Kontrolle ?? ''),
    status: cells.Status ?? '',
  };
}
