import { beforeAll, describe, expect, test } from 'vitest';
import { measure } from '../sample';
import { model, planOf, RATED } from './models';
import { all, type ReadDocx, renderAndRead, val } from './read-docx';

const DOCUMENT = 'word/document.xml';
const children = (parent: Element | undefined) => [...(parent?.children ?? [])];
const names = (elements: Element[]) => elements.map(({ tagName }) => tagName);

let read: ReadDocx;
let body: Document;
let styles: Element[];
beforeAll(async () => {
  read = await renderAndRead(
    model({
      ...RATED,
      measures: [...planOf(12), measure({ id: 'long', text: 'Wort '.repeat(400) })],
    }),
  );
  body = read.xml(DOCUMENT);
  styles = all(read.xml('word/styles.xml'), 'w:style');
});

const style = (id: string) => styles.find((one) => one.getAttribute('w:styleId') === id);

describe('a document for Word is built of styles', () => {
  test.each([
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
    ['BodyText', 'Body Text'],
    ['Footer', 'footer'],
    ['Rating', 'Bewertung'],
    ['Plan', 'Plan'],
  ])('%s has the name Word knows, or one of ours', (id, name) => {
    const found = style(id);
    expect(found && val(found, 'w:name')).toBe(name);
  });

  test('whatever it refers to is there', () => {
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
      .flatMap((name) => [...all(body, name), ...all(read.xml('word/footer1.xml'), name)])
      .map((one) => one.getAttribute('w:val') ?? '');
    expect(used.length).toBeGreaterThan(50);
    for (const id of new Set(used)) expect([id, style(id) !== undefined]).toEqual([id, true]);
  });

  test('nothing is formatted outside of them', () => {
    const runs = all(body, 'w:rPr').flatMap(children);
    expect(new Set(names(runs))).toEqual(new Set(['w:rStyle']));
    const paragraphs = new Set(names(all(body, 'w:pPr').flatMap(children)));
    expect([...paragraphs].sort()).toEqual([
      'w:keepNext',
      'w:pStyle',
      'w:pageBreakBefore',
      'w:sectPr',
    ]);
  });

  test('no face is in it, but the one to take where ours is not installed is named', () => {
    const font = read.xml('word/fontTable.xml').getElementsByTagName('w:font')[0];
    expect(font?.getAttribute('w:name')).toBe('Source Sans 3');
    expect(font && val(font, 'w:altName')).toBe('Calibri');
    expect(read.parts.filter((part) => /font|media|embeddings/.test(part))).toEqual([
      'word/fontTable.xml',
      'word/_rels/fontTable.xml.rels',
    ]);
  });

  test('headings stay with what follows', () => {
    for (const id of ['Title', 'Heading1', 'Heading2', 'NoteHeading', 'PlanHead', 'Caption']) {
      expect([id, style(id)?.getElementsByTagName('w:keepNext').length]).toEqual([id, 1]);
    }
  });

  test('no empty paragraph makes room; one stands behind the table, as Word wants it', () => {
    const empty = children(body.getElementsByTagName('w:body')[0]).filter(
      (one) => one.tagName === 'w:p' && one.getElementsByTagName('w:r').length === 0,
    );
    expect(empty.map((one) => [one.previousElementSibling?.tagName, val(one, 'w:pStyle')])).toEqual(
      [['w:tbl', 'PlanEnd']],
    );
  });
});

describe('the result in Word', () => {
  const columnOf = async (...given: Parameters<typeof model>) => {
    const breaks = all((await renderAndRead(model(...given))).xml(DOCUMENT), 'w:br');
    return breaks.map((one) => [one.getAttribute('w:type'), one.closest('p')?.textContent]);
  };

  test('stands in two columns that Word fills alike, as the next part begins on the same page', () => {
    const columns = all(body, 'w:sectPr').map((one) => [
      val(one, 'w:type'),
      all(one, 'w:cols')[0]?.getAttribute('w:num') ?? null,
    ]);
    expect(columns).toEqual([
      ['continuous', null],
      ['continuous', '2'],
      ['continuous', null],
    ]);
  });

  test('without notes has its checkpoints beside the picture, all in one column', async () => {
    const beside = [['column', '1Strategischer Nutzen']];
    expect(await columnOf()).toEqual(beside);
    expect(await columnOf(RATED, { scope: 'result', names: true, status: true })).toEqual(beside);
    expect(await columnOf(RATED)).toEqual([]);
  });
});

