import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { answers, assessment, checkpointIds, instrument, measure } from '../sample';
import { type ReadPdf, renderAndRead, squeezed } from './read-pdf';

const LABELS = Object.values(instrument.planColumns);

const modelOf = (change: Partial<Assessment>) =>
  buildReport(assessment(change), instrument, reportWords, {
    changed: '2026-11-20',
    rated: '2026-05-04',
    today: '2026-11-20',
  });
const read = (change: Partial<Assessment>) => renderAndRead(modelOf(change));
const wholeText = ({ pages }: ReadPdf) => pages.join(' ');

/** Measures whose every cell can be told from all others. */
function distinct(count: number) {
  return Array.from({ length: count }, (_, index) =>
    measure({
      id: `m${index}`,
      checkpointId: checkpointIds[index % 7] ?? '',
      text: `Maßnahme ${index}a, die so viele Wörter hat, dass sie in ihrer Spalte auf mehreren Zeilen stehen muss ${index}z`,
      responsible: `Zuständig ${index}v`,
      priority: 2,
      start: '2026-12-01',
      review: '2027-03-03',
    }),
  );
}

describe('the result', () => {
  const given = answers(
    { rating: 'red', note: 'Noch nie aufgeschrieben' },
    { rating: 'yellow', note: '' },
    { rating: 'green', note: 'Seit 2025 verankert' },
  );

  test('says whose it is, of when, and how it went', async () => {
    const [first = ''] = (await read({ answers: given })).pages;
    expect(first).toContain('Ergebnis Freiwilligenagentur Lindental');
    expect(first).toContain('Bewertet am 4. Mai 2026 · Zusammenarbeit mit KMU in der Region');
    expect(first).toContain('3 von 7 Checkpunkten bewertet');
  });

  test('gives each light its word beside its shape', async () => {
    const [first = ''] = (await read({ answers: given })).pages;
    expect(first).toContain('1 Strategischer Nutzen Dringender Handlungsbedarf Noch nie');
    expect(first).toContain('2 Möglichkeiten der Zusammenarbeit Handlungsbedarf 3');
    expect(first).toContain('3 Zusammenarbeit planen Zurzeit kein Handlungsbedarf Seit 2025');
    expect(first).toContain('7 Interne Organisation der Zusammenarbeit Noch nicht bewertet');
  });

  test('fits one page while the notes are short', async () => {
    const ratings = Object.fromEntries(checkpointIds.map((id) => [id, 'red' as const]));
    const full = checkpointIds.map(() => ({
      rating: 'red' as const,
      note: 'Eine Notiz von gut zwei Zeilen, wie sie in einem Workshop am Flipchart entsteht und danach jemand in Ruhe abschreibt, damit nichts verloren geht.',
    }));
    const pdf = await read({
      answers: answers(...full),
      earlier: { assessmentId: 'a0', date: '2025-11-20T08:00:00.000Z', ratings },
    });
    expect(pdf.file.numPages).toBe(2);
    expect(pdf.pages[0]).toContain('früher: Dringender Handlungsbedarf');
  });

  test('a note of 5,000 words runs on over the pages, every word of it', async () => {
    const words = Array.from({ length: 5000 }, (_, index) => `Wort${index}`);
    const note = `${words.slice(0, 2500).join(' ')}\n\n${words.slice(2500).join(' ')}`;
    const pdf = await read({ answers: answers({ rating: 'red', note }) });
    const present = new Set(wholeText(pdf).split(' '));
    expect(words.filter((word) => !present.has(word))).toEqual([]);
    expect(pdf.pages[1]).toMatch(/^… 1 Strategischer Nutzen/);
  });
});

