import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allInstruments } from '../../src/content/load-instrument';
import { MAX_TEXT } from '../../src/domain/limits';
import { codeLength, encodeBallot } from '../../src/domain/workshop/ballot-code';
import { readBallotMessage, writeBallotMessage } from '../../src/qr/ballot-message';
import { fromBase45, toBase45 } from '../../src/qr/base45';
import { decodeQr } from '../../src/qr/decode';
import { qrMatrix } from '../../src/qr/encode';
import { pack, unpack } from '../../src/qr/pack';
import { pixelsOf } from '../fixtures/qr-pictures';

const instruments = await allInstruments();
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const CODE = 'M75R978T';

/** The text for the QR code; fails when it does not fit. */
function textOf(notes: Record<string, string>, ids = IDS): string {
  const written = writeBallotMessage(CODE, notes, ids);
  if (!written.fits) throw new Error(`${written.room} times the room`);
  return written.text;
}

const withoutEmpty = (notes: Record<string, string>) =>
  Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== ''));

describe('the QR code of a ballot', () => {
  it.each(instruments)('says code and notes again, for $id $version', ({ checkpoints }) => {
    const ids = checkpoints.map(({ id }) => id);
    const code = 'A'.repeat(codeLength(ids.length));
    const anyNote = fc.string({ unit: 'grapheme', maxLength: 60, size: 'max' });
    const anyNotes = fc.dictionary(fc.constantFrom(...ids), anyNote);
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const written = writeBallotMessage(code, notes, ids);
        fc.pre(written.fits);
        if (!written.fits) return;
        expect(written.text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        const expected = { kind: 'ballot', code, notes: withoutEmpty(notes) };
        expect(readBallotMessage(written.text, ids)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each(instruments)('is read from a picture, with notes, for $id $version', (instrument) => {
    const ids = instrument.checkpoints.map(({ id }) => id);
    const ratings = ids.map(() => 'yellow' as const);
    const code = encodeBallot({ ratings, draw: 1 }, { number: 5, praxishilfe: 0 });
    const notes = { [ids[0] ?? '']: 'Wir haben niemanden, der die Ehrenamtlichen begleitet. 🙂' };
    const written = writeBallotMessage(code, notes, ids);
    const matrix = written.fits ? qrMatrix(written.text) : null;
    const pose = { width: 640, height: 480, side: 400, turned: 10, noise: 20 };
    const text = matrix && decodeQr(pixelsOf(matrix, pose), 'file');
    expect(readBallotMessage(text ?? '', ids)).toEqual({ kind: 'ballot', code, notes });
  });

  it('holds the code alone when there is no note', () => {
    expect(textOf({})).toBe(`PRAXISHILFE:1:${CODE}`);
    expect(textOf({ a: '', b: '' })).toBe(`PRAXISHILFE:1:${CODE}`);
    expect(readBallotMessage(`PRAXISHILFE:1:${CODE}`, IDS)).toEqual({
      kind: 'ballot',
      code: CODE,
      notes: {},
    });
  });

  it('holds notes on checkpoints of the Praxishilfe only', () => {
    const notes = { constructor: 'x', z: 'y', c: 'Nur dieser' };
    expect(readBallotMessage(textOf(notes), IDS)).toMatchObject({ notes: { c: 'Nur dieser' } });
    expect(textOf({}, ['constructor', 'toString'])).toBe(`PRAXISHILFE:1:${CODE}`);
  });

  it('stays readable for ever', () => {
    const known = 'PRAXISHILFE:1:M75R978T:URHTD1Y0QLFA%AAMH43WONKHEKHVZ1*95$W58KH00.';
    const notes = { a: 'Weil', c: 'Für später' };
    expect(readBallotMessage(known, IDS)).toEqual({ kind: 'ballot', code: CODE, notes });
  });

  it('holds about seven sentences, and says so when it is too much before anything is left out', () => {
    const sentence = 'Wir wissen nicht, wer bei uns dafür zuständig ist und was es kostet.';
    const notes = Object.fromEntries(IDS.map((id, i) => [id, `${sentence.slice(i)} ${id}${i}`]));
    expect(writeBallotMessage(CODE, notes, IDS)).toMatchObject({ fits: true });

    // As much as three pages of a book.
    const words = Array.from({ length: 900 }, (_, i) => ((i * 7919) % 9973).toString(36)).join(' ');
    const written = writeBallotMessage(CODE, { a: words }, IDS);
    expect(written).toMatchObject({ fits: false, textWithoutNotes: `PRAXISHILFE:1:${CODE}` });
    expect(written.room).toBeGreaterThan(2);
  });

  it('fits exactly when there is a QR code for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900, size: 'max' }), (note) => {
        const written = writeBallotMessage(CODE, { a: note }, IDS);
        expect(written.fits).toBe(written.room <= 1);
        if (written.fits) expect(qrMatrix(written.text)).not.toBeNull();
      }),
    );
  });

  it('does not fit what is too long to be unpacked again, however small it packs', () => {
    const written = writeBallotMessage(CODE, { a: 'a'.repeat(70_000) }, IDS);
    expect(written).toMatchObject({ fits: false, room: Number.POSITIVE_INFINITY });
    expect(textOf({ a: 'a'.repeat(MAX_TEXT) }).length).toBeLessThan(200);
  });

  it('cuts notes off that no field would take', () => {
    const text = textOf({ a: 'ä'.repeat(MAX_TEXT + 500), b: 'b' });
    expect(readBallotMessage(text, IDS)).toMatchObject({
      notes: { a: 'ä'.repeat(MAX_TEXT), b: 'b' },
    });
  });

  it('brings no half characters along', () => {
    const text = textOf({ a: `${'x'.repeat(MAX_TEXT - 1)}🙂`, b: 'half \uD83D' });
    const read = readBallotMessage(text, IDS);
    const notes = read.kind === 'ballot' ? Object.values(read.notes) : [];
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).not.toMatch(/\p{Surrogate}/u);
  });
});