describe('the plan in Word', () => {
  const rows = () => all(body, 'w:tr');
  const has = (row: Element, name: string) => row.getElementsByTagName(name).length > 0;

  test('its first row is its head, repeated on every page', () => {
    expect(rows().map((row) => has(row, 'w:tblHeader'))).toEqual([true, ...Array(13).fill(false)]);
    const look = all(body, 'w:tblLook')[0];
    expect(look?.getAttribute('w:firstRow')).toMatch(/^(?:1|true)$/);
  });

  test('short rows are not split, a very long one may be', () => {
    expect(rows().map((row) => has(row, 'w:cantSplit'))).toEqual([...Array(13).fill(true), false]);
  });

  test('its last row stays with what follows, so that no page is without content', () => {
    const kept = rows().map((row) => all(row, 'w:keepNext').length);
    expect(kept).toEqual([...Array(13).fill(0), 6]);
  });

  test('its columns have fixed widths that fill the line', () => {
    const widths = all(body, 'w:gridCol').map((one) => Number(one.getAttribute('w:w')));
    expect(widths).toHaveLength(6);
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(Math.abs(sum - 14_797)).toBeLessThanOrEqual(6);
    expect(all(body, 'w:tblLayout')[0]?.getAttribute('w:type')).toBe('fixed');
  });
});

describe('how far measures are, in Word', () => {
  const stylesOf = (row: Element) =>
    [...all(row, 'w:pStyle'), ...all(row, 'w:rStyle')].map((one) => one.getAttribute('w:val'));

  test('overdue stands out, done is set back', async () => {
    const { xml } = await renderAndRead(
      model({
        measures: [
          measure({ id: 'late', review: '2026-11-01' }),
          measure({ id: 'running', status: 'running', review: '2027-11-01' }),
          measure({ id: 'done', status: 'done', responsible: 'Frau Şahin' }),
        ],
      }),
    );
    const [, late, running, done] = all(xml(DOCUMENT), 'w:tr').map(stylesOf);
    expect(late).toContain('PlanOverdue');
    expect(running).toContain('PlanRemark');
    expect([late, running].flat()).not.toContain('Soft');
    expect(done?.filter((name) => name === 'Soft')).toHaveLength(3);
  });
});

describe('pictures in Word', () => {
  const properties = () => all(body, 'wp:docPr');
  const described = () => properties().map((one) => one.getAttribute('descr'));

  test('each says what it shows, and the diagram says all of it', () => {
    const [diagram, ...lights] = described();
    expect(diagram).toMatch(/^Schaubild der Ampeln\. Checkpunkt 1, .*früher: Handlungsbedarf; /);
    expect(diagram).toContain('Checkpunkt 7, Interne Organisation der Zusammenarbeit: Noch nicht');
    expect(lights.slice(0, 4)).toEqual([
      'Rote Ampel',
      'Gelbe Ampel',
      'Grüne Ampel',
      'Ampel ohne Farbe',
    ]);
    expect(lights).toContain('Rote Ampel: Dringender Handlungsbedarf');
    expect(lights).toContain('Ampel ohne Farbe: Noch nicht bewertet');
  });

  test('each has a number of its own', () => {
    const ids = [...properties(), ...all(body, 'wps:cNvPr')].map((one) => one.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('they are drawn by Word itself, each light with a shape of its own', () => {
    const shapes = all(body, 'wp:inline')
      .slice(1)
      .map((one) => [
        one.getElementsByTagName('wp:docPr')[0]?.getAttribute('descr')?.split(':')[0],
        one.getElementsByTagName('a:prstGeom')[0]?.getAttribute('prst'),
        one.getElementsByTagName('a:prstDash').length > 0,
      ]);
    const kinds = new Set(shapes.map((one) => one.join(' ')));
    expect([...kinds].sort()).toEqual([
      'Ampel ohne Farbe ellipse true',
      'Gelbe Ampel triangle false',
      'Grüne Ampel ellipse false',
      'Rote Ampel rect false',
    ]);
  });

  test('the diagram holds every light, the one before, and its words', () => {
    const group = all(body, 'wpg:wgp')[0];
    if (group === undefined) throw new Error('no diagram');
    const presets = all(group, 'a:prstGeom').map((one) => one.getAttribute('prst'));
    expect(presets.filter((one) => one === 'triangle')).toHaveLength(2);
    expect(presets.filter((one) => one === 'ellipse')).toHaveLength(5);
    const words = all(group, 'w:t').map(({ textContent }) => textContent);
    expect(words).toEqual(
      expect.arrayContaining(['Dringender', '1', '7', 'Klein und leer: die frühere Ampel']),
    );
  });
});
