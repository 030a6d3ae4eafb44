import type { PlanDate } from '../dates';
import type { ReportModel, ReportRow } from '../report-model';
import { calendarDay, calendarInstant, dayAfter } from './calendar-day';
import { contentLine, text } from './content-line';
import { eventTitle } from './event-title';

/** Hoch, mittel, niedrig as RFC 5545 counts them (3.8.1.9). */
const PRIORITIES = { 1: '1', 2: '5', 3: '9' } as const;

/**
 * Nine o'clock on the day before: all-day events begin at midnight, wherever one is. Outlook takes no reminder
 * after the beginning (https://github.com/aluxnimm/outlookcaldavsynchronizer/issues/384).
 */
const REMINDER = '-PT15H';

/** A day of the plan as an all-day event: the lines from BEGIN to END. */
export function eventLines(model: ReportModel, date: PlanDate): string[] {
  const { row, day } = date;
  const end = dayAfter(day);
  const changed = calendarInstant(model.changedAt);
  const language = `LANGUAGE=${model.language}`;
  const title = titleOf(model, date);
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uidOf(model, date)),
    contentLine('SEQUENCE', `${model.sequence}`),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('DTSTART;VALUE=DATE', calendarDay(day)),
    // The first day after the event; without it an event lasts one day, too.
    ...(end ? [contentLine('DTEND;VALUE=DATE', calendarDay(end))] : []),
    contentLine(`SUMMARY;${language}`, text(title)),
    contentLine(`DESCRIPTION;${language}`, text(descriptionOf(model, row))),
    contentLine(`CATEGORIES;${language}`, text(model.plan.heading)),
    // Nobody is busy all day because of it.
    'TRANSP:TRANSPARENT',
    ...(row.priority ? [contentLine('PRIORITY', PRIORITIES[row.priority])] : []),
    ...(row.status ? [`STATUS:${row.status === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}`] : []),
    ...(isStillToCome(model, date) ? alarmLines(title) : []),
    'END:VEVENT',
  ];
}

/** The same in every calendar of this plan, with or without names, for one or for all. Ids hold no "~". */
function uidOf({ id }: ReportModel, { row, kind }: PlanDate): string {
  return text(`${kind}~${row.id}~${id}@praxishilfe`);
}

/** "Kontrolle: Mit drei Betrieben sprechen"; without a text yet, where it belongs. */
function titleOf(model: ReportModel, { row, kind }: PlanDate): string {
  const { measure, checkpoint } = row.cells;
  return `${labelOf(model, kind)}: ${eventTitle(measure === '' ? checkpoint : measure)}`;
}

function labelOf(model: ReportModel, kind: PlanDate['kind']): string {
  return model.plan.columns.find(({ id }) => id === kind)?.label ?? '';
}

/**
 * The whole row of the plan, and which plan it is. Not that it is overdue: the day says so by itself, and the text would
 * change from one day to the next without a change of the plan.
 */
function descriptionOf({ plan, labels, title }: ReportModel, row: ReportRow): string {
  const cells = plan.columns.map(({ id, label }) => ({ label, value: row.cells[id] }));
  return [
    ...[...cells, { label: labels.status, value: row.statusLabel }]
      .filter(({ value }) => value !== '')
      .map(({ label, value }) => `${label}: ${value}`),
    '',
    title,
    plan.date,
  ].join('\n');
}

/**
 * Whether to remind of it: not of what is done or given up, nor of what had passed at the last entry; Outlook would
 * ring for all of that at once.
 */
function isStillToCome({ date }: ReportModel, { row, day }: PlanDate): boolean {
  return day > date && row.status !== 'done' && row.status !== 'dropped';
}

/** They come after all properties of the event (RFC 5545, 3.6.1). */
function alarmLines(title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    contentLine('DESCRIPTION', text(title)),
    contentLine('TRIGGER', REMINDER),
    'END:VALARM',
  ];
}
