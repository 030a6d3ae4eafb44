import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVotes, type Votes } from '../../../src/domain/workshop/votes';
import type { Workshop } from '../../../src/domain/workshop/workshop';
import type { MinutesModel } from '../../../src/report/minutes-model';
import { renderMinutes } from '../../../src/report/pdf/render-minutes';
import { BALLOTS, heldWorkshop, jointAssessment, minutesOf, workshopOf } from '../minutes-sample';
import { checkpointIds, instrument, measure } from '../sample';
import { loadFont, readPdf, squeezed } from './read-pdf';
import { readPlaces } from './read-places';
import { readPage, spoken } from './read-structure';

async function read(model: MinutesModel = minutesOf()) {
  const pdf = await readPdf(await renderMinutes(model, async () => undefined, loadFont));
  const numbers = pdf.pages.map((_, index) => index + 1);
  const pages = await Promise.all(numbers.map((page) => readPage(pdf.file, page)));
  return { ...pdf, said: pages.flatMap(({ tree }) => spoken(tree)) };
}

/** Where the numbers of votes stand, in mm from the left edge. */
const VOTES = { left: 125, right: 181 } as const;

/** The numbers beside the lights, checkpoint by checkpoint, as they stand on the paper. */
async function drawnCounts({ file }: Awaited<ReturnType<typeof read>>): Promise<number[][]> {
  const pages = await readPlaces(file);
  return pages.flatMap(({ pieces }) => {
    const rows = new Map<number, number[]>();
    for (const { text, left, y } of pieces) {
      if (left < VOTES.left || left > VOTES.right || !/^\d+$/.test(text)) continue;
      rows.set(y, [...(rows.get(y) ?? []), Number(text)]);
    }
    return [...rows].sort(([a], [b]) => a - b).map(([, counts]) => counts);
  });
}

const countsOf = ({ red, yellow, green, none }: Votes) =>
  none > 0 ? [red, yellow, green, none] : [red, yellow, green];

