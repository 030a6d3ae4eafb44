import ICAL from 'ical.js';
import type { Measure } from '../../../src/domain/assessment';
import { calendarWords } from '../../../src/i18n/de/calendar';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { renderIcs } from '../../../src/report/ics/render-ics';
import {
  type ReportModel,
  type ReportOptions,
  WHOLE_REPORT,
} from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { assessment, instrument, measure } from '../sample';

const DAYS = { changed: '2026-11-20', rated: null };

/** A report of measures m1, m2, …, each with a Kontrolle in 2027 unless it says otherwise. */
export function planOf(
  measures: Partial<Measure>[],
  options: Partial<ReportOptions> = {},
  change: Parameters<typeof assessment>[0] = {},
  today = '2026-11-20',
): ReportModel {
  const rows = measures.map((each, index) =>
    measure({ id: `m${index + 1}`, review: '2027-03-28', ...each }),
  );
  const days = { ...DAYS, today };
  const wanted = { ...WHOLE_REPORT, ...options };
  return buildReport(
    assessment({ measures: rows, ...change }),
    instrument,
    reportWords,
    days,
    wanted,
  );
}

/** The file as it is written. */
export async function calendarText(model: ReportModel, person?: string): Promise<string> {
  const wish = person === undefined ? {} : { person };
  const file = await renderIcs(model, unwatched, { ...wish, words: calendarWords });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await file.arrayBuffer(),
  );
}

/** The same as another program reads it. */
export async function readCalendar(model: ReportModel, person?: string): Promise<ICAL.Component> {
  return new ICAL.Component(ICAL.parse(await calendarText(model, person)));
}

export function eventsOf(calendar: ICAL.Component): ICAL.Event[] {
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

export async function readEvents(model: ReportModel, person?: string): Promise<ICAL.Event[]> {
  return eventsOf(await readCalendar(model, person));
}
