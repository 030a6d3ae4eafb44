import type { Assessment } from '../../../src/domain/assessment';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import type { ReportModel, ReportOptions } from '../../../src/report/report-model';
import { answers, assessment, checkpointIds, instrument, measure } from '../sample';

const DAYS = { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' } as const;

/** The report of an assessment that differs from a new one by `change`. */
export function model(change: Partial<Assessment> = {}, options?: ReportOptions): ReportModel {
  return buildReport(assessment(change), instrument, reportWords, DAYS, options);
}

/** A plan of so many measures over all checkpoints. */
export function planOf(count: number, text = 'Mit drei Betrieben der Region sprechen') {
  return Array.from({ length: count }, (_, index) =>
    measure({
      id: `m${index + 1}`,
      checkpointId: checkpointIds[index % checkpointIds.length] ?? '',
      text: `Nummer ${index + 1}: ${text}`,
      priority: ([1, 2, 3, null] as const)[index % 4] ?? null,
      responsible: `Person ${index % 30}`,
      start: '2026-12-01',
      review: '2027-03-03',
    }),
  );
}

/** Every light, one note, one checkpoint without a light, and lights of a run before. */
export const RATED: Partial<Assessment> = {
  answers: answers(
    { rating: 'red', note: 'Erster Absatz\nzweite Zeile\n\nZweiter Absatz' },
    { rating: 'yellow', note: '' },
    { rating: 'green', note: '' },
  ),
  ratedAt: '2026-05-04T10:00:00.000Z',
  earlier: {
    assessmentId: 'a0',
    date: '2025-05-04T10:00:00.000Z',
    ratings: { 'strategic-benefit': 'yellow' },
  },
};
