import { afterEach, describe, expect, it, vi } from 'vitest';
import { decryptBackupFile } from '../../src/storage/backup/decrypt-backup';
import { encryptBackup } from '../../src/storage/backup/encrypt-backup';
import { readBackupFile } from '../../src/storage/backup/read-backup';
import { anAssessment } from '../fixtures/assessments';
import { aBackupText, FULL } from '../fixtures/backups';
import { aPdf, deflated, fileStream, pdfOf, stream } from '../fixtures/pdfs';

const TEXT = aBackupText();
const PACKED = deflated(TEXT);
const OTHER = aBackupText([anAssessment({ id: 'other' })]);

const read = async (...parts: (string | Uint8Array<ArrayBuffer>)[]) =>
  (await readBackupFile(new Blob(parts))).assessments;

/** The code of the refusal. */
const refusal = (...parts: (string | Uint8Array<ArrayBuffer>)[]) =>
  read(...parts).then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('a Sicherung in a PDF is found', () => {
  const usual = '/Type/EmbeddedFile/Filter/FlateDecode';
  it.each([
    ['as the app writes it', fileStream(7, TEXT)],
    ['not compressed', stream(7, `/Type/EmbeddedFile/Length ${TEXT.length + 8}`, TEXT)],
    ['with its filter in a list', stream(7, '/Type/EmbeddedFile/Filter[ /FlateDecode ]', PACKED)],
    ['with a short name', stream(7, '/Type /EmbeddedFile /Filter /Fl', PACKED)],
    ['with entries that say nothing', fileStream(7, TEXT, '/DecodeParms[null]/F null')],
    [
      'with remarks, texts and lists among its entries',
      fileStream(
        7,
        TEXT,
        '% (one\n/Desc (a \\) (>>) b) /Params <</Size 3 /CheckSum <aB 1>>>/X[1 0 R(]>>)]',
      ),
    ],
    ['with its length elsewhere', withLengthElsewhere('8 0 obj\n', PACKED.length)],
    ['with a length that is nowhere', stream(7, `${usual}/Length 8 0 R`, PACKED)],
    ['with a wrong length', stream(7, `${usual}/Length 3`, PACKED)],
    ['without a length', stream(7, usual, PACKED)],
    [
      'without a length, and other line breaks',
      stream(7, usual, PACKED, '\r\nendstream\rendobj\r'),
    ],
    ['without a length, and no line break', stream(7, usual, PACKED, 'endstream endobj')],
    ['beside another file', Buffer.concat([fileStream(6, 'Einkaufszettel'), fileStream(7, TEXT)])],
    ['beside one that nobody can read', Buffer.concat([broken(6), fileStream(7, TEXT)])],
    ['twice, with the same contents', Buffer.concat([fileStream(6, TEXT), fileStream(7, TEXT)])],
    ['written anew, as it was last', Buffer.concat([fileStream(7, OTHER), fileStream(7, TEXT)])],
    [
      'after an object without an end',
      Buffer.concat([Buffer.from('3 0 obj\n<</A (\n'), fileStream(7, TEXT)]),
    ],
    [
      'after a number',
      Buffer.concat([Buffer.from('3 0 obj 12 endobj\n4 0 obj [1] endobj '), fileStream(7, TEXT)]),
    ],
  ])('%s', async (_, part) => {
    expect(await read(pdfOf(part))).toEqual([FULL]);
  });

  it('after a byte order mark and blank lines before the PDF', async () => {
    const whole = pdfOf(fileStream(7, TEXT));
    expect(await read(new Uint8Array([0xef, 0xbb, 0xbf]), '\r\n', whole)).toEqual([FULL]);
  });

  it('when the end of the file is missing behind it', async () => {
    expect(await read('%PDF-1.7\n', fileStream(7, TEXT))).toEqual([FULL]);
  });

  it('when a compressed byte looks like the line break before the end', async () => {
    for (let found = 0, number = 0; found < 1; number += 1) {
      // The sum of all bytes ends the data; this changes it by an odd number each time.
      const name = 'W'.repeat(number);
      const text = aBackupText([anAssessment({ name })]);
      const data = deflated(text);
      if (data.at(-1) !== 0x0a && data.at(-1) !== 0x0d) continue;
      found += 1;
      for (const end of ['endstream', '\nendstream', '\r\nendstream']) {
        const part = stream(7, '/Type/EmbeddedFile/Filter/FlateDecode', data, end);
        expect(await read(pdfOf(part))).toMatchObject([{ name }]);
      }
    }
  });

  it('and asks for its password when it is encrypted itself', async () => {
    const file = new Blob([pdfOf(fileStream(7, await encryptBackup(TEXT, 'Apfel', 'Obst')))]);
    await expect(readBackupFile(file)).rejects.toMatchObject({ code: 'encrypted' });
    const plain = await decryptBackupFile(file, 'Apfel');
    expect((await readBackupFile(plain)).assessments).toEqual([FULL]);
  });

  it('although people write as a PDF is written', async () => {
    const note = 'endstream endobj 9 0 obj <</Type/EmbeddedFile>> stream /Encrypt 5 0 R %%EOF (';
    const tricky = anAssessment({ answers: { a: { rating: null, note } } });
    const text = aBackupText([tricky]);
    const plain = stream(7, `/Type/EmbeddedFile/Length ${Buffer.from(text).length}`, text);
    expect(await read(pdfOf(plain))).toEqual([tricky]);
    expect(await read(pdfOf(fileStream(7, text)))).toEqual([tricky]);
    const elsewhere = stream(7, '/Type/EmbeddedFile/Length 8 0 R', text);
    const length = `8 0 obj\n${Buffer.from(text).length}\nendobj\n`;
    expect(await read(pdfOf(elsewhere, length))).toEqual([tricky]);
  });
});

