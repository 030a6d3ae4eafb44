import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { MinutesModel } from '../../../src/report/minutes-model';
import { MinutesPages } from '../../../src/ui/screens/workshop/minutes-pages';
import { BALLOTS, heldWorkshop, jointAssessment, minutesOf, workshopOf } from '../minutes-sample';
import { readPdf } from '../pdf/read-pdf';
import { readPage, spoken } from '../pdf/read-structure';
import { instrument } from '../sample';
import { make, standInForBrowser } from './make';
import { placesOf } from './unpack';

standInForBrowser();

const workshop = heldWorkshop();
const wish = { kind: 'minutes', workshop, instrument, assessment: jointAssessment } as const;

const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the minutes say, as it can be read back from every format. */
interface Said {
  facts: string[];
  checkpoints: { title: string; votes: string; joint: string; words: string }[];
  topics: string[][];
  measures: string[];
}

function saidIn({ facts, result, topics, plan }: MinutesModel): Said {
  return {
    facts: facts.map(({ label, text }) => `${label} ${text}`),
    checkpoints: result.checkpoints.map((one) => ({
      title: `${one.number} ${one.title}`,
      votes: one.votesText,
      joint: one.ratingLabel,
      words: oneLine(
        [
          one.reason && `Begründung ${one.reason}`,
          one.dissent && `Abweichende Meinung ${one.dissent}`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    })),
    topics: topics.rows.map(({ topic, outcome }) => [topic, outcome]),
    measures: (plan.report?.plan.rows ?? []).map(({ cells }) => cells.measure),
  };
}

const VOTES = 'Verteilung der Stimmen: ';

async function readFromPdf(bytes: Uint8Array): Promise<Said> {
  const { file } = await readPdf(new Blob([new Uint8Array(bytes)]));
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((page) => readPage(file, page)));
  const lines = pages.flatMap(({ tree }) => spoken(tree));
  const texts = (role: string, from: string[]) =>
    from.flatMap((line) => (line.startsWith(`${role}: `) ? [line.slice(role.length + 2)] : []));
  const topicsAt = lines.indexOf('H2: Themenspeicher');
  const planAt = lines.indexOf('H2: Maßnahmenplan');
  const labels = texts('Lbl', lines);
  const bodies = texts('LBody', lines);
  const starts = lines.flatMap((line, index) => (line.startsWith('H3: ') ? [index] : []));
  return {
    facts: labels.map((label, index) => `${label} ${bodies[index]}`),
    checkpoints: starts.map((start, index) => {
      const block = lines.slice(start, starts[index + 1] ?? topicsAt);
      const [joint = '', ...words] = texts('P', block);
      const votes = texts('Figure', block).find((alt) => alt.startsWith(VOTES)) ?? '';
      return {
        title: texts('H3', block)[0] ?? '',
        votes: votes.slice(VOTES.length),
        joint,
        words: words.join(' '),
      };
    }),
    topics: pairs(texts('TD', lines.slice(topicsAt, planAt))),
    measures: texts('TD', lines.slice(planAt)).filter((text) => isMeasure(text)),
  };
}

const pairs = (texts: string[]) =>
  texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? '']] : []));

const isMeasure = (text: string) => jointAssessment.measures.some((one) => one.text === text);

async function readFromWord(bytes: Uint8Array): Promise<Said> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const { document } = new JSDOM(value).window;
  const [checkpoints, topics, plan] = [...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) =>
        [...cell.children]
          .map(({ textContent }) => oneLine(textContent))
          .filter((text) => text !== ''),
      ),
    ),
  );
  const paragraphs = [...document.body.children].map(({ textContent }) => oneLine(textContent));
  const labels = ['Datum', 'Ort', 'Eingeladen', 'Abgestimmt', 'Praxishilfe'];
  return {
    facts: paragraphs.filter((text) => labels.some((label) => text.startsWith(`${label} `))),
    checkpoints: (checkpoints ?? []).map(([joint = [], votes = [], words = []]) => ({
      title: joint[0] ?? '',
      votes: votes.join(' '),
      joint: joint[1] ?? '',
      words: words.join(' '),
    })),
    topics: (topics ?? []).map((cells) => cells.map((cell) => cell.join(' '))),
    measures: (plan ?? []).map((cells) => cells[1]?.join(' ') ?? ''),
  };
}