/** A QR code with notes that say this. */
const saying = (json: string) =>
  `PRAXISHILFE:1:${CODE}:${toBase45(deflateSync(Buffer.from(json)))}.`;

describe('F57 a QR code that is no ballot', () => {
  it.each([
    ['', 'foreign'],
    [CODE, 'foreign'],
    ['https://example.org/?PRAXISHILFE:1:', 'foreign'],
    ['WIFI:S:Gemeindehaus;T:WPA;P:geheim;;', 'foreign'],
    ['BEGIN:VCARD\nVERSION:3.0\nEND:VCARD', 'foreign'],
    [`praxishilfe:1:${CODE}`, 'foreign'],
    [` PRAXISHILFE:1:${CODE}`, 'foreign'],
    [`PRAXISHILFE:X:${CODE}`, 'foreign'],
    [`PRAXISHILFE::${CODE}`, 'foreign'],
    ['PRAXISHILFE', 'foreign'],
    [`PRAXISHILFE:0:${CODE}`, 'newer'],
    [`PRAXISHILFE:2:${CODE}`, 'newer'],
    [`PRAXISHILFE:12:${CODE}:NEW THINGS`, 'newer'],
    ['🗳️'.repeat(5000), 'foreign'],
  ])('is told apart: %.40j', (text, problem) => {
    expect(readBallotMessage(text, IDS)).toEqual({ kind: 'problem', problem });
  });

  it.each([
    ['nothing after the colon', `PRAXISHILFE:1:${CODE}:`],
    ['nothing before the end', `PRAXISHILFE:1:${CODE}:.`],
    ['its end missing', saying('["a"]').slice(0, -1)],
    ['another end', saying('["a"]').replace(/\.$/, 'X')],
    ['its middle missing', saying('["a"]').replace(/...\.$/, '.')],
    ['letters that cannot be', `PRAXISHILFE:1:${CODE}:ÄÖÜ.`],
    ['small letters', `PRAXISHILFE:1:${CODE}:abc.`],
    ['numbers that are too large', `PRAXISHILFE:1:${CODE}::::.`],
    ['no packed text', `PRAXISHILFE:1:${CODE}:AAAAAA.`],
    ['no JSON', saying('Hallo')],
    ['no list', saying('{"a":"b"}')],
    ['things that are no text', saying('["a",7]')],
    ['a list within a list', saying('[["a"]]')],
    ['more notes than checkpoints', saying(JSON.stringify(Array(8).fill('x')))],
    ['very deep lists', saying('['.repeat(20_000) + ']'.repeat(20_000))],
    ['a bomb', saying(`["${'0'.repeat(10_000_000)}"]`)],
    [
      'bytes that are no text',
      `PRAXISHILFE:1:${CODE}:${toBase45(deflateSync(Uint8Array.of(91, 34, 0xff, 34, 93)))}.`,
    ],
  ])('but has a good code keeps that, and says that its notes are damaged: %s', (_, text) => {
    const problem = { kind: 'problem', problem: 'damaged-notes', code: CODE };
    expect(readBallotMessage(text, IDS)).toEqual(problem);
  });

  it('never throws and never takes long', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((rest) => `PRAXISHILFE:1:${rest}`),
      fc.uint8Array({ maxLength: 400 }).map((b) => `PRAXISHILFE:1:${CODE}:${toBase45(b)}.`),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['ballot', 'problem']).toContain(readBallotMessage(text, IDS).kind);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('packing', () => {
  it('gives every byte back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('writes what the standard shows', () => {
    expect(toBase45(Buffer.from('Hello!!'))).toBe('%69 VD92EX0');
    expect(toBase45(Buffer.from('ietf!'))).toBe('QED8WEX0');
  });

  it('gives every text back, up to its limit and not one byte more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(unpack(pack(text) ?? '')).toBe(text);
      }),
    );
    const most = 'x'.repeat(64 * 1024);
    expect(unpack(pack(most) ?? '')).toBe(most);
    expect(pack(`${most}x`)).toBeNull();
    expect(unpack(toBase45(deflateSync(Buffer.from(`${most}x`))))).toBeNull();
  });
});