describe('the plan', () => {
  test.each([
    [0, 2],
    [1, 2],
    [10, 3],
    [200, 18],
  ])('of %i measures makes a document of %i pages', async (count, pages) => {
    const pdf = await read({ measures: distinct(count) });
    expect(pdf.file.numPages).toBe(pages);
    expect(pdf.pages.at(-1)).toContain(`Seite ${pages} von ${pages}`);
  });

  test('without measures says what to do, and shows no empty table', async () => {
    const [, plan = ''] = (await read({})).pages;
    expect(plan).toContain('Noch steht keine Maßnahme im Plan.');
    expect(plan).not.toContain('Verantwortlich');
  });

  test('holds the text of every cell', async () => {
    const model = modelOf({ measures: distinct(200) });
    const text = squeezed(wholeText(await renderAndRead(model)));
    const cells = model.plan.rows.flatMap((row) => Object.values(row.cells));
    expect(cells.filter((cell) => !text.includes(squeezed(cell)))).toEqual([]);
  });

  test('repeats its head on every page', async () => {
    const [, ...plan] = (await read({ measures: distinct(200) })).pages;
    for (const page of plan) expect(page).toContain(LABELS.join(' '));
  });

  test('never tears a row apart that fits on a page', async () => {
    const { pages } = await read({ measures: distinct(200) });
    for (let index = 0; index < 200; index += 1) {
      const holding = pages.filter((page) => page.split(' ').includes(`${index}a,`));
      expect(holding).toHaveLength(1);
      const words = holding[0]?.split(' ');
      expect(words).toContain(`${index}z`);
      expect(words).toContain(`${index}v`);
    }
  });

  test('a measure longer than a page runs on, and the next ones follow', async () => {
    const text = Array.from({ length: 900 }, (_, index) => `Wort${index}`).join(' ');
    const pdf = await read({ measures: [measure({ text }), measure({ text: 'Und danach' })] });
    const present = new Set(wholeText(pdf).split(' '));
    expect(text.split(' ').filter((word) => !present.has(word))).toEqual([]);
    expect(pdf.pages.at(-1)).toContain('Und danach');
  });

  test('names the lights it shows', async () => {
    const given = answers({ rating: 'red', note: '' }, { rating: 'green', note: '' });
    const [, plan = ''] = (await read({ answers: given, measures: distinct(1) })).pages;
    expect(plan).toContain('Dringender Handlungsbedarf');
    expect(plan).not.toContain('Zurzeit kein Handlungsbedarf');
  });

  test('says which measures are under way, done or dropped', async () => {
    const measures = (['open', 'running', 'done', 'dropped'] as const).map((status) =>
      measure({ status }),
    );
    const [, plan = ''] = (await read({ measures })).pages;
    for (const word of ['läuft', 'erledigt', 'verworfen']) expect(plan).toContain(word);
    expect(plan).not.toContain('offen');
  });

  test('whatever a measure says, it stands there', async () => {
    const letters = fc.constantFrom(...'abcäößŁşễЖλ0 \n–-/()<>\\%&„“');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: letters, maxLength: 200 }), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          const pdf = await read({ measures: texts.map((text) => measure({ text })) });
          const whole = squeezed(wholeText(pdf));
          for (const text of texts) expect(whole).toContain(squeezed(text));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the file', () => {
  test('the same entries give the same bytes', async () => {
    const [once, again, other] = await Promise.all([
      read({ measures: distinct(3) }),
      read({ measures: distinct(3) }),
      read({ measures: distinct(4) }),
    ]);
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
    expect(once.file.fingerprints).not.toEqual(other.file.fingerprints);
  });

  test('of 200 measures stays small enough for any mail', async () => {
    const { bytes } = await read({ measures: distinct(200) });
    expect(bytes.length).toBeLessThan(200_000);
  });

  test('is A4 landscape on every page', async () => {
    const { file } = await read({ measures: distinct(10) });
    for (let number = 1; number <= file.numPages; number += 1) {
      const [, , width = 0, height = 0] = (await file.getPage(number)).view;
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    }
  });

  test('says its title, language and day', async () => {
    const { file, bytes } = await read({ name: 'Včelaři „Łódź“ (e. V.)' });
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Language: 'de' });
    const { Title, CreationDate } = info as { Title: string; CreationDate: string };
    expect(Title).toBe('Maßnahmenplan – Včelaři „Łódź“ (e. V.)');
    expect(CreationDate).toMatch(/^D:20261120/);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true');
  });

  test.each(['Včelaři ഡ 🐍', '(\\) <&> "', 'Lindental'])(
    'keeps the title %s as it is',
    async (name) => {
      const { file } = await read({ name });
      const { info, metadata } = await file.getMetadata();
      expect(info).toMatchObject({ Title: `Maßnahmenplan – ${name}`, Author: name });
      expect(metadata.get('dc:title')).toBe(`Maßnahmenplan – ${name}`);
    },
  );

  test('carries its two faces and needs no other', async () => {
    const { bytes, file } = await read({ measures: distinct(2) });
    const source = Buffer.from(bytes).toString('latin1');
    const names = [...source.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set(['PRAXIS+SourceSans3-Regular', 'PRAXIS+SourceSans3-SemiBold']),
    );
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);

    const page = await file.getPage(1);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if ('fontName' in item) expect(page.commonObjs.get(item.fontName).missingFile).toBe(false);
    }
  });

  test('stands for copying as it was written', async () => {
    const names = 'Łukasz Şahin Nguyễn Maßnahmenplan Олена Γιώργος z.\u00a0B. Denk-Welt „so“';
    const pdf = await read({ measures: [measure({ text: names })] });
    expect(wholeText(pdf)).toContain(names.replace('\u00a0', ' '));
  });
});
