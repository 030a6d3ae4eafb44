import { describe, expect, it } from 'vitest';
import { frameBallot } from '../../../src/domain/workshop/ballot-message';
import { writeCode } from '../../../src/domain/workshop/code-alphabet';
import { readWorkshopMessage } from '../../../src/domain/workshop/workshop-message';
import {
  encodeWorkshopNumber,
  readWorkshopNumber,
} from '../../../src/domain/workshop/workshop-number';

const KEY = { number: 41, praxishilfe: 3 };
const CODE = encodeWorkshopNumber(KEY);

describe('the number of a workshop', () => {
  it('has four characters and says which workshop and Praxishilfe it is, for all of them', () => {
    const codes = new Set<string>();
    for (let praxishilfe = 0; praxishilfe < 16; praxishilfe += 1) {
      for (let number = 0; number < 97; number += 1) {
        const code = encodeWorkshopNumber({ number, praxishilfe });
        expect(code).toMatch(/^[23456789AFJKMRTUWXY]{4}$/);
        expect(readWorkshopNumber(code)).toEqual({ kind: 'number', number, praxishilfe });
        codes.add(code);
      }
    }
    expect(codes.size).toBe(97 * 16);
  });

  it('stays the same for ever', () => {
    const known = [{ number: 0, praxishilfe: 0 }, KEY, { number: 96, praxishilfe: 15 }];
    expect(known.map(encodeWorkshopNumber)).toEqual(['7J5J', '22KX', '3T3K']);
  });

  it('may be typed with small letters, blanks and hyphens', () => {
    expect(readWorkshopNumber(` ${CODE.toLowerCase().slice(0, 2)}-${CODE.slice(2)} `)).toEqual({
      kind: 'number',
      ...KEY,
    });
  });

  it('is not made for a workshop or a Praxishilfe it cannot say', () => {
    for (const wrong of [{ number: 97 }, { number: 0.5 }, { praxishilfe: 16 }]) {
      expect(() => encodeWorkshopNumber({ ...KEY, ...wrong })).toThrow(RangeError);
    }
  });
});

describe('F57 a workshop number that is none', () => {
  it.each([
    ['', { problem: 'empty' }],
    [' \u00A0', { problem: 'empty' }],
    ['7K3O', { problem: 'character', character: 'O' }],
    ['😀', { problem: 'character', character: '😀' }],
    ['7K3', { problem: 'length', length: 3, expected: 4 }],
    ['A'.repeat(10_000), { problem: 'length', length: 10_000, expected: 4 }],
    ['2222', { problem: 'check' }],
  ])('says why: %.20j', (text, problem) => {
    expect(readWorkshopNumber(text)).toEqual({ kind: 'problem', ...problem });
  });

  it('of a newer version of the app says so', () => {
    for (let above = 16; above * 97 < 19 ** 3; above += 1) {
      expect(readWorkshopNumber(writeCode(BigInt(above * 97), 4))).toEqual({
        kind: 'problem',
        problem: 'newer',
      });
    }
  });
});

describe('the QR code on the beamer', () => {
  it.each([
    `https://praxishilfe.example/#/workshop/mitmachen/${CODE}`,
    `https://other.example:8443/folder/app/index.html#/workshop/mitmachen/${CODE.toLowerCase()}`,
    `http://localhost:4173/?x=1#/workshop/mitmachen/${CODE}`,
    CODE,
  ])('says which workshop it is, from whatever server: %s', (text) => {
    expect(readWorkshopMessage(text)).toEqual({ kind: 'number', ...KEY });
  });

  it.each([
    ['https://example.org/', 'foreign'],
    ['https://example.org/#/workshop/mitmachen', 'foreign'],
    ['https://example.org/#/workshop/mitmachen/%F0%9F', 'foreign'],
    [`javascript:alert(1)#/workshop/mitmachen/${CODE}`, 'foreign'],
    ['WIFI:S:Gemeindehaus;T:WPA;P:geheim;;', 'foreign'],
    ['', 'foreign'],
    ['A'.repeat(10_000), 'foreign'],
    ['https://example.org/#/workshop/mitmachen/2222', 'check'],
    [`https://example.org/#/workshop/mitmachen/${writeCode(97n * 16n, 4)}`, 'newer'],
    [frameBallot('23456789', null), 'ballot'],
    [frameBallot('23456789', 'ABC'), 'ballot'],
  ])('F57 is not taken for one when it is another: %.60s', (text, problem) => {
    expect(readWorkshopMessage(text)).toEqual({ kind: 'problem', problem });
  });
});
