import { describe, expect, test } from 'vitest';
import { wordStyles } from '../../../src/i18n/de/word-styles';
import { renderMinutes } from '../../../src/report/docx/render-minutes';
import type { MinutesModel } from '../../../src/report/minutes-model';
import { convertWithLibreOffice, LIBREOFFICE, withoutLibreOffice } from '../libreoffice';
import { BALLOTS, heldWorkshop, jointAssessment, minutesOf, workshopOf } from '../minutes-sample';
import { orderFaults, packageFaults, repeated } from '../office-package';
import { readPdf } from '../pdf/read-pdf';
import { measure } from '../sample';
import { WORD_ORDERS } from './order';
import { all, readDocx } from './read-docx';

async function read(model: MinutesModel = minutesOf()) {
  const blob = await renderMinutes(model, async () => undefined, wordStyles);
  return readDocx(new Uint8Array(await blob.arrayBuffer()));
}

const HOSTILE = '<w:t>&amp; ) >> /JS שלום 👩‍🔧\u0000\u202e\ufffe';

const MODELS: [string, MinutesModel][] = [
  ['held workshop', minutesOf()],
  ['workshop before the reveal', minutesOf({ workshop: workshopOf(BALLOTS), assessment: null })],
  [
    'hostile text',
    minutesOf({
      workshop: heldWorkshop({
        title: HOSTILE,
        place: HOSTILE,
        invited: `${HOSTILE}\n\n${HOSTILE}`,
        agreements: { planning: { rating: 'red', reason: HOSTILE, dissent: `${HOSTILE}\n\n!` } },
        topics: [{ id: 't', text: HOSTILE, measureId: null }],
      }),
      assessment: { ...jointAssessment, measures: [measure({ text: HOSTILE })] },
    }),
  ],
];

describe.each(MODELS)('F60 Word has nothing to repair in the minutes of a %s', (_, model) => {
  test('parts lead to each other, elements stand in order, and styles are there', async () => {
    const docx = await read(model);
    const parts = Object.fromEntries(docx.parts.map((path) => [path, docx.xml(path)]));
    expect(packageFaults(parts)).toEqual([]);
    const faults = Object.values(parts).flatMap((part) => orderFaults(part, WORD_ORDERS));
    expect([...new Set(faults)]).toEqual([]);
    const body = docx.xml('word/document.xml');
    const styles = all(docx.xml('word/styles.xml'), 'w:style');
    const known = new Set(styles.map((one) => one.getAttribute('w:styleId')));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(body, name));
    expect(used.filter((one) => !known.has(one.getAttribute('w:val')))).toEqual([]);
    const ids = ['wp:docPr', 'wps:cNvPr'].flatMap((name) => all(body, name));
    expect(repeated(ids.map((one) => one.getAttribute('id') ?? ''))).toEqual([]);
    for (const cell of all(body, 'w:tc')) expect(cell.lastElementChild?.tagName).toBe('w:p');
  });
});

describe('the minutes for Word', () => {
  test('say what every picture shows', async () => {
    const pictures = all((await read()).xml('word/document.xml'), 'wp:docPr');
    const said = pictures.map((one) => one.getAttribute('descr') ?? '');
    expect(said.filter((alt) => alt.startsWith('Verteilung der Stimmen: '))).toHaveLength(7);
    expect(said.filter((alt) => alt.startsWith('Gemeinsame Ampel: '))).toHaveLength(7);
    expect(said).not.toContain('');
  });

  test('name nobody as the one who wrote them, and no hour', async () => {
    const core = (await read()).xml('docProps/core.xml');
    expect(core.getElementsByTagName('dc:creator')[0]?.textContent).toBe('');
    expect(core.getElementsByTagName('dcterms:modified')[0]?.textContent).toBe(
      '2026-11-20T00:00:00Z',
    );
  });

  test('are the same bytes every time', async () => {
    const [one, other] = [await read(), await read()];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  test('hold 200 topics and 200 measures, and let the page breathe between them', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    const model = minutesOf({
      workshop: heldWorkshop({
        topics: numbers.map((n) => ({ id: `t${n}`, text: `Thema ${n}.`, measureId: null })),
      }),
      assessment: {
        ...jointAssessment,
        measures: numbers.map((n) => measure({ id: `m${n}`, text: `Vorhaben ${n}.` })),
      },
    });
    const told: number[] = [];
    const blob = await renderMinutes(model, async (done) => void told.push(done), wordStyles);
    const text = await readDocx(new Uint8Array(await blob.arrayBuffer())).text();
    expect([...text.matchAll(/Thema (\d+)\./g)].map(([, n]) => Number(n))).toEqual(numbers);
    expect([...text.matchAll(/Vorhaben (\d+)\./g)].map(([, n]) => Number(n))).toEqual(numbers);
    expect(told).toEqual(Array.from({ length: 19 }, (_, index) => index));
  });

  test.skipIf(withoutLibreOffice)(`are printed whole by ${LIBREOFFICE}`, async () => {
    const pdf = await convertWithLibreOffice((await read()).bytes, 'docx', 'pdf');
    const { pages } = await readPdf(new Blob([new Uint8Array(pdf)]));
    const text = pages.join(' ').replace(/\s+/g, ' ');
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const said of [
      'Protokoll – Lindental',
      'Themenspeicher',
      'Termin im Rathaus',
      'Herr Łukasz',
    ]) {
      expect(text).toContain(said);
    }
  });
});
