import { describe, expect, test } from 'vitest';
import content from '../../../content/instruments/zo/1.0.0/de.json';
import { makeDocument } from '../../../src/documents';
import type { Instrument } from '../../../src/domain/instrument';
import { numberMeant, paperNumber } from '../../../src/domain/workshop/ballot-numbers';
import { castBallot } from '../../../src/domain/workshop/ballots';
import { readWorkshopNumber } from '../../../src/domain/workshop/workshop-number';
import type { BallotSources } from '../../../src/report/ballot-sheets';
import { renderBallots } from '../../../src/report/pdf/render-ballots';
import { unwatched } from '../../../src/report/work';
import { standInForBrowser } from '../formats/make';
import { sheetsOf, workshopOf } from '../minutes-sample';
import { instrument } from '../sample';
import { loadFont, readPdf } from './read-pdf';
import { readPlaces } from './read-places';
import { flat, readPage, spoken } from './read-structure';

standInForBrowser();

async function read(sources: Partial<BallotSources> = {}) {
  const pdf = await readPdf(await renderBallots(sheetsOf(sources), unwatched, loadFont));
  const numbers = pdf.pages.map((_, index) => index + 1);
  const pages = await Promise.all(numbers.map((page) => readPage(pdf.file, page)));
  return { ...pdf, trees: pages.map(({ tree }) => tree) };
}

/** As many checkpoints as wanted, as long as those of the real Praxishilfe. */
const ofSize = (count: number): Instrument => ({
  ...instrument,
  checkpoints: Array.from({ length: count }, (_, index) => {
    const { title, statement } = content.checkpoints[index % 7] ?? { title: '', statement: '' };
    return { id: `c${index}`, title, statement, groups: [] };
  }),
});

const numbersOn = (page: string) => [...page.matchAll(/Nr\. (\d+)/g)].map(([, n]) => Number(n));

