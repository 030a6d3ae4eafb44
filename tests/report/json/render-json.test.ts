import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupWords } from '../../../src/i18n/de/backup';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import type { JsonReport } from '../../../src/report/json/json-report';
import { renderJson } from '../../../src/report/json/render-json';
import { type ReportOptions, WHOLE_REPORT } from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { ImportError } from '../../../src/storage/backup/import-error';
import { readBackupFile } from '../../../src/storage/backup/read-backup';
import { answers, assessment, instrument, measure } from '../sample';

const DAYS = { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' };
const SCHEMA = new URL('../../../content/schema/report.schema.json', import.meta.url);
const validator = new Validator(JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema, '2020-12');

const GIVEN = assessment({
  answers: answers({ rating: 'red', note: 'Zeile 1\nZeile 2' }, { rating: 'green', note: '' }),
  earlier: {
    assessmentId: 'a0',
    date: '2025-11-20T08:00:00.000Z',
    ratings: { 'strategic-benefit': 'yellow' },
  },
  measures: [
    measure({
      id: 'm1',
      priority: 1,
      responsible: 'Ayşe Kaya, Jonas Wolf',
      start: '2026-10-01',
      review: '2026-11-19',
      status: 'running',
    }),
    measure({ id: 'm2', checkpointId: 'options' }),
  ],
});

function fileOf(given = GIVEN, options: Partial<ReportOptions> = {}): Promise<Blob> {
  const wanted = { ...WHOLE_REPORT, ...options };
  return renderJson(buildReport(given, instrument, reportWords, DAYS, wanted), unwatched);
}

async function reportOf(...given: Parameters<typeof fileOf>): Promise<JsonReport> {
  const file = await fileOf(...given);
  return JSON.parse(await file.text()) as JsonReport;
}

describe('a report for other programs', () => {
  test('says what it is, of which assessment, and what is in it', async () => {
    const { result: _, measures: __, ...about } = await reportOf();
    expect(about).toEqual({
      format: 'praxishilfe-bericht',
      version: 1,
      id: 'a1',
      sequence: expect.any(Number),
      changedAt: '2026-11-20T18:30:00.000Z',
      date: '2026-11-20',
      language: 'de',
      title: 'Maßnahmenplan – Freiwilligenagentur Lindental',
      organisation: 'Freiwilligenagentur Lindental',
      marking: 'Vertraulich: mit Namen und Notizen, nur für Ihre Organisation',
      instrument: { id: 'zo', version: '1.0.0', language: 'de', title: instrument.title },
      origin: expect.stringContaining('Offensive Mittelstand'),
      contains: { scope: 'everything', names: true, status: true },
    });
  });

  test('gives lights as values, and no light for what is not rated', async () => {
    const { result } = await reportOf();
    expect(result?.ratedOn).toBe('2026-05-04');
    expect(result?.checkpoints[0]).toEqual({
      id: 'strategic-benefit',
      number: 1,
      title: 'Strategischer Nutzen',
      rating: 'red',
      earlierRating: 'yellow',
      note: 'Zeile 1\nZeile 2',
    });
    expect(result?.checkpoints.map(({ rating }) => rating)).toEqual([
      'red',
      'green',
      ...Array(5).fill(null),
    ]);
  });

  test('gives days as ISO 8601, people one by one, and ids that stay', async () => {
    const { measures } = await reportOf();
    expect(measures[0]).toEqual({
      id: 'm1',
      checkpointId: 'strategic-benefit',
      checkpoint: '1. Strategischer Nutzen',
      rating: 'red',
      text: 'Mit drei Betrieben der Region sprechen',
      priority: 1,
      responsible: 'Ayşe Kaya, Jonas Wolf',
      people: ['Ayşe Kaya', 'Jonas Wolf'],
      start: '2026-10-01',
      review: '2026-11-19',
      status: 'running',
      overdue: true,
    });
    expect(measures[1]).toMatchObject({ priority: null, start: null, review: null, people: [] });
  });

  test('leaves out what was not wanted', async () => {
    const report = await reportOf(GIVEN, { scope: 'plan', names: false, status: false });
    expect(report.result).toBeNull();
    expect(report.measures[0]).not.toHaveProperty('status');
    expect(JSON.stringify(report)).not.toMatch(/Kaya|Wolf|Zeile/);
    const { result } = await reportOf(GIVEN, { scope: 'result' });
    expect(result?.checkpoints[0]).not.toHaveProperty('note');
  });

  test('has no name where none was entered', async () => {
    expect((await reportOf(assessment({ name: ' ' }))).organisation).toBe('');
  });

  test('is UTF-8 without a byte order mark, and ends with its last line', async () => {
    const file = await fileOf();
    expect(file.type).toBe('application/json');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(bytes[0]).toBe(0x7b);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toMatch(/\n\}\n$/);
  });
});

describe('the published schema', () => {
  const choices = (['plan', 'result', 'everything'] as const).flatMap((scope) =>
    [true, false].flatMap((names) => [true, false].map((status) => ({ scope, names, status }))),
  );

  test.each(choices)('fits a report with $scope, names $names, status $status', async (options) => {
    expect(validator.validate(await reportOf(GIVEN, options)).errors).toEqual([]);
    expect(validator.validate(await reportOf(assessment(), options)).errors).toEqual([]);
  });

  test.each([
    ['another format', { format: 'praxishilfe-sicherung' }],
    ['a later version', { version: 2 }],
    ['a field nobody described', { extra: 1 }],
    [
      'a result that should not be there',
      { contains: { scope: 'plan', names: true, status: true } },
    ],
    [
      'a status that should not be there',
      { contains: { scope: 'everything', names: true, status: false } },
    ],
    [
      'names that should not be there',
      { contains: { scope: 'everything', names: false, status: true } },
    ],
    [
      'notes that should not be there',
      { contains: { scope: 'result', names: true, status: true } },
    ],
    ['a German day', { date: '20.11.2026' }],
  ])('refuses %s', async (_, change) => {
    expect(validator.validate({ ...(await reportOf()), ...change }).valid).toBe(false);
  });
});

test('any text comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const model = buildReport(GIVEN, instrument, reportWords, DAYS);
      const [row] = model.plan.rows;
      if (row) row.cells.measure = text;
      const file = await renderJson(model, unwatched);
      const report = JSON.parse(await file.text()) as JsonReport;
      expect(report.measures[0]?.text).toBe(text);
    }),
  );
});

test('F56 opened as a Sicherung it is refused in words of its own', async () => {
  const refusal = await readBackupFile(await fileOf()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ImportError);
  expect(refusal).toMatchObject({ code: 'report' });
  expect(backupWords.errors.report).toContain('Bericht für andere Programme, keine Sicherung');
});
