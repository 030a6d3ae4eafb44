import { deflate } from './jspdf-internal';
import { binaryString } from './pdf-syntax';

/** So many objects share a stream: readers unpack a whole one for each object they look for. */
const PER_STREAM = 400;

/** Where an object is: at a place in the file, or as the so-and-so-many-th in a stream. */
type Place = { at: number } | { stream: number; index: number };

/**
 * Puts objects into compressed streams at the end of a finished file, whose cross-reference table becomes a stream as
 * well. A structure tree of a thousand elements needs a tenth of the room so, and no reader minds.
 * @param file of jsPDF, as characters 0 to 255; its entries for `objects` in the cross-reference table mean nothing yet
 * @param objects by their numbers, as text; none of them may be a stream
 * @param info the information dictionary, in place of the one of jsPDF
 * @throws Error when the file is not as jsPDF writes it
 */
export function packFile(file: string, objects: ReadonlyMap<number, string>, info: string): string {
  const { body, places, trailer, infoId } = splitFile(file);
  const parts = [body];
  let length = body.length;
  const append = (text: string) => {
    parts.push(text);
    length += text.length;
  };

  const all = [...objects, [infoId, info] as const];
  for (let start = 0; start < all.length; start += PER_STREAM) {
    const some = all.slice(start, start + PER_STREAM);
    const stream = places.push({ at: length }) - 1;
    for (const [index, [id]] of some.entries()) places[id] = { stream, index };
    append(objectStream(stream, some));
  }
  const start = length;
  const id = places.push({ at: start }) - 1;
  append(crossReferences(id, places, trailer));
  append(`startxref\n${start}\n%%EOF\n`);
  return parts.join('');
}

interface SplitFile {
  /** The objects without the information dictionary. */
  body: string;
  places: Place[];
  /** The entries that still hold. */
  trailer: string;
  infoId: number;
}

function splitFile(file: string): SplitFile {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1]);
  const [table = '', trailer = ''] = file.slice(start).split('trailer', 2);
  const places: Place[] = [...table.matchAll(/^(\d{10}) \d{5} [nf]/gm)].map(([, at]) => ({
    at: Number(at),
  }));
  const entries = /\/Root (\d+) 0 R\s+\/Info (\d+) 0 R\s+\/ID \[[^\]]*\]/.exec(trailer);
  const [kept = '', rootId = 0, infoId = 0] = entries
    ? [entries[0], Number(entries[1]), Number(entries[2])]
    : [];
  const [root, info] = [places[rootId], places[infoId]];
  if (root === undefined || info === undefined || !('at' in root && 'at' in info)) {
    throw new Error('The file has no cross-reference table as jsPDF writes it');
  }
  // jsPDF writes the information dictionary last but one, the catalog last.
  const body = file.slice(0, info.at) + file.slice(root.at, start);
  places[rootId] = { at: info.at };
  return { body, places, trailer: kept.replace(/\s+/g, ' '), infoId };
}

function objectStream(id: number, objects: readonly (readonly [number, string])[]): string {
  let at = 0;
  const index = objects.map(([number, text]) => {
    const entry = `${number} ${at}`;
    at += text.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const data = deflate(`${head}${objects.map(([, text]) => text).join('\n')}\n`);
  return stream(id, `/Type/ObjStm/N ${objects.length}/First ${head.length}`, data);
}

/** Three fields for each object: 1 and its place in the file, or 2, its stream, and its index in that. */
function crossReferences(id: number, places: readonly Place[], trailer: string): string {
  const width = 4;
  const row = 1 + width + 2;
  const bytes = new Uint8Array(places.length * row);
  const view = new DataView(bytes.buffer);
  for (const [number, place] of places.entries()) {
    const at = number * row;
    if (number === 0) {
      // The head of the list of free numbers, which is empty.
      view.setUint16(at + 1 + width, 0xffff);
    } else if ('at' in place) {
      view.setUint8(at, 1);
      view.setUint32(at + 1, place.at);
    } else {
      view.setUint8(at, 2);
      view.setUint32(at + 1, place.stream);
      view.setUint16(at + 1 + width, place.index);
    }
  }
  const entries = `/Type/XRef/Size ${places.length}/W[1 ${width} 2]${trailer}`;
  return stream(id, entries, deflate(binaryString(bytes)));
}

function stream(id: number, entries: string, data: string): string {
  const dictionary = `<<${entries}/Filter/FlateDecode/Length ${data.length}>>`;
  return `${id} 0 obj\n${dictionary}\nstream\n${data}\nendstream\nendobj\n`;
}