describe('F56 a PDF is refused in words of its own', () => {
  it.each([
    ['without a file in it', 'pdf-without', pdfOf('1 0 obj\n<</Type/Catalog>>\nendobj\n')],
    ['with another file in it', 'pdf-without', pdfOf(fileStream(7, 'Einkaufszettel'))],
    ['with the JSON of another program', 'pdf-without', pdfOf(fileStream(7, '{"format":"x"}'))],
    ['with two Sicherungen', 'pdf-several', pdfOf(fileStream(6, OTHER), fileStream(7, TEXT))],
    ['with a damaged file in it', 'pdf-damaged', pdfOf(broken(7))],
    [
      'packed in another way',
      'pdf-damaged',
      pdfOf(stream(7, '/Type/EmbeddedFile/Filter/LZWDecode', 'x')),
    ],
    [
      'with a predictor',
      'pdf-damaged',
      pdfOf(fileStream(7, TEXT, '/DecodeParms<</Predictor 12>>')),
    ],
    [
      'of which the file never ends',
      'pdf-damaged',
      pdfOf(stream(7, '/Type/EmbeddedFile', TEXT, '')),
    ],
    ['encrypted', 'pdf-locked', pdfOf(broken(7), 'trailer\n<</Encrypt 5 0 R>>\n')],
    ['encrypted, and nothing in it', 'pdf-locked', pdfOf('trailer\n<</Encrypt <</V 5>> >>\n')],
    [
      'with the Sicherung of a later version',
      'newer',
      pdfOf(fileStream(7, TEXT.replace(/"schemaVersion": \d+/, '"schemaVersion": 99'))),
    ],
    ['with half a Sicherung', 'truncated', pdfOf(fileStream(7, TEXT.slice(0, 900)))],
    [
      'with a Sicherung against the rules',
      'invalid',
      pdfOf(fileStream(7, TEXT.replace('"red"', '"blue"'))),
    ],
    ['cut before its files', 'truncated', '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\n'],
    ['cut within a file', 'truncated', '%PDF-1.7\n7 0 obj\n<</Type/EmbeddedFile>>\nstream\nx'],
  ])('%s: %s', async (_, code, file) => {
    expect(await refusal(file)).toBe(code);
  });

  it('with a Sicherung that was written over since', async () => {
    const over = '7 0 obj\n<</Type/Null>>\nendobj\n';
    expect(await refusal(pdfOf(fileStream(7, TEXT), over))).toBe('pdf-without');
  });

  it('with a Sicherung only in a PDF that is in it', async () => {
    const inner = pdfOf(fileStream(5, 'x'), fileStream(7, TEXT));
    const plain = stream(6, `/Type/EmbeddedFile/Length ${inner.length}`, inner);
    expect(await refusal(pdfOf(plain))).toBe('pdf-without');
  });

  it('of the app, made for others', async () => {
    expect(await refusal(await aPdf())).toBe('pdf-without');
  });

  it('with more files than any document has', async () => {
    const many = Array.from({ length: 201 }, (_, index) => fileStream(index + 1, 'x'));
    expect(await refusal(pdfOf(...many, fileStream(999, TEXT)))).toBe('too-large');
  });

  it('which this browser cannot unpack, while it reads what is not compressed', async () => {
    const plain = stream(7, '/Type/EmbeddedFile', TEXT);
    vi.stubGlobal('DecompressionStream', undefined);
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    expect(await refusal(pdfOf(fileStream(7, TEXT)))).toBe('pdf-unpacking');
    expect(await read(pdfOf(plain))).toEqual([FULL]);
  });
});

