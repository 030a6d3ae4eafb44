import { describe, expect, test } from 'vitest';
import { orderFaults, type Parts, packageFaults, repeated } from '../office-package';
import { assessment, measure } from '../sample';
import { EXCEL_ORDERS } from './order';
import { modelOf, PLAN, partsOf } from './read-xlsx';

const many = Array.from({ length: 60 }, (_, index) =>
  measure({
    id: `m${index}`,
    text: `=1+${index}\n_x0041_ ${'😀'.repeat(20_000)}`,
    review: '2027-01-31',
  }),
);

const WORKBOOKS: [string, Parameters<typeof modelOf>][] = [
  ['everything', []],
  ['the least of it', [{ scope: 'plan', names: false, status: false }]],
  ['an empty plan', [{}, assessment()]],
  ['an empty plan alone', [{ scope: 'plan' }, assessment()]],
  ['many long texts', [{}, assessment({ ...PLAN, name: 'A & B '.repeat(60), measures: many })]],
];

const all = (part: Document | Element | undefined, name: string) => [
  ...(part?.getElementsByTagName(name) ?? []),
];
const number = (element: Element, name: string) => Number(element.getAttribute(name));
const said = (element: Element, name: string) => element.getAttribute(name) ?? '';

/** Lists that say how many they hold. */
const COUNTED =
  /^(?:numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|tableColumns|dataValidations|tableParts)$/;

function countFaults(part: Document): string[] {
  return all(part, '*')
    .filter(({ tagName }) => COUNTED.test(tagName))
    .filter((list) => number(list, 'count') !== list.children.length || list.children.length === 0)
    .map(({ tagName }) => `${tagName} counts wrong`);
}

/** Formats point at fonts, fills, borders and number formats that are there. */
function styleFaults(styles: Document | undefined): string[] {
  const own = new Set(all(styles, 'numFmt').map((one) => number(one, 'numFmtId')));
  const size = (list: string) => all(styles, list)[0]?.children.length ?? 0;
  return [...all(styles, 'cellXfs'), ...all(styles, 'cellStyleXfs')]
    .flatMap(({ children }) => [...children])
    .filter(
      (xf) =>
        number(xf, 'fontId') >= size('fonts') ||
        number(xf, 'fillId') >= size('fills') ||
        number(xf, 'borderId') >= size('borders') ||
        (number(xf, 'numFmtId') >= 164 && !own.has(number(xf, 'numFmtId'))),
    )
    .map(({ outerHTML }) => outerHTML);
}

/** Rows and cells in order, each in its place, with a format that is there, and no longer than Excel takes. */
function cellFaults(sheet: Document | undefined, formats: number): string[] {
  return all(sheet, 'row').flatMap((row, index) => [
    ...(number(row, 'r') === index + 1 ? [] : [`row ${said(row, 'r')} out of order`]),
    ...[...row.children].flatMap((cell, column) => {
      const text = all(cell, 't')[0]?.textContent ?? '';
      const fits =
        said(cell, 'r') === `${String.fromCharCode(65 + column)}${index + 1}` &&
        number(cell, 's') < formats &&
        text.replace(/_x[\dA-F]{4}_/g, '_').length <= 32_767 &&
        (said(cell, 't') === 'inlineStr') === (all(cell, 'is').length === 1);
      return fits ? [] : [`cell ${said(cell, 'r')}`];
    }),
  ]);
}

/** A table is as large as what stands in its sheet, and its columns are called as their heads. */
function tableFaults(sheet: Document | undefined, table: Document | undefined): string[] {
  const rows = all(sheet, 'row');
  const heads = all(rows[0], 't').map(({ textContent }) => textContent ?? '');
  const range = `A1:${String.fromCharCode(64 + heads.length)}${rows.length}`;
  const names = all(table, 'tableColumn').map((one) => said(one, 'name'));
  const ids = all(table, 'tableColumn').map((one) => said(one, 'id'));
  const ranges = [
    ...[...all(table, 'table'), ...all(table, 'autoFilter')].map((one) => said(one, 'ref')),
    ...all(sheet, 'dimension').map((one) => said(one, 'ref')),
  ];
  return [
    ...ranges.filter((one) => one !== range).map((one) => `${one} instead of ${range}`),
    ...(rows.length < 2 ? ['a table of a head alone'] : []),
    ...rows.filter(({ children }) => children.length !== heads.length).map(() => 'a row too short'),
    ...names.filter((name, index) => name !== heads[index]).map((name) => `column ${name}`),
    ...repeated([...names.map((name) => name.toLowerCase()), ...ids]),
  ];
}

/** Names of sheets, tables and areas are valid, unlike each other, and mean what they should. */
function nameFaults(parts: Parts): string[] {
  const book = parts['xl/workbook.xml'];
  const sheets = all(book, 'sheet').map((one) => said(one, 'name'));
  const tables = Object.values(parts).flatMap((part) => all(part, 'table'));
  return [
    ...sheets.filter((name) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)),
    ...repeated(sheets.map((name) => name.toLowerCase())),
    ...repeated(all(book, 'sheet').map((one) => said(one, 'sheetId'))),
    ...repeated(tables.map((one) => said(one, 'displayName').toLowerCase())),
    ...repeated(tables.map((one) => said(one, 'id'))),
    ...all(book, 'definedName')
      .filter((one) => one.textContent !== `'${sheets[number(one, 'localSheetId')]}'!$1:$1`)
      .map(({ outerHTML }) => outerHTML),
    ...repeated(all(book, 'definedName').map((one) => said(one, 'localSheetId'))),
    ...(number(all(book, 'workbookView')[0] as Element, 'activeTab') < sheets.length
      ? []
      : ['tab']),
  ];
}

describe.each(WORKBOOKS)('Excel has nothing to repair in %s', (_, given) => {
  test('its parts are of a kind and lead to each other', async () => {
    expect(packageFaults(await partsOf(modelOf(...given)))).toEqual([]);
  });

  test('whatever stands in it stands where Excel looks for it', async () => {
    const parts = Object.values(await partsOf(modelOf(...given)));
    expect(parts.flatMap((part) => orderFaults(part, EXCEL_ORDERS))).toEqual([]);
    expect(parts.flatMap(countFaults)).toEqual([]);
  });

  test('cells, tables and names fit together', async () => {
    const parts = await partsOf(modelOf(...given));
    const styles = parts['xl/styles.xml'];
    const formats = all(styles, 'cellXfs')[0]?.children.length ?? 0;
    const sheets = all(parts['xl/workbook.xml'], 'sheet').flatMap((_, index) => {
      const sheet = parts[`xl/worksheets/sheet${index + 1}.xml`];
      const table = parts[`xl/tables/table${index + 1}.xml`];
      return [...cellFaults(sheet, formats), ...tableFaults(sheet, table)];
    });
    expect([...sheets, ...styleFaults(styles), ...nameFaults(parts)]).toEqual([]);
  });
});
