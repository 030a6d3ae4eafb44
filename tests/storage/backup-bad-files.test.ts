import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/storage/backup/read-backup';
import { aBackupText, encode, FULL, refusalOf } from '../fixtures/backups';

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)));

describe('F47 encodings', () => {
  it('a byte order mark is no harm', () => {
    const marked = bytes([0xef, 0xbb, 0xbf], aBackupText());
    expect(readBackup(marked).assessments).toEqual([FULL]);
  });

  it('the bytes may come as an ArrayBuffer', () => {
    const { buffer } = Uint8Array.from(encode(aBackupText()));
    expect(readBackup(buffer).assessments).toEqual([FULL]);
  });

  it.each([
    ['an empty file', bytes(), { code: 'empty' }],
    ['only a byte order mark', bytes([0xef, 0xbb, 0xbf]), { code: 'empty' }],
    ['only blank lines', bytes(' \r\n\t\n'), { code: 'empty' }],
    ['UTF-16 with its mark', utf16(`\ufeff${aBackupText()}`), utf16Refusal()],
    ['UTF-16 with its mark, other order', swapped(utf16(`\ufeff${aBackupText()}`)), utf16Refusal()],
    ['UTF-16 without a mark', utf16(aBackupText()), utf16Refusal()],
    ['UTF-16 without a mark, other order', swapped(utf16(aBackupText())), utf16Refusal()],
    ['invalid UTF-8', bytes('{"name": "', [0xff, 0xc0], '"}'), encodingRefusal()],
    ['Latin-1', bytes('{"name": "Ma', [0xdf], 'nahme"}'), encodingRefusal()],
    ['half a character as UTF-8', bytes('{"name": "', [0xed, 0xa0, 0x80], '"}'), encodingRefusal()],
  ])('%s is named', (_, file, expected) => {
    expect(refusalOf(file)).toMatchObject(expected);
  });
});

it('F48 a file cut at any byte is refused as a whole', () => {
  const whole = encode(aBackupText());
  const codes = new Set<string>();
  for (let length = 0; length < whole.length; length += 1) {
    codes.add(refusalOf(whole.slice(0, length)).code);
  }
  expect([...codes].sort()).toEqual(['empty', 'truncated']);
});

describe('F49 far too much', () => {
  const nested = (open: string, close: string) => open.repeat(1e5) + close.repeat(1e5);
  const inBackup = (assessments: string) =>
    aBackupText([]).replace('"assessments": []', `"assessments": ${assessments}`);
  const times = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index));

  it.each([
    ['26 MB', () => new Uint8Array(26 * 1024 * 1024).fill(0x20), { code: 'too-large' }],
    ['lists 100,000 deep', () => encode(nested('[', ']')), { code: 'too-deep' }],
    ['objects 100,000 deep', () => encode(nested('{"a":', '}')), { code: 'too-deep' }],
    ['depth inside a backup', () => encode(inBackup(nested('[', ']'))), { code: 'too-deep' }],
    [
      'a million assessments',
      () => encode(inBackup(`[${times(1e6, () => '{}')}]`)),
      { code: 'invalid', facts: { place: '/assessments', reason: 'maxItems' } },
    ],
    [
      '200,000 unknown keys',
      () => encode(inBackup(`[{"a~/b":{${times(2e5, (index) => `"k${index}":1`)}}}]`)),
      { code: 'invalid', facts: { place: '/assessments/0/a~0~1b', reason: 'maxProperties' } },
    ],
  ])('%s', (_, file, expected) => {
    expect(refusalOf(file())).toMatchObject(expected);
  });

  it('brackets inside a text are no depth', () => {
    const note = `${'['.repeat(500)}\\" ${'{'.repeat(500)}`;
    const text = aBackupText([{ ...FULL, answers: { a: { rating: null, note } } }]);
    expect(readBackup(encode(text)).assessments[0]?.answers.a?.note).toBe(note);
  });
});

describe('F56 files of another kind', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3]), { reason: 'pdf' }],
    ['a ZIP or a Word file', bytes('PK', [3, 4, 20, 0, 6, 0]), { reason: 'zip' }],
    ['the JSON of another program', encode('{"name":"app","version":1}'), { reason: 'format' }],
    ['a backup of another app', encode('{"format":"sicherung"}'), { reason: 'format' }],
    ['a list', encode(`[${aBackupText()}]`), { reason: 'format' }],
    ['a number', encode('1e999'), { reason: 'format' }],
    ['nothing at all', encode('null'), { reason: 'format' }],
  ])('%s is not ours', (_, file, facts) => {
    expect(refusalOf(file)).toMatchObject({ code: 'not-ours', facts });
  });

  it('our own file for other programs is told from a Sicherung', () => {
    const report = encode('{"format":"praxishilfe-bericht","formatVersion":1}');
    expect(refusalOf(report)).toMatchObject({ code: 'report' });
  });

  it.each([
    ['a web page', '<!doctype html><title>Praxishilfe</title>'],
    ['a letter', 'Liebe Alle,'],
    ['a backup with something after it', `${aBackupText()}]`],
    ['a comma too many', aBackupText().replace('\n}', ',\n}')],
  ])('%s is not JSON', (_, text) => {
    expect(refusalOf(encode(text)).code).toBe('not-json');
  });
});

function utf16Refusal() {
  return { code: 'not-text', facts: { reason: 'utf-16' } };
}

function encodingRefusal() {
  return { code: 'not-text', facts: { reason: 'encoding' } };
}