describe('F49 a PDF made to harm ends in a refusal', () => {
  const MANY = 300_000;
  it.each([
    ['a file that grows without end', () => fileStream(7, Buffer.alloc(60e6)), 'too-large'],
    [
      'many that grow',
      () =>
        Buffer.concat(Array.from({ length: 4 }, (_, id) => fileStream(id + 1, Buffer.alloc(7e6)))),
      'too-large',
    ],
    ['dictionaries without end', () => '1 0 obj<<'.repeat(MANY), 'pdf-without'],
    ['texts without end', () => '1 0 obj<<('.repeat(MANY), 'pdf-without'],
    ['brackets without end', () => `1 0 obj${'<<'.repeat(MANY)}`, 'pdf-without'],
    ['lists without end', () => `1 0 obj<<${'['.repeat(MANY)}`, 'pdf-without'],
    ['more closed than opened', () => `1 0 obj<<${']'.repeat(99)}>>stream\n`, 'pdf-without'],
    ['streams without end', () => '1 0 obj<<>>stream\n'.repeat(MANY), 'pdf-without'],
    ['numbers', () => '1 0 obj 1 '.repeat(MANY), 'pdf-without'],
    ['blanks', () => `1 0 obj${' '.repeat(MANY)}<<`, 'pdf-without'],
    ['digits', () => '1'.repeat(MANY), 'pdf-without'],
    [
      'entries with the names of everything',
      () => stream(7, '/__proto__ 1/constructor 2', 'x'),
      'pdf-without',
    ],
    [
      'a length beyond all',
      () => stream(7, '/Type/EmbeddedFile/Length 9999999999', TEXT),
      'accepted',
    ],
    [
      'a length that goes in circles',
      () => stream(7, '/Type/EmbeddedFile/Length 7 0 R', TEXT),
      'accepted',
    ],
  ])('%s', async (_, part, code) => {
    expect(await refusal(pdfOf(part()))).toBe(code);
  });
});

/** The data with a changed byte in the middle: its checksum tells. */
function broken(id: number) {
  const data = Buffer.from(PACKED);
  data[100] = (data[100] ?? 0) ^ 4;
  return stream(id, '/Type/EmbeddedFile/Filter/FlateDecode', data);
}

/** As Ghostscript writes: the length is an object behind the stream. */
function withLengthElsewhere(object: string, length: number) {
  const entries = '/Type /EmbeddedFile /Filter /FlateDecode /Length 8 0 R ';
  return Buffer.concat([stream(7, entries, PACKED), Buffer.from(`${object}${length}\nendobj\n`)]);
}
