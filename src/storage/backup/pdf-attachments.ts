import { readDictionary } from './pdf-dictionary';

/** The bytes of a file inside a PDF, as they lie there. */
export interface PackedFile {
  start: number;
  /** Where they may end, the likely place first; none when their end is missing. */
  ends: readonly number[];
  /** Whether they are compressed as nearly all files in PDFs are; 'unknown' stands for all other ways. */
  packing: 'none' | 'deflate' | 'unknown';
}

const BLANK = '[\\0\\t\\n\\f\\r ]';
const OBJECT = new RegExp(`(\\d{1,10})${BLANK}{1,9}\\d{1,5}${BLANK}{1,9}obj(?![A-Za-z])`, 'g');
const BEFORE_DICTIONARY = new RegExp(`${BLANK}{0,99}(?=<<)`, 'y');
const NUMBER_ALONE = new RegExp(`${BLANK}{0,99}(\\d{1,10})${BLANK}{0,99}endobj`, 'y');
const STREAM = new RegExp(`${BLANK}{0,99}stream(?:\\r\\n|\\n|\\r)`, 'y');
const STREAM_END = new RegExp(`${BLANK}{0,3}endstream`, 'y');

/** A stream with where it may end by what its own entries say. */
interface FoundStream {
  start: number;
  entries: ReadonlyMap<string, string>;
  /** Where "endstream" stands next; -1 when it is missing. */
  endWord: number;
}

/**
 * The files inside a PDF, found by walking over its objects instead of following its cross-references: so they are
 * also found in a file that was cut, or rewritten by another program. Streams are never packed into others. Of an
 * object that was written anew at the end of the file, the last one counts.
 * @param text one character for each byte
 */
export function findPackedFiles(text: string): PackedFile[] {
  const found = new Map<string, FoundStream>();
  const numbers = new Map<string, number>();
  // What is read in vain costs time; a file made to waste it is given up.
  let patience = text.length + 1_000_000;
  const objects = new RegExp(OBJECT);
  for (let object = objects.exec(text); object && patience > 0; object = objects.exec(text)) {
    const [, id = ''] = object;
    const at = objects.lastIndex;
    found.delete(id);
    const begin = matchAt(BEFORE_DICTIONARY, text, at);
    if (begin === null) {
      const alone = matchAt(NUMBER_ALONE, text, at);
      if (alone) numbers.set(id, Number(alone[1]));
      continue;
    }
    const start = at + begin[0].length;
    const { entries, end } = readDictionary(text, start);
    if (!entries) {
      patience -= end - start;
      continue;
    }
    objects.lastIndex = end;
    const head = matchAt(STREAM, text, end);
    if (!head) continue;
    const stream = readStream(text, end + head[0].length, entries);
    if (entries.get('Type') === '/EmbeddedFile') found.set(id, stream);
    // What lies in a stream is not of this file.
    objects.lastIndex = stream.endWord < 0 ? stream.start : stream.endWord;
    if (stream.endWord < 0) patience -= text.length - stream.start;
  }
  return [...found.values()].map((stream) => packedFile(text, stream, numbers));
}

function readStream(
  text: string,
  start: number,
  entries: ReadonlyMap<string, string>,
): FoundStream {
  const length = entries.get('Length') ?? '';
  const end = /^\d{1,10}$/.test(length) ? start + Number(length) : -1;
  // The word may also stand in the text of an uncompressed file.
  const isEnd = end >= 0 && matchAt(STREAM_END, text, end) !== null;
  return { start, entries, endWord: text.indexOf('endstream', isEnd ? end : start) };
}

function packedFile(
  text: string,
  { start, entries, endWord }: FoundStream,
  numbers: ReadonlyMap<string, number>,
): PackedFile {
  const length = entries.get('Length') ?? '';
  const [, id] = /^(\d{1,10})\s+\d{1,5}\s+R$/.exec(length) ?? [];
  const said = id === undefined ? Number(length) : numbers.get(id);
  const end = start + (said ?? Number.NaN);
  const packing = packingOf(entries);
  if (matchAt(STREAM_END, text, end) !== null) return { start, ends: [end], packing };
  if (endWord < 0) return { start, ends: [], packing };
  // The break before the word does not belong to the file, but the last byte of a file may look like one.
  const ends = [2, 1, 0].map((breaks) => endWord - breaks);
  const isBreak = (at: number) => /^(?:|\n|\r|\r\n)$/.test(text.slice(at, endWord));
  return { start, ends: ends.filter((at) => at >= start && isBreak(at)), packing };
}

function packingOf(entries: ReadonlyMap<string, string>): PackedFile['packing'] {
  const plain = (name: string) => (entries.get(name) ?? '').replace(/[[\]\s]/g, '');
  if (!/^(?:|null)$/.test(plain('DecodeParms'))) return 'unknown';
  const filter = plain('Filter');
  if (filter === '' || filter === 'null') return 'none';
  return filter === '/FlateDecode' || filter === '/Fl' ? 'deflate' : 'unknown';
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return Number.isNaN(at) ? null : pattern.exec(text);
}
