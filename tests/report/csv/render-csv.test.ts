import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { renderCsv } from '../../../src/report/csv/render-csv';
import {
  type ReportModel,
  type ReportOptions,
  WHOLE_REPORT,
} from '../../../src/report/report-model';
import { unwatched } from '../../../src/report/work';
import { answers, assessment, instrument, measure } from '../sample';

const DAYS = { changed: '2026-11-20', rated: null, today: '2026-11-20' };

const GIVEN = assessment({
  answers: answers({ rating: 'red', note: 'Nur für uns' }),
  measures: [
    measure({
      id: 'm1',
      text: 'Drei Betriebe besuchen; "Nutzen" klären\nund aufschreiben',
      priority: 1,
      responsible: 'Ayşe Kaya, Jonas Wolf',
      start: '2026-10-01',
      review: '2026-11-19',
      status: 'running',
    }),
    measure({ id: 'm2', checkpointId: 'options', text: 'Später' }),
  ],
});

function modelOf(options: Partial<ReportOptions> = {}, given = GIVEN): ReportModel {
  return buildReport(given, instrument, reportWords, DAYS, { ...WHOLE_REPORT, ...options });
}

async function textOf(model: ReportModel): Promise<string> {
  const bytes = await (await renderCsv(model, unwatched)).arrayBuffer();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** As a strict parser reads it: every record as long as the first, every quote where it belongs. */
function read(text: string): string[][] {
  return parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

/** The plan with one measure of this text, written and read back. */
async function cellOf(measureText: string): Promise<string | undefined> {
  const model = modelOf();
  const [row] = model.plan.rows;
  if (row) row.cells.measure = measureText;
  return read(await textOf(model))[1]?.[1];
}

describe('the plan as CSV for German Excel', () => {
  test('has a column for everything a table of six columns squeezes together', async () => {
    expect(read(await textOf(modelOf()))).toEqual([
      [
        'Checkpunkt',
        'Maßnahme',
        'Priorität',
        'Verantwortlich',
        'Beginn',
        'Kontrolle',
        'Status',
        'Hinweis',
        'Bewertung',
      ],
      [
        '1. Strategischer Nutzen',
        'Drei Betriebe besuchen; "Nutzen" klären\nund aufschreiben',
        '1 – hoch',
        'Ayşe Kaya, Jonas Wolf',
        '01.10.2026',
        '19.11.2026',
        'läuft',
        'überfällig',
        'Dringender Handlungsbedarf',
      ],
      [
        '2. Möglichkeiten der Zusammenarbeit',
        'Später',
        '',
        '',
        '',
        '',
        'offen',
        '',
        'Noch nicht bewertet',
      ],
    ]);
  });

  test('opens by a double click: byte order mark, semicolons, CRLF, no line "sep="', async () => {
    const text = await textOf(modelOf());
    expect(text.startsWith('\ufeff"Checkpunkt";"Maßnahme";')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    // Three records; the line break inside a cell is a bare LF.
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.match(/(?<!\r)\n/g)).toHaveLength(1);
    expect((await renderCsv(modelOf(), unwatched)).type).toBe('text/csv;charset=utf-8');
  });

  test('leaves out the status and the names that are not wanted, and never holds a note', async () => {
    const text = await textOf(modelOf({ status: false, names: false }));
    expect(read(text)[0]).not.toContain('Status');
    expect(read(text)[1]).toContain('benannt');
    expect(text).not.toMatch(/Kaya|Wolf|läuft|Nur für uns/);
  });

  test('of an empty plan is its heads', async () => {
    expect(read(await textOf(modelOf({}, assessment())))).toHaveLength(1);
  });
});

describe('F58 nothing in a CSV becomes a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5 Grad', "'-5 Grad"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['  =1', "  '=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
  ])('%j at the start of a cell is %j', async (text, expected) => {
    expect(await cellOf(text)).toBe(expected);
  });

  test.each([
    ['a;=1', "a;'=1"],
    ['a,-1', "a,'-1"],
    ['a"@b"', 'a"\'@b"'],
    ["a'+1", "a''+1"],
    ['a\n=1', "a\n'=1"],
    ['a\r\n=1', "a\r\n'=1"],
    ['a\t=1', "a\t'=1"],
    ['a|=1', "a|'=1"],
    ['a; =1', "a; '=1"],
    ['";=cmd|\'/c calc\'!A0;"', "\";'=cmd|'/c calc'!A0;\""],
  ])('%j behind a separator, quote or line break is %j', async (text, expected) => {
    expect(await cellOf(text)).toBe(expected);
  });

  test.each(['E-Mail an a@b.de', '50 % + 50 %', 'Termin 12-14 Uhr', '1=1', 'a -b', ';', "'", ''])(
    '%j stays as it is',
    async (text) => {
      expect(await cellOf(text)).toBe(text);
    },
  );

  test('in names and heads neither', async () => {
    const model = modelOf();
    model.plan.columns[0] = { id: 'checkpoint', label: '=A1' };
    const [row] = model.plan.rows;
    if (row) row.cells.responsible = '@Anna';
    const [heads, first] = read(await textOf(model));
    expect([heads?.[0], first?.[3]]).toEqual(["'=A1", "'@Anna"]);
  });
});

/** Texts in which what matters stands close together. */
const tricky = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@＝;,|"\'\t\r\n a') }),
);

test('F58 any text comes back the same but for the apostrophes', async () => {
  await fc.assert(
    fc.asyncProperty(tricky, async (text) => {
      const cell = await cellOf(text);
      expect(cell?.replace(/'(?=[=+\-@\t\r＝＋－＠])/g, '')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('F58 split at any separator, no part of any text begins a formula', async () => {
  await fc.assert(
    fc.asyncProperty(tricky, async (text) => {
      const parts = (await cellOf(text))?.split(/[;,|"\t\r\n]/) ?? [];
      expect(parts.filter((part) => /^ *[=+\-@＝＋－＠]/.test(part))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
