import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonFault, readJson } from '../tools/content-json.mjs';

function faultIn(text: string): string {
  try {
    readJson(text);
  } catch (fault) {
    if (fault instanceof JsonFault) return `${fault.line}:${fault.column} ${fault.message}`;
    throw fault;
  }
  return 'no fault';
}

const accepts = (read: () => unknown) => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

describe('reading JSON written by hand', () => {
  it.each([
    [
      'a comma missing',
      '{\n  "a": 1\n  "b": 2\n}',
      '3:3 Vor dieser Stelle fehlt ein Komma oder „}“.',
    ],
    ['a comma too many', '{\n  "a": [1, 2,]\n}', '2:14 Vor „]“ steht ein Komma zu viel.'],
    ['a closing brace missing', '{ "a": 1', '1:9 Die Datei endet zu früh: „}“ fehlt.'],
    ['nothing in the file', '', '1:1 Die Datei endet zu früh.'],
    ['something after the end', '{}\n{}', '2:1 Nach dem Ende des Inhalts steht noch etwas.'],
    [
      'typographic quotation marks around a text',
      '{ "a": „b“ }',
      '1:8 Statt „ muss hier das gerade Anführungszeichen (") stehen.',
    ],
    [
      'a text that is not closed',
      '{\n  "a": "b,\n  "c": 1\n}',
      '2:8 Dieser Text hat in seiner Zeile kein schließendes gerades Anführungszeichen (").',
    ],
    ['a colon missing', '{ "a" 1 }', '1:7 Nach dem Schlüssel fehlt der Doppelpunkt.'],
    [
      'a lone backslash',
      '{ "a": "C:\\Dokumente" }',
      '1:8 Nach „\\“ steht in diesem Text ein unerlaubtes Zeichen.',
    ],
    [
      'a text without quotation marks',
      '{ "a": rot }',
      '1:8 Das Zeichen „r“ passt hier nicht; Texte stehen in geraden Anführungszeichen (").',
    ],
  ])('%s is told with line and column', (_, text, fault) => {
    expect(faultIn(text)).toBe(fault);
  });

  it('remembers the line of every value', () => {
    const { lines } = readJson('{\n  "a": [\n    1,\n    { "b": null }\n  ]\n}');
    expect([...lines]).toEqual([
      ['[]', 1],
      ['["a"]', 2],
      ['["a",0]', 3],
      ['["a",1]', 4],
      ['["a",1,"b"]', 4],
    ]);
  });

  it('reads every JSON text to the same value as JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts and refuses exactly what JSON.parse does', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-0.5e3', '01');
    const scraps = fc.array(fc.oneof(pieces, fc.constantFrom('null', 'tru', ' ', '\n', '\\u12')));
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('');
        expect(accepts(() => readJson(text))).toBe(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });
});