describe('the minutes as PDF', () => {
  test('are read as headings, facts, votes in words, and what was agreed on', async () => {
    const { said } = await read();
    expect(said.slice(0, 13)).toEqual([
      'H1: Protokoll Lindental trifft Betriebe',
      'P: Vertraulich: nur für die Beteiligten',
      'Lbl: Datum',
      'LBody: 19. November 2026',
      'Lbl: Ort',
      'LBody: Gemeindehaus, großer Saal',
      'Lbl: Eingeladen',
      'LBody: Freiwilligenagentur, Tafel und Sportverein',
      'Lbl: Abgestimmt',
      'LBody: 12 Stimmzettel, erwartet waren 14',
      'Lbl: Praxishilfe',
      `LBody: ${instrument.title} (Fassung 1.0.0)`,
      'P: Gezählt wurde ohne Namen. Festgehalten ist, wie viele wie gestimmt haben, nicht wer.',
    ]);
    const first = said.indexOf('H3: 1 Strategischer Nutzen');
    expect(said.slice(first, first + 8)).toEqual([
      'H3: 1 Strategischer Nutzen',
      'P: Handlungsbedarf',
      'Figure: Gemeinsame Ampel: Gelbe Ampel',
      'Figure: Verteilung der Stimmen: 4 × Dringender Handlungsbedarf, 3 × Handlungsbedarf, 5 × Zurzeit kein Handlungsbedarf',
      'P: Begründung',
      'P: Den Nutzen haben wir besprochen, aber nicht aufgeschrieben.',
      'P: Abweichende Meinung',
      'P: Der Sportverein sieht Rot: Für ihn ist der Nutzen noch gar nicht klar.',
    ]);
    expect(said.filter((line) => /^H[12]: /.test(line))).toEqual([
      'H1: Protokoll Lindental trifft Betriebe',
      'H2: Abstimmung und gemeinsame Ampeln',
      'H2: Themenspeicher',
      'H2: Maßnahmenplan',
    ]);
    expect(said).toContain('TD: Maßnahme im Plan: Termin im Rathaus vereinbaren');
    expect(said).toContain('TD: Frau Şahin');
  });

  test('lead to their parts', async () => {
    const { file } = await read();
    expect((await file.getOutline()).map(({ title }) => title)).toEqual([
      'Protokoll',
      'Abstimmung und gemeinsame Ampeln',
      'Themenspeicher',
      'Maßnahmenplan',
    ]);
  });

  test('have the numbers of the votes beside the lights, whatever people voted', async () => {
    const light = fc.constantFrom('r', 'y', 'g', '-');
    const ballot = fc.array(light, { minLength: 7, maxLength: 7 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(ballot, { minLength: 1, maxLength: 60 }), async (ballots) => {
        const workshop: Workshop = { ...workshopOf(ballots), revealed: true };
        const counted = checkpointIds.map((id) => countVotes(workshop, id));
        const pdf = await read(minutesOf({ workshop, assessment: null }));
        expect(await drawnCounts(pdf)).toEqual(counted.map(countsOf));
        const pictures = pdf.said.filter((line) => line.includes('Verteilung der Stimmen'));
        for (const [place, votes] of counted.entries()) {
          const numbers = [...(pictures[place]?.matchAll(/(\d+) ×/g) ?? [])].map(([, n]) => n);
          expect(numbers.map(Number)).toEqual(Object.values(votes).filter((count) => count > 0));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('before the reveal tell nothing of the votes', async () => {
    const workshop = workshopOf(BALLOTS);
    const { pages, said } = await read(minutesOf({ workshop, assessment: null }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Die Stimmzettel sind noch nicht aufgedeckt.');
    expect(said.filter((line) => line.startsWith('Figure'))).toEqual([]);
  });

  test('are the same bytes every time', async () => {
    const [one, other] = [await read(), await read()];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  test('tell their steps, and end when nobody waits any more', async () => {
    const told: [number, number][] = [];
    await renderMinutes(minutesOf(), async (...step) => void told.push(step), loadFont);
    expect(told.at(0)).toEqual([0, 7]);
    expect(told.at(-1)).toEqual([6, 7]);
    const gone = renderMinutes(
      minutesOf(),
      async (done) => {
        if (done === 2) throw new Error('given up');
      },
      loadFont,
    );
    await expect(gone).rejects.toThrow('given up');
  });
});

const ATTACK = ') >> /JS (app.alert(1)) /OpenAction [3 0 R /FitH null] \\';

/** The text as entered everywhere in a workshop and its plan. */
function everywhere(text: string): MinutesModel {
  const agreement = { rating: 'red', reason: text, dissent: text } as const;
  return minutesOf({
    workshop: heldWorkshop({
      title: text,
      place: text,
      invited: text,
      agreements: { 'strategic-benefit': agreement },
      topics: [{ id: 't1', text, measureId: null }],
    }),
    assessment: { ...jointAssessment, measures: [measure({ text, responsible: text })] },
  });
}

describe('F60 whatever is written down, the minutes stay a harmless document', () => {
  test('words that look like PDF are just words', async () => {
    const { file, pages } = await read(everywhere(ATTACK));
    expect(await file.getOpenAction()).toBeNull();
    expect(await file.getJSActions()).toBeNull();
    expect(squeezed(pages.join()).split(squeezed(ATTACK)).length).toBeGreaterThan(7);
  });

  test('a word of 10,000 letters is broken into lines, and every letter is there', async () => {
    const { pages } = await read(
      minutesOf({
        workshop: heldWorkshop({
          invited: 'ш'.repeat(10_000),
          agreements: {
            planning: { rating: null, reason: 'ж'.repeat(10_000), dissent: 'ю'.repeat(10_000) },
          },
        }),
      }),
    );
    for (const letter of ['ш', 'ж', 'ю']) {
      expect(pages.join('').split(letter).length - 1).toBe(10_000);
    }
  });

  test('letters no face has are marked and explained, those that are no text vanish', async () => {
    const { pages } = await read(everywhere('vorher שלום 👩‍🔧\u0000\u202e\u0007 nachher'));
    expect(pages[0]).toMatch(/vorher □{4} □ nachher/);
    expect(pages.at(-1)).toContain('□ steht für ein Zeichen, das die Schrift');
  });

  test('200 topics and 200 measures are all there, in order', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    const workshop = heldWorkshop({
      topics: numbers.map((n) => ({ id: `t${n}`, text: `Thema ${n}.`, measureId: null })),
    });
    const measures = numbers.map((n) => measure({ id: `m${n}`, text: `Vorhaben ${n}.` }));
    const { pages } = await read(
      minutesOf({ workshop, assessment: { ...jointAssessment, measures } }),
    );
    const text = pages.join(' ');
    const found = (word: string) =>
      [...text.matchAll(new RegExp(`${word} (\\d+)\\.`, 'g'))].map(([, n]) => Number(n));
    expect(found('Thema')).toEqual(numbers);
    expect(found('Vorhaben')).toEqual(numbers);
  });
});

test('reasons over several pages stay below the foot of none, and say whose they are', async () => {
  const reason = 'Wir haben lange darüber gesprochen. '.repeat(300).trim();
  const { file, pages } = await read(
    minutesOf({
      workshop: heldWorkshop({
        agreements: { planning: { rating: 'red', reason, dissent: reason } },
      }),
    }),
  );
  expect(squeezed(pages.join('')).split('Wirhabenlange').length - 1).toBe(600);
  expect(pages.filter((page) => page.includes('… 3 Zusammenarbeit planen')).length).toBeGreaterThan(
    1,
  );
  for (const { height, pieces } of await readPlaces(file)) {
    const low = pieces.filter(({ text, y }) => text.includes('Wir haben') && y > height - 20);
    expect(low).toEqual([]);
  }
});