function readFromPaper(model: MinutesModel): Said {
  const { document } = new JSDOM(renderToString(<MinutesPages model={model} />)).window;
  const texts = (parent: Element | Document, selector: string) =>
    [...parent.querySelectorAll(selector)].map(({ textContent }) => oneLine(textContent));
  const tables = [...document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) => texts(row, 'td')),
  );
  return {
    facts: [...document.querySelectorAll('dl > div')].map((fact) =>
      texts(fact, 'dt, dd').join(' '),
    ),
    checkpoints: [...document.querySelectorAll('section section')].map((one) => ({
      title: (texts(one, 'h3')[0] ?? '').replace(/^(\d+)\./, '$1'),
      votes: (one.querySelector('[role=img]')?.getAttribute('aria-label') ?? '').slice(
        VOTES.length,
      ),
      joint: (texts(one, 'h3 + p')[0] ?? '').replace('Gemeinsame Ampel: ', ''),
      words: texts(one, ':scope > div:last-child p').join(' '),
    })),
    topics: tables[0] ?? [],
    measures: (tables[1] ?? []).map((cells) => cells[1] ?? ''),
  };
}

describe('the minutes say the same', () => {
  const said = saidIn(minutesOf());

  test('as PDF', async () => {
    const { bytes, name } = await make({ ...wish, format: 'pdf' });
    expect(name).toBe('Protokoll Lindental trifft Betriebe 2026-11-19.pdf');
    const read = await readFromPdf(bytes);
    // The legend is a list, too.
    expect(read.facts.slice(0, said.facts.length)).toEqual(said.facts);
    expect({ ...read, facts: said.facts }).toEqual(said);
  });

  test('for Word', async () => {
    const { bytes, name } = await make({ ...wish, format: 'word' });
    expect(name).toBe('Protokoll Lindental trifft Betriebe 2026-11-19.docx');
    expect(await readFromWord(bytes)).toEqual(said);
  });

  test('on the screen and on paper', () => {
    expect(readFromPaper(minutesOf())).toEqual(said);
  });
});

describe.each(['pdf', 'word'] as const)(
  'nothing in the minutes as %s tells of a single ballot',
  (format) => {
    const SECRETS = ['GEHEIM0', 'GEHEIM11', 'Heimliche Notiz', 'Notiz der Bewertung'];

    test.each(SECRETS)('%s', async (secret) => {
      const numbered = { ...workshopOf(BALLOTS), ...opened };
      const { bytes } = await make({ ...wish, format, workshop: numbered });
      expect(await placesOf(secret, bytes)).toEqual([]);
      // It would be found if it were there.
      const { agreements } = numbered;
      const told = { planning: { rating: null, reason: `Es ist ${secret}.`, dissent: '' } };
      const other = { ...numbered, agreements: { ...agreements, ...told } };
      const leaky = await make({ ...wish, format, workshop: other });
      expect(await placesOf(secret, leaky.bytes)).not.toEqual([]);
    });

    test('the hour of an entry', async () => {
      const at = (updatedAt: string) =>
        make({ ...wish, format, assessment: { ...jointAssessment, updatedAt } });
      const [early, late] = [
        await at('2026-11-20T08:00:00.000Z'),
        await at('2026-11-20T09:31:07.000Z'),
      ];
      expect(Buffer.from(early.bytes).equals(Buffer.from(late.bytes))).toBe(true);
    });

    test('in which order they came', async () => {
      const of = (ballots: readonly string[]) =>
        make({ ...wish, format, workshop: { ...workshopOf(ballots), ...opened } });
      const [one, other] = [await of(BALLOTS), await of([...BALLOTS].reverse())];
      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    });
  },
);

/** Opened as if the numbers had stayed, to see that they would not be told even then. */
const { agreements, topics } = workshop;
const opened = { revealed: true, agreements, topics };