describe('ballots on paper', () => {
  test('are read as a heading with the number, and boxes that say what they are', async () => {
    const { trees } = await read({ from: 12, count: 1 });
    const said = spoken(trees[0] ?? []);
    expect(said.slice(0, 4)).toEqual([
      'H1: Stimmzettel Nr. 12',
      'P: Lindental trifft Betriebe',
      'P: Workshop-Nummer 7K3M · Zusammenarbeit mit KMU in der Region systematisch angehen',
      expect.stringMatching(/^P: Kreuzen Sie .* Ihre Stimme ist anonym: .* keinen Namen/),
    ]);
    const first = said.indexOf('TH: 1 Strategischer Nutzen');
    expect(said.slice(first, first + 6)).toEqual([
      'TH: 1 Strategischer Nutzen',
      'Figure: Kästchen zum Ankreuzen: Dringender Handlungsbedarf',
      'Figure: Kästchen zum Ankreuzen: Handlungsbedarf',
      'Figure: Kästchen zum Ankreuzen: Zurzeit kein Handlungsbedarf',
      'Figure: Kästchen zum Ankreuzen: keine Angabe',
      'TH: 2 Möglichkeiten der Zusammenarbeit',
    ]);
  });

  test.each([
    [1, 1, [[1]]],
    [1, 5, [[1, 2], [3, 4], [5]]],
    [
      98,
      4,
      [
        [98, 99],
        [100, 101],
      ],
    ],
    [9998, 2, [[9998, 9999]]],
  ])(
    'from %i on, %i of them, are two to a sheet and numbered in order',
    async (from, count, pages) => {
      const pdf = await read({ from, count });
      expect(pdf.pages.map(numbersOn)).toEqual(pages);
      const outline = await pdf.file.getOutline();
      expect(outline.map(({ title }) => title)).toEqual(
        pages.flat().map((number) => `Stimmzettel Nr. ${number}`),
      );
    },
  );

  test('300 of them have every number once', async () => {
    const steps: number[] = [];
    const blob = await renderBallots(
      sheetsOf({ count: 300 }),
      async (done) => void steps.push(done),
      loadFont,
    );
    const { pages } = await readPdf(blob);
    expect(pages.flatMap(numbersOn)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(steps).toEqual(Array.from({ length: 150 }, (_, index) => index));
  });

  test.each([1, 3, 7, 12, 20])(
    'of %i checkpoints have all of them on one side of the scissors, within what printers reach',
    async (size) => {
      const { file, trees } = await read({ instrument: ofSize(size), count: 2 });
      const perPage = 2 / trees.length;
      expect([1, 2]).toContain(perPage);
      for (const { height, width, pieces } of await readPlaces(file)) {
        for (const { text, left, right, y } of pieces) {
          expect(left, text).toBeGreaterThan(17);
          expect(right, text).toBeLessThan(width - 17);
          expect(y, text).toBeLessThan(height - 8);
          if (perPage === 2) expect(Math.abs(y - height / 2), text).toBeGreaterThan(8);
        }
      }
      const boxes = trees.map((tree) => flat(tree).filter(({ role }) => role === 'Figure').length);
      expect(boxes).toEqual(trees.map(() => size * 4 * perPage));
    },
  );

  test('say the statements of the checkpoints while there is room', async () => {
    const statement = content.checkpoints[0]?.statement.slice(0, 40) ?? '-';
    const has = async (size: number) =>
      (await read({ instrument: ofSize(size), count: 1 })).pages.join(' ').includes(statement);
    expect(await has(3)).toBe(true);
    expect(await has(20)).toBe(false);
  });

  test('of more checkpoints than a page holds go on over it', async () => {
    const { pages, trees } = await read({ instrument: ofSize(60), count: 1 });
    expect(pages.length).toBeGreaterThan(1);
    const boxes = trees.flatMap(flat).filter(({ role }) => role === 'Figure');
    expect(boxes.length).toBe(240);
  });

  test('have the number that is typed in with them, and that of their workshop', async () => {
    const workshop = workshopOf([]);
    const wish = { kind: 'ballots', workshop, instrument, from: 31, count: 2 } as const;
    const { file, name } = await makeDocument(wish, unwatched);
    expect(name).toBe('Stimmzettel Lindental trifft Betriebe 31 bis 32.pdf');
    const { pages } = await readPdf(file);
    const typed = numbersOn(pages[0] ?? '');
    const box = castBallot(workshop, { number: paperNumber(31), ratings: {}, notes: {} });
    expect(numberMeant(box, `${typed[0]}`)).toBe('P31');
    const [, code = ''] = /Workshop-Nummer (\w{4})/.exec(pages[0] ?? '') ?? [];
    expect(readWorkshopNumber(code)).toMatchObject({ kind: 'number', number: 42 });
  });

  test('tell nothing of what is known about the workshop beside its title', async () => {
    const { pages } = await read();
    expect(pages.join(' ')).not.toMatch(/Gemeindehaus|Tafel|19\. November/);
  });

  test.each([
    [0, 1],
    [1, 0],
    [1, 301],
    [9999, 2],
    [1.5, 1],
    [1, Number.NaN],
  ])('from %d on, %d of them, cannot be', (from, count) => {
    expect(() => sheetsOf({ from, count })).toThrow(RangeError);
  });
});

describe('F60 whatever a workshop is called, its ballots stay harmless documents', () => {
  test('words that look like PDF are just words', async () => {
    const title = ') >> /JS (app.alert(1)) /OpenAction [3 0 R /FitH null] \\';
    const { file, pages } = await read({ workshop: workshopOf([], { title }) });
    expect(await file.getOpenAction()).toBeNull();
    expect(await file.getJSActions()).toBeNull();
    expect(pages[0]).toContain('/JS (app.alert(1))');
  });

  test('a title of 10,000 letters is cut, and characters no face has are explained', async () => {
    const title = `שלום 👩‍🔧 ${'ш'.repeat(10_000)}`;
    const { pages, trees } = await read({ workshop: workshopOf([], { title }), count: 4 });
    expect(trees).toHaveLength(2);
    expect(pages[0]).toContain('□□□□ □');
    expect(pages.at(-1)).toContain('□ steht für ein Zeichen');
  });
});
