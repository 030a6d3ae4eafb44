import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/i18n/de/report';
import { workbookWords } from '../../../src/i18n/de/workbook';
import { assessment, measure } from '../sample';
import { attributesOf, modelOf, partsOf } from './read-xlsx';

const SHEETS = [1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`);
const cellOf = (part: Document | undefined, address: string) =>
  part?.querySelector(`c[r="${address}"]`);

describe('each sheet', () => {
  test('is a table with filters: its head is the first row, and nothing is merged', async () => {
    const parts = await partsOf(modelOf());
    expect(attributesOf(parts['xl/tables/table1.xml'], 'table')).toMatchObject({
      displayName: 'Maßnahmen',
      ref: 'A1:I3',
    });
    expect(attributesOf(parts['xl/tables/table1.xml'], 'autoFilter')).toEqual({ ref: 'A1:I3' });
    expect(attributesOf(parts['xl/tables/table2.xml'], 'autoFilter')).toEqual({ ref: 'A1:E8' });
    for (const sheet of SHEETS) expect(parts[sheet]?.querySelector('mergeCell')).toBeNull();
  });

  test('names the columns of its table as its head does', async () => {
    const parts = await partsOf(modelOf());
    const columns = [...(parts['xl/tables/table1.xml']?.querySelectorAll('tableColumn') ?? [])];
    const heads = parts[SHEETS[0] ?? '']?.querySelectorAll('row[r="1"] t') ?? [];
    expect(columns.map((column) => column.getAttribute('name'))).toEqual(
      [...heads].map((head) => head.textContent),
    );
  });

  test('keeps its head in sight and repeats it on every printed page', async () => {
    const parts = await partsOf(modelOf());
    for (const sheet of SHEETS) {
      expect(attributesOf(parts[sheet], 'pane')).toEqual({
        ySplit: '1',
        topLeftCell: 'A2',
        activePane: 'bottomLeft',
        state: 'frozen',
      });
    }
    const titles = [...(parts['xl/workbook.xml']?.querySelectorAll('definedName') ?? [])];
    expect(titles.map((title) => [title.getAttribute('localSheetId'), title.textContent])).toEqual([
      ['0', "'Maßnahmenplan'!$1:$1"],
      ['1', "'Ergebnis'!$1:$1"],
      ['2', "'Über diese Datei'!$1:$1"],
    ]);
  });

  test('is printed across A4, as wide as the page, with its use and its page number', async () => {
    const parts = await partsOf(modelOf());
    for (const sheet of SHEETS) {
      expect(attributesOf(parts[sheet], 'pageSetup')).toEqual({
        paperSize: '9',
        orientation: 'landscape',
        fitToWidth: '1',
        fitToHeight: '0',
      });
      expect(attributesOf(parts[sheet], 'pageSetUpPr')).toEqual({ fitToPage: '1' });
      expect(parts[sheet]?.querySelector('oddHeader')?.textContent).toBe(
        '&LMaßnahmenplan – Freiwilligenagentur Lindental&RVertraulich: mit Namen und Notizen, nur für Ihre Organisation',
      );
      expect(parts[sheet]?.querySelector('oddFooter')?.textContent).toBe(
        '&LStand: 20. November 2026&RSeite &P von &N',
      );
    }
  });

  test('wraps its texts in rows as tall as these', async () => {
    const parts = await partsOf(modelOf());
    const sheet = parts[SHEETS[0] ?? ''];
    const style = Number(cellOf(sheet, 'B2')?.getAttribute('s'));
    const formats = parts['xl/styles.xml']?.querySelectorAll('cellXfs > xf') ?? [];
    expect(formats[style]?.querySelector('alignment')?.getAttribute('wrapText')).toBe('1');
    expect(sheet?.querySelector('row[r="1"]')?.getAttribute('ht')).toBe('15');
    expect(sheet?.querySelector('row[r="2"]')?.getAttribute('ht')).toBe('30');
    // Not "custom": the row grows when somebody writes more.
    expect(sheet?.querySelector('[customHeight]')).toBeNull();
  });
});

describe('who enters something', () => {
  const rulesOf = async (...given: Parameters<typeof modelOf>) => {
    const sheet = (await partsOf(modelOf(...given)))[SHEETS[0] ?? ''];
    return [...(sheet?.querySelectorAll('dataValidations > dataValidation') ?? [])];
  };
  const range = (rule: Element) => rule.getAttribute('sqref');

  test('chooses a status from a list, in rows that are added too', async () => {
    const [, status] = await rulesOf();
    expect(status?.getAttribute('type')).toBe('list');
    expect(status?.textContent).toBe('"offen,läuft,erledigt,verworfen"');
    expect(status && range(status)).toBe('G2:G1048576');
  });

  test('is told what the numbers of a priority mean', async () => {
    const [priority] = await rulesOf();
    expect(priority?.getAttribute('type')).toBe('whole');
    const bounds = [...(priority?.children ?? [])].map(({ textContent }) => textContent);
    expect(bounds).toEqual(['1', '3']);
    expect(priority && range(priority)).toBe('C2:C1048576');
    expect(priority?.getAttribute('prompt')).toContain('1 für hoch, 2 für mittel, 3 für niedrig');
  });

  test('may keep something else, or leave a cell empty', async () => {
    for (const rule of await rulesOf()) {
      expect(rule.getAttribute('errorStyle')).toBe('warning');
      expect(rule.getAttribute('allowBlank')).toBe('1');
    }
  });

  test('has no list of what the file leaves out, nor on the other sheets', async () => {
    expect((await rulesOf({ status: false })).map(range)).toEqual(['C2:C1048576']);
    const parts = await partsOf(modelOf());
    for (const sheet of SHEETS.slice(1)) {
      expect(parts[sheet]?.querySelector('dataValidations')).toBeNull();
    }
  });
});

describe('the file opens', () => {
  const shownOf = async (...given: Parameters<typeof modelOf>) => {
    const parts = await partsOf(modelOf(...given));
    const sheets = SHEETS.map((path) => parts[path]).filter((part) => part !== undefined);
    const selected = sheets.map(
      (part) => part.querySelector('sheetView[tabSelected="1"]') !== null,
    );
    const active = Number(attributesOf(parts['xl/workbook.xml'], 'workbookView').activeTab);
    expect(selected).toEqual(sheets.map((_, index) => index === active));
    return parts['xl/workbook.xml']?.querySelectorAll('sheet')[active]?.getAttribute('name');
  };

  test('with the plan; with the result while nothing is planned', async () => {
    expect(await shownOf()).toBe('Maßnahmenplan');
    expect(await shownOf({}, assessment())).toBe('Ergebnis');
    expect(await shownOf({ scope: 'plan' }, assessment())).toBe('Maßnahmenplan');
  });
});

describe('a name that gets in the way', () => {
  const headOf = async (name: string) =>
    (await partsOf(modelOf({}, assessment({ name }))))[SHEETS[0] ?? '']?.querySelector('oddHeader')
      ?.textContent ?? '';

  test('with "&" is no command in the head of the page', async () => {
    expect(await headOf('A&B &P')).toContain('A&&B &&P&R');
  });

  test('is cut in the head of the page, which holds 255 characters', async () => {
    const head = await headOf('😀&'.repeat(250));
    expect(head.length).toBeLessThanOrEqual(255);
    expect(head).toMatch(/ …&RVertraulich: .*$/);
    expect(head.isWellFormed()).toBe(true);
  });
});

describe('the file', () => {
  test('has a title and a language, for screen readers too, and says what it may be used for', async () => {
    const core = (await partsOf(modelOf()))['docProps/core.xml'];
    const textOf = (name: string) => core?.getElementsByTagName(name)[0]?.textContent;
    expect(textOf('dc:title')).toBe('Maßnahmenplan – Freiwilligenagentur Lindental');
    expect(textOf('dc:language')).toBe('de');
    expect(textOf('dc:description')).toMatch(/^Vertraulich: /);
    expect(textOf('dcterms:modified')).toBe('2026-11-20T18:30:00Z');
  });

  test('shows a day as 01.10.2026 and a priority as "1 – hoch"', async () => {
    const styles = (await partsOf(modelOf()))['xl/styles.xml'];
    const codes = [...(styles?.querySelectorAll('numFmt') ?? [])];
    expect(codes.map((code) => code.getAttribute('formatCode'))).toEqual([
      'dd\\.mm\\.yyyy',
      '[=1]0" – hoch";[=2]0" – mittel";0" – niedrig"',
    ]);
  });

  test('gives empty cells the format of their column', async () => {
    const sheet = (await partsOf(modelOf()))[SHEETS[0] ?? ''];
    const styleOf = (address: string) => cellOf(sheet, address)?.getAttribute('s');
    expect(styleOf('E3')).toBe(styleOf('E2'));
    const blank = (await partsOf(modelOf({}, assessment())))[SHEETS[0] ?? ''];
    expect(cellOf(blank, 'C2')?.getAttribute('s')).toBe(styleOf('C2'));
  });

  test('points only at parts that are there, and says of each what it is', async () => {
    const parts = await partsOf(modelOf());
    const targets = Object.entries(parts).flatMap(([path, part]) => {
      const folder = posix.dirname(posix.dirname(path));
      return [...part.querySelectorAll('Relationship')].map((relation) =>
        posix.join(folder, relation.getAttribute('Target') ?? ''),
      );
    });
    const named = [...(parts['[Content_Types].xml']?.querySelectorAll('Override') ?? [])];
    const rest = Object.keys(parts).filter((path) => !/rels$|Content_Types/.test(path));
    expect(targets.sort()).toEqual(rest.sort());
    expect(named.map((part) => part.getAttribute('PartName')?.slice(1)).sort()).toEqual(rest);
  });

  test('of an empty plan keeps a row to write in, without which Excel does not open a table', async () => {
    const parts = await partsOf(modelOf({}, assessment()));
    expect(attributesOf(parts['xl/tables/table1.xml'], 'table').ref).toBe('A1:I2');
    expect(parts[SHEETS[0] ?? '']?.querySelectorAll('row')).toHaveLength(2);
  });

  test('has heads that differ, whatever the content calls its columns', async () => {
    const model = modelOf();
    for (const column of model.plan.columns) column.label = 'Spalte';
    if (model.plan.columns[1]) model.plan.columns[1].label = '';
    const columns = (await partsOf(model))['xl/tables/table1.xml']?.querySelectorAll('tableColumn');
    const names = [...(columns ?? [])].map((column) => column.getAttribute('name'));
    expect(names.slice(0, 4)).toEqual(['Spalte', 'measure', 'Spalte 2', 'Spalte 3']);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has columns beyond Z', async () => {
    const model = modelOf({ scope: 'plan' });
    const [column] = model.plan.columns;
    if (column) model.plan.columns = Array.from({ length: 30 }, () => ({ ...column }));
    const parts = await partsOf(model);
    expect(attributesOf(parts['xl/tables/table1.xml'], 'table').ref).toBe('A1:AG3');
  });

  test('of 200 measures has them all', async () => {
    const measures = Array.from({ length: 200 }, (_, index) => measure({ id: `m${index}` }));
    const parts = await partsOf(modelOf({}, assessment({ measures })));
    expect(attributesOf(parts['xl/tables/table1.xml'], 'table').ref).toBe('A1:I201');
    expect(parts[SHEETS[0] ?? '']?.querySelectorAll('row')).toHaveLength(201);
  });
});

describe('the words of the app', () => {
  const { tables, plan, result } = reportWords;

  test('are names a sheet may have', () => {
    for (const name of [plan, result, tables.about]) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }
  });

  test('are names a table may have: letters, and too many of them for the address of a cell', () => {
    for (const name of Object.values(tables.names)) expect(name).toMatch(/^\p{L}{4,255}$/u);
  });

  test('for who enters something are as short as Excel wants them, and a status is one word of a list', () => {
    for (const { title, hint, question } of [workbookWords.status, workbookWords.priority]) {
      expect(title).toMatch(/^.{1,32}$/);
      expect(hint).toMatch(/^.{1,255}$/);
      expect(question).toMatch(/^.{1,255}$/);
    }
    expect(workbookWords.statuses.join()).toMatch(/^[^",]+(?:,[^",]+){3}$/);
    expect(`"${workbookWords.statuses.join()}"`.length).toBeLessThanOrEqual(255);
  });
});
