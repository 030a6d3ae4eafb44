/**
 * Reads JSON the way a person who wrote it by hand needs it read: says line and column of a slip and
 * what is wrong there, notices keys written twice, and remembers on which line each value stands.
 * JSON.parse does none of this reliably (Node 20 often leaves the position out).
 */

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** A slip in the file; `line` and `column` count from 1. */
export class JsonFault extends Error {
  /** @param {number} line @param {number} column @param {string} reason */
  constructor(line, column, reason) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/** Address of a value: its keys and positions, joined so that two addresses compare as text. */
export const addressOf = (/** @type {(string | number)[]} */ path) => JSON.stringify(path);

/**
 * @param {string} text
 * @returns {{ value: unknown, lines: Map<string, number>, twice: { path: (string | number)[], line: number }[] }}
 *   the value, the line (from 1) of every value by its address, and the keys written twice
 * @throws {JsonFault}
 */
export function readJson(text) {
  let at = 0;
  let line = 1;
  let counted = 0;
  /** @type {Map<string, number>} */
  const lines = new Map();
  /** @type {{ path: (string | number)[], line: number }[]} */
  const twice = [];

  const lineHere = () => {
    for (; counted < at; counted++) if (text[counted] === '\n') line++;
    return line;
  };
  /** @param {string} reason @returns {never} */
  const fail = (reason) => {
    throw new JsonFault(lineHere(), at - text.lastIndexOf('\n', at - 1), reason);
  };
  /** @param {RegExp} pattern */
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  /** The next character that means something, not taken yet. */
  const peek = () => {
    take(SPACE);
    return text[at] ?? '';
  };
  const takeString = () => {
    const found = take(STRING);
    if (found === undefined) fail(text[at] === '"' ? brokenString(text, at) : unexpected(text, at));
    return /** @type {string} */ (JSON.parse(/** @type {string} */ (found)));
  };

  /** @param {(string | number)[]} path */
  const takeValue = (path) => {
    const next = peek();
    lines.set(addressOf(path), lineHere());
    if (next === '{') takeList('}', path, takeMember);
    else if (next === '[') takeList(']', path, (inside, i) => takeValue([...inside, i]));
    else if (next === '"') takeString();
    else if (take(WORD) === undefined && take(NUMBER) === undefined) fail(unexpected(text, at));
  };

  /** @param {(string | number)[]} path */
  const takeMember = (path) => {
    peek();
    const keyLine = lineHere();
    const inside = [...path, takeString()];
    if (lines.has(addressOf(inside))) twice.push({ path: inside, line: keyLine });
    if (peek() !== ':') fail(`Nach dem Schlüssel fehlt der Doppelpunkt.`);
    at++;
    takeValue(inside);
  };

  /**
   * @param {string} close
   * @param {(string | number)[]} path
   * @param {(path: (string | number)[], i: number) => void} takeItem
   */
  const takeList = (close, path, takeItem) => {
    at++;
    if (peek() === close) {
      at++;
      return;
    }
    for (let i = 0; ; i++) {
      takeItem(path, i);
      const next = peek();
      if (next === close) break;
      if (next !== ',') fail(missingComma(next, close));
      at++;
      if (peek() === close) fail(`Vor „${close}“ steht ein Komma zu viel.`);
    }
    at++;
  };

  takeValue([]);
  if (peek() !== '') fail('Nach dem Ende des Inhalts steht noch etwas.');
  return { value: JSON.parse(text), lines, twice };
}

/** @param {string} next @param {string} close */
function missingComma(next, close) {
  if (next === '') return `Die Datei endet zu früh: „${close}“ fehlt.`;
  return `Vor dieser Stelle fehlt ein Komma oder „${close}“.`;
}

/** @param {string} text @param {number} at */
function brokenString(text, at) {
  const rest = text.slice(at + 1).split('\n', 1)[0] ?? '';
  if (/\\(?!["\\/bfnrtu])/.test(rest))
    return 'Nach „\\“ steht in diesem Text ein unerlaubtes Zeichen.';
  return 'Dieser Text hat in seiner Zeile kein schließendes gerades Anführungszeichen (").';
}

/** @param {string} text @param {number} at */
function unexpected(text, at) {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (at >= text.length) return 'Die Datei endet zu früh.';
  if ("„“”‚‘’'".includes(character))
    return `Statt ${character} muss hier das gerade Anführungszeichen (") stehen.`;
  return `Das Zeichen „${character}“ passt hier nicht; Texte stehen in geraden Anführungszeichen (").`;
}
