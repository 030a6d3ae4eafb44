/** What the minutes of a workshop say, read from their files. */
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, spoken } from '../../report/pdf/read-structure';
import { CHECKPOINTS } from './words';

/** What a file says, in one shape for all formats. */
export interface ReadMinutes {
  /** "Abgestimmt 7 Stimmzettel" … */
  facts: string[];
  /** By checkpoint: its joint light, how the votes fell, and what was said about it. */
  checkpoints: string[][];
  /** Each with what became of it. */
  topics: string[];
  /** The cells of the plan that are filled in, row by row. */
  plan: string[];
  /** Everything. */
  text: string;
}

/** The PDF as it is read aloud. */
export async function readPdfMinutes(bytes: Uint8Array): Promise<ReadMinutes> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await reading.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => readPage(file, number)));
  await reading.destroy();
  // A line for each element, e.g. "H3: 1 Strategischer Nutzen".
  const lines = pages.flatMap(({ tree }) => spoken(tree));
  const only = (role: string, from: string[]) =>
    from.flatMap((line) => (line.startsWith(`${role}: `) ? [line.slice(role.length + 2)] : []));
  const titles = CHECKPOINTS.map((title, index) => `H3: ${index + 1} ${title}`);
  const topics = 'H2: Themenspeicher';
  const plan = 'H2: Maßnahmenplan';
  const bodies = only('LBody', lines);
  const VOTES = /^Figure: Verteilung der Stimmen: /;
  return {
    facts: only('Lbl', lines).map((label, index) => `${label} ${bodies[index]}`),
    checkpoints: titles.map((title) =>
      part(lines, title, [...titles, topics])
        .filter((line) => line.startsWith('P: ') || VOTES.test(line))
        .map((line) => line.replace(VOTES, '').replace(/^P: /, '')),
    ),
    topics: only('TD', part(lines, topics, [plan])),
    plan: only('TD', part(lines, plan)),
    text: lines.join('\n'),
  };
}

/** The paragraphs of the file for Word, those in tables, too. */
export async function readWordMinutes(buffer: Buffer): Promise<ReadMinutes> {
  const { value } = await mammoth.extractRawText({ buffer });
  const lines = value.split('\n').flatMap((line) => line.replaceAll('\t', ' ').trim() || []);
  const titles = CHECKPOINTS.map((title, index) => `${index + 1} ${title}`);
  return {
    facts: part(lines, lines[1] ?? '', ['Abstimmung und gemeinsame Ampeln']).slice(0, -1),
    checkpoints: titles.map((title) => part(lines, title, [...titles, 'Themenspeicher'])),
    topics: part(lines, 'Was daraus wurde', ['Maßnahmenplan']),
    plan: part(lines, 'Kontrolle'),
    text: lines.join('\n'),
  };
}

/** What comes after this line, up to the next of these. */
function part(lines: readonly string[], from: string, until: readonly string[] = []): string[] {
  const start = lines.indexOf(from);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => until.includes(line));
  return rest.slice(0, end < 0 ? undefined : end);
}
