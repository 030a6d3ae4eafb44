import { cleanLine } from '../clean-text';
import { datesOf } from '../dates';
import type { ReportModel } from '../report-model';
import type { Step } from '../work';
import { contentLine, text } from './content-line';
import { eventLines } from './event';

export interface CalendarWish {
  /** Only what this person is responsible for; everything without. */
  person?: string;
  words: CalendarWords;
}

export interface CalendarWords {
  /** Name of the calendar of one person. */
  titleFor(title: string, person: string): string;
}

/** So many events make a step. */
const STEP = 20;

/**
 * The days of the plan as a calendar file (RFC 5545). Made again after a change, its events replace the earlier ones in
 * calendars that go by UID and SEQUENCE; made again without, on whatever day, it is the same. SEQUENCE counts changes
 * of the plan, not choices of what the file holds: after a file without names, one with them brings these only where a
 * calendar takes an event of the same SEQUENCE again. Rejects with a RangeError when there is no day to put into it: an
 * empty calendar is not allowed.
 */
export async function renderIcs(
  model: ReportModel,
  step: Step,
  { person, words }: CalendarWish,
): Promise<Blob> {
  const dates = datesOf(model, person);
  if (dates.length === 0) throw new RangeError('A calendar needs at least one day');
  const name = person === undefined ? model.title : words.titleFor(model.title, cleanLine(person));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Praxishilfe//Plan//${model.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    contentLine('X-WR-CALNAME', text(name)),
    contentLine('X-WR-CALDESC', text(model.marking)),
  ];
  for (const [index, date] of dates.entries()) {
    if (index % STEP === 0) await step(index, dates.length);
    lines.push(...eventLines(model, date));
  }
  lines.push('END:VCALENDAR', '');
  return new Blob([lines.join('\r\n')], { type: 'text/calendar' });
}
