import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { WHOLE_REPORT } from '../../../src/report/report-model';
import type { DocumentWish, FormWish } from '../../../src/ui/document-wish';
import { assessment, instrument, measure } from '../sample';
import { make, standInForBrowser } from './make';
import { missing, run } from './programs';
import { RICH_PLAN } from './rich-plan';

standInForBrowser();

const MANY: Assessment = assessment({
  measures: Array.from({ length: 60 }, (_, index) =>
    measure({ id: `m${index}`, text: `Maßnahme Nr. ${index}`, responsible: `Person ${index % 7}` }),
  ),
});

const whole = (kind: DocumentWish['kind'], plan: Assessment): DocumentWish => ({
  kind,
  assessment: plan,
  instrument,
  options: WHOLE_REPORT,
});

/** Every PDF the app makes, and words that stand in it. */
const PDFS: [what: string, wish: DocumentWish | FormWish, words: string[]][] = [
  ['the PDF', whole('pdf', RICH_PLAN), ['Ayşe Şahin', 'Anrufbeantworter', 'Größte Übung']],
  ['the PDF of many measures', whole('pdf', MANY), ['Maßnahme Nr. 0', 'Maßnahme Nr. 59']],
  [
    'the sheets for each person',
    whole('slips', RICH_PLAN),
    ['Zettel für Jonas Groß', 'gemeinsam mit Ayşe Şahin', 'Zettel für Beirat', 'niemand'],
  ],
  ['many sheets', whole('slips', MANY), ['Zettel für Person 6', 'Maßnahme Nr. 59']],
  [
    'the blank checklist',
    { kind: 'checklist', instrument },
    [
      'Strategischer Nutzen',
      'Interne Organisation der Zusammenarbeit',
      'Zurzeit kein Handlungsbedarf',
    ],
  ],
  [
    'the empty plan',
    { kind: 'empty-plan', instrument },
    ['Maßnahme', 'Verantwortlich', 'Kontrolle'],
  ],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileOf(wish: DocumentWish | FormWish): Promise<string> {
  const file = join(folder, 'file.pdf');
  writeFileSync(file, (await make(wish)).bytes);
  return file;
}

/** Letters alone: lines break in other places, and pdfinfo puts each piece of a text in quotes. */
const squeezed = (text: string) => text.replace(/[\s"]+/g, '');

const notIn = (text: string, words: readonly string[]) =>
  words.filter((word) => !squeezed(text).includes(squeezed(word)));

describe.each(PDFS)('%s, opened by programs that are not ours', (_, wish, words) => {
  test.skipIf(missing('qpdf'))('qpdf: nothing is wrong in it', async () => {
    const { status, out, err } = run('qpdf', '--check', await fileOf(wish));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(missing('pdfinfo'))(
    'pdfinfo: tagged, with a title, without forms and scripts',
    async () => {
      const { out, err } = run('pdfinfo', await fileOf(wish));
      expect(err).toBe('');
      expect(out).toMatch(/^Title: +\S/m);
      expect(out).toMatch(/^Tagged: +yes$/m);
      expect(out).toMatch(/^Form: +none$/m);
      expect(out).toMatch(/^JavaScript: +no$/m);
      expect(out).toMatch(/^Page size: +(?:841\.89 x 595\.28|595\.28 x 841\.89) pts \(A4\)$/m);
    },
  );

  test.skipIf(missing('pdfinfo'))('pdfinfo: its words hang on tags', async () => {
    const { out, err } = run('pdfinfo', '-struct-text', await fileOf(wish));
    expect(err).toBe('');
    expect(out).toMatch(/^Document/);
    expect(out).toMatch(/^ *H1 \(block\)/m);
    expect(notIn(out, words)).toEqual([]);
  });

  test.skipIf(missing('pdftotext'))(
    'pdftotext: its words can be copied, no page is empty',
    async () => {
      const { out, err } = run('pdftotext', '-raw', await fileOf(wish), '-');
      expect(err).toBe('');
      expect(notIn(out, words)).toEqual([]);
      const pages = out.split('\f').slice(0, -1);
      for (const page of pages)
        expect(page.replace(/^Grundlage:.*$|Seite \d+ von \d+/gm, '')).toMatch(/\S{3}/);
    },
  );

  test.skipIf(missing('pdffonts'))('pdffonts: each face is in it and readable', async () => {
    const { out } = run('pdffonts', await fileOf(wish));
    const faces = out.trim().split('\n').slice(2);
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });
});

describe('the Sicherung in a PDF', () => {
  test.skipIf(missing('qpdf'))('is named by qpdf', async () => {
    const { out } = run('qpdf', '--list-attachments', await fileOf(whole('pdf', RICH_PLAN)));
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toMatch(/\.json/);
  });

  test.skipIf(missing('pdfdetach'))('is taken out by pdfdetach', async () => {
    const inside = join(folder, 'inside.json');
    const file = await fileOf(whole('pdf', RICH_PLAN));
    // By number: in a console without umlauts it knows no name for the file.
    expect(run('pdfdetach', '-save', '1', '-o', inside, file).err).toBe('');
    const backup = JSON.parse(readFileSync(inside, 'utf8'));
    expect(JSON.stringify(backup)).toContain(JSON.stringify(RICH_PLAN.measures[0]?.text));
  });

  test.skipIf(missing('pdfdetach'))('is not in a PDF that leaves something out', async () => {
    const wish = { ...whole('pdf', RICH_PLAN), options: { ...WHOLE_REPORT, names: false } };
    expect(run('pdfdetach', '-list', await fileOf(wish)).out).toContain('0 embedded files');
  });
});
