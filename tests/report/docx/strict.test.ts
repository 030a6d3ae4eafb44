import { describe, expect, test } from 'vitest';
import { orderFaults, packageFaults, repeated } from '../office-package';
import { measure } from '../sample';
import { model, planOf, RATED } from './models';
import { WORD_ORDERS } from './order';
import { all, type ReadDocx, renderAndRead } from './read-docx';

const TEXT = 'Erste Zeile\n\nשלום עולם\nletzte Zeile';
const MEASURES = [
  ...planOf(30, TEXT),
  measure({ id: 'late', review: '2026-11-01', status: 'running', text: 'Wort '.repeat(400) }),
  measure({ id: 'done', status: 'done' }),
  measure({ id: 'bare', text: '' }),
];

const DOCUMENTS: [string, Parameters<typeof model>][] = [
  ['everything', [{ ...RATED, measures: MEASURES }]],
  [
    'the least of it',
    [
      { ...RATED, measures: MEASURES },
      { scope: 'plan', names: false, status: false },
    ],
  ],
  ['a result without notes', [RATED, { scope: 'result', names: true, status: true }]],
  ['a new assessment', [{}]],
  ['an empty plan alone', [{}, { scope: 'plan', names: true, status: true }]],
  ['a long name', [{ name: 'Verein '.repeat(30) }]],
];

/** All that is wrong in the text of a document: what Word would repair, one line for each. */
function contentFaults(read: ReadDocx): string[] {
  const body = read.xml('word/document.xml');
  const styles = read.xml('word/styles.xml');
  const known = new Set(all(styles, 'w:style').map((one) => one.getAttribute('w:styleId')));
  const attributes = (names: string[], name: string) =>
    names.flatMap((tag) => all(body, tag)).map((one) => one.getAttribute(name) ?? '');
  const columns = all(body, 'w:gridCol').length;
  return [
    ...all(body, 'w:tbl')
      .filter((one) => all(one, 'w:tr').length === 0)
      .map(() => 'a table without rows'),
    ...all(body, 'w:tr')
      .filter((one) => all(one, 'w:tc').length !== columns)
      .map(() => 'a row of another length'),
    ...[...all(body, 'w:tc'), ...all(body, 'w:txbxContent')]
      .filter((one) => one.lastElementChild?.tagName !== 'w:p')
      .map(() => 'a cell without a paragraph at its end'),
    ...all(body, 'w:body')
      .filter((one) => one.lastElementChild?.tagName !== 'w:sectPr')
      .map(() => 'no section at the end'),
    ...repeated(attributes(['wp:docPr', 'wps:cNvPr'], 'id')).map((id) => `two pictures ${id}`),
    ...attributes(['wp:docPr'], 'id').filter((id) => !/^[1-9]\d*$/.test(id)),
    ...attributes(['w:pStyle', 'w:rStyle', 'w:tblStyle'], 'w:val').filter((id) => !known.has(id)),
    ...repeated(all(styles, 'w:style').map((one) => one.getAttribute('w:styleId') ?? '')),
    ...repeated(all(styles, 'w:name').map((one) => one.getAttribute('w:val') ?? '')),
    ...all(styles, 'w:basedOn')
      .map((one) => one.getAttribute('w:val') ?? '')
      .filter((id) => !known.has(id)),
    ...numberFaults(body),
    ...unitFaults(body),
    ...unitFaults(styles),
  ];
}

/** Lengths are whole numbers, and what a picture measures is more than nothing. */
function numberFaults(body: Document): string[] {
  const lengths = [
    'a:off',
    'a:ext',
    'wp:extent',
    'wp:effectExtent',
    'w:gridCol',
    'w:tcW',
    'w:pgMar',
  ];
  return lengths
    .flatMap((name) => all(body, name))
    .flatMap((one) =>
      [...one.attributes].map(({ name, value }) => `${one.tagName} ${name}=${value}`),
    )
    .filter((said) => !/=(?:-?\d+|dxa)$/.test(said) || / c[xy]=-/.test(said));
}

/** Lengths with a unit, which the first edition of the format, and so older programs, do not know. */
function unitFaults(part: Document): string[] {
  return all(part, '*')
    .flatMap(({ attributes }) => [...attributes])
    .filter(
      ({ name, value }) => name !== 'descr' && /^-?[\d.]+(?:mm|cm|in|pt|pc|pi|%)$/.test(value),
    )
    .map(({ name, value }) => `${name}=${value}`);
}

describe.each(DOCUMENTS)('Word has nothing to repair in %s', (_, given) => {
  test('its parts are of a kind and lead to each other', async () => {
    const read = await renderAndRead(model(...given));
    expect(packageFaults(partsOf(read))).toEqual([]);
  });

  test('whatever stands in it stands where Word looks for it', async () => {
    const read = await renderAndRead(model(...given));
    const faults = Object.values(partsOf(read)).flatMap((part) => orderFaults(part, WORD_ORDERS));
    expect([...new Set(faults)]).toEqual([]);
  });

  test('tables, cells, pictures and styles are whole', async () => {
    expect(contentFaults(await renderAndRead(model(...given)))).toEqual([]);
  });
});

function partsOf(read: ReadDocx) {
  return Object.fromEntries(read.parts.map((path) => [path, read.xml(path)]));
}
