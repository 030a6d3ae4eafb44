import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Every piece of a file, unpacked: where it stands, and its bytes. Goes into archives and PDFs, and what is attached to them. */
export async function unpack(bytes: Uint8Array, where = 'file'): Promise<[string, Uint8Array][]> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head === 'PK\u0003\u0004') {
    const entries = Object.entries(unzipSync(bytes));
    const parts = entries.map(
      async ([name, content]): Promise<[string, Uint8Array][]> => [
        [`name of ${where}/${name}`, new TextEncoder().encode(name)],
        ...(await unpack(content, `${where}/${name}`)),
      ],
    );
    return (await Promise.all(parts)).flat();
  }
  if (head === '%PDF') return [[where, bytes], ...streamsOf(bytes), ...(await readByPdfJs(bytes))];
  return [[where, bytes]];
}

/** Each stream of a PDF, whatever hangs on it: pages, faces, metadata, packed objects, attachments. */
function streamsOf(bytes: Uint8Array): [string, Uint8Array][] {
  const source = Buffer.from(bytes).toString('latin1');
  const starts = [...source.matchAll(/>>\s*stream\r?\n/g)];
  return starts.flatMap(({ 0: text, index }, place): [string, Uint8Array][] => {
    const from = index + text.length;
    const packed = bytes.subarray(from, source.indexOf('endstream', from));
    try {
      return [[`stream ${place}`, inflateSync(packed, { finishFlush: 2 })]];
    } catch {
      // Not packed, and so seen in the file itself.
      return [];
    }
  });
}

/** The words of the pages, whose letters stand in the file as numbers of glyphs, and all texts about them. */
async function readByPdfJs(bytes: Uint8Array): Promise<[string, Uint8Array][]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: [string, unknown][] = [
    ['metadata', await file.getMetadata()],
    ['outline', await file.getOutline()],
  ];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(
      [`page ${number}`, items.map((item) => ('str' in item ? item.str : '')).join('')],
      [`structure of page ${number}`, await page.getStructTree()],
      [`annotations of page ${number}`, await page.getAnnotations()],
    );
  }
  const attached = Object.entries((await file.getAttachments()) ?? {}) as [string, Attachment][];
  const inside = attached.map(async ([key, { content, ...facts }]) => {
    texts.push([`facts of attachment ${key}`, facts]);
    return unpack(content, `attachment ${key}`);
  });
  return [
    ...(await Promise.all(inside)).flat(),
    ...texts.map(([where, value]): [string, Uint8Array] => [
      where,
      new TextEncoder().encode(JSON.stringify(value ?? null)),
    ]),
  ];
}

interface Attachment {
  filename: string;
  content: Uint8Array;
}

/**
 * Where a word of plain ASCII letters stands in a file, in whatever way it is written: as UTF-8, UTF-16 of either
 * kind, in hexadecimal digits, with octal escapes, in Base64, or parted by marks of XML or by the ends of lines.
 */
export async function placesOf(word: string, bytes: Uint8Array): Promise<string[]> {
  const pieces = await unpack(bytes);
  return pieces.filter(([, piece]) => holds(piece, word)).map(([where]) => where);
}

function holds(piece: Uint8Array, word: string): boolean {
  const text = Buffer.from(piece)
    .toString('latin1')
    .replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replaceAll('\0', '');
  const utf16 = Buffer.from(word, 'utf16le').swap16();
  const spellings = [word, hex(Buffer.from(word)), hex(utf16), ...base64Of(word)];
  const lower = text.toLowerCase();
  return (
    spellings.some((spelling) => lower.includes(spelling.toLowerCase())) ||
    text
      .replace(/<[^>]*>|\s/g, '')
      .toLowerCase()
      .includes(word.toLowerCase())
  );
}

const hex = (bytes: Buffer) => bytes.toString('hex');

/** What a word becomes inside of Base64: it depends on where it begins, and its ends on what stands beside it. */
function base64Of(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.from(`${' '.repeat(before)}${word}`).toString('base64');
    return text.slice(before === 0 ? 0 : before + 1, -4);
  });
}
