import { describe, expect, test } from 'vitest';
import { encodeBallot } from '../../src/domain/workshop/ballot-code';
import { ALPHABET } from '../../src/domain/workshop/code-alphabet';
import { encodeWorkshopNumber } from '../../src/domain/workshop/workshop-number';
import { spokenCode, spokenWord } from '../../src/i18n/de/code-spelling';
import { writeBallotMessage } from '../../src/qr/ballot-message';
import { readJoin, readScannedJoin } from '../../src/ui/screens/workshop/join-reading';
import { parsePlace, placeAddress } from '../../src/ui/screens/workshop/workshop-place';
import type { Workshops } from '../../src/ui/workshops';

const KEY = { number: 7, praxishilfe: 0 };
const NUMBER = encodeWorkshopNumber(KEY);
const ZO = { id: 'zo', version: '1.0.0', language: 'de' };
const workshops = {
  praxishilfeWith: (number) => (number === 0 ? ZO : null),
} as Partial<Workshops> as Workshops;

describe('a workshop number', () => {
  test('leads to its Praxishilfe, however it was typed', () => {
    const workshop = { code: NUMBER, key: KEY, praxishilfe: ZO };
    for (const typed of [NUMBER, NUMBER.toLowerCase(), ` ${NUMBER.slice(0, 2)}-${NUMBER.slice(2)}`])
      expect(readJoin(typed, workshops)).toEqual({ kind: 'workshop', workshop });
  });

  test('is scanned as the address on the beamer, from whatever server, or alone', () => {
    const address = `https://anderswo.example/app/${placeAddress({ room: 'mitmachen', number: NUMBER })}`;
    for (const text of [address, NUMBER]) {
      expect(readScannedJoin(text, workshops)).toMatchObject({ workshop: { code: NUMBER } });
    }
  });

  test('F57 of a Praxishilfe that this app does not have is no mistake of the person', () => {
    const other = encodeWorkshopNumber({ number: 7, praxishilfe: 15 });
    for (const reading of [readJoin(other, workshops), readScannedJoin(other, workshops)]) {
      expect(reading).toMatchObject({
        kind: 'problem',
        text: expect.stringMatching(/fehlt in Ihrer Fassung/),
      });
    }
  });

  test("F57 is not a ballot's QR code, nor that of another program", () => {
    const code = encodeBallot({ ratings: Array(7).fill('red'), draw: 0 }, KEY);
    const ballot = writeBallotMessage(code, {}, []);
    const said = (text: string) => {
      const reading = readScannedJoin(text, workshops);
      return reading.kind === 'problem' ? reading.text : '';
    };
    expect(said(ballot.fits ? ballot.text : '')).toMatch(/QR-Code eines Stimmzettels/);
    expect(said('https://example.org/speisekarte')).toMatch(/gehört zu keinem Workshop/);
  });
});

describe('reading aloud', () => {
  test('has a word of its own for each character, and each begins with it', () => {
    const words = [...ALPHABET].map(spokenWord);
    expect(new Set(words).size).toBe(ALPHABET.length);
    for (const character of ALPHABET) {
      const word = spokenWord(character);
      expect(word).toMatch(/^[a-zäöüß]{3,}$/i);
      if (/[A-Z]/.test(character)) expect(word.startsWith(character)).toBe(true);
    }
  });

  test('says "zwo", which nobody takes for "drei"', () => {
    expect(spokenCode('K2M')).toBe('K wie Köln, zwo, M wie Mainz');
  });
});

describe('the addresses of participants and guide', () => {
  test.each([
    ['mitmachen', { room: 'mitmachen', number: '' }],
    ['mitmachen/7K3M', { room: 'mitmachen', number: '7K3M' }],
    ['mitmachen/7K3M/uebersicht', { room: 'mitmachen', number: '7K3M', step: 'uebersicht' }],
    ['leitfaden', { room: 'leitfaden' }],
    ['leitfaden/ablauf', { room: 'leitfaden', section: 'ablauf' }],
  ] as const)('%s is read and written alike', (path, place) => {
    expect(parsePlace(path)).toEqual(place);
    expect(placeAddress(place)).toBe(`#/workshop/${path}`);
  });

  test('with more than that are nobody’s', () => {
    expect(parsePlace('mitmachen/7K3M/1/2')).toBeNull();
    expect(parsePlace('leitfaden/ablauf/1')).toBeNull();
  });
});
