/** Checks a document against its JSON Schema and says what is wrong in German sentences. */
import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

/** Keywords that only say "something further inside is wrong". */
const WRAPPERS = new Set(['$ref', 'properties', 'items', 'additionalProperties']);

/** @type {Record<string, string>} */
const TYPES = {
  string: 'ein Text',
  integer: 'eine ganze Zahl',
  null: 'null',
  object: 'ein Block in { }',
  array: 'eine Liste in [ ]',
};

const ID = 'Eine Kennung besteht aus kleinen Buchstaben a–z, Ziffern und einzelnen Bindestrichen.';
const LINE =
  'Der Text muss in einer Zeile stehen und darf nicht mit einem Leerzeichen beginnen oder enden.';

/** What a pattern asks for, by the key it stands at. @type {Record<string, string>} */
const PATTERNS = {
  id: ID,
  checkpointId: ID,
  exampleId: ID,
  version: 'Eine Version besteht aus drei Zahlen mit Punkten, z. B. 1.0.0.',
  language: 'Ein Sprachkürzel sieht aus wie de oder pt-BR.',
  number: 'Eine Nummer sieht aus wie 6 oder 6.1.',
};

/** @param {'instrument' | 'example' | 'operator'} name */
export function readSchema(name) {
  const url = new URL(`../../content/schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

/**
 * @param {'instrument' | 'example' | 'operator'} name @param {Document} document
 * @returns {Finding[]}
 */
export function checkSchema(name, document) {
  const { errors } = new Validator(readSchema(name), '2020-12', false).validate(document.value);
  return errors
    .filter((unit) => !WRAPPERS.has(unit.keyword))
    .map((unit) => {
      const path = pathOf(unit.instanceLocation, document.value);
      return document.finding(path, sentence(unit, path.at(-1)));
    });
}

/** @param {string} pointer "#/checkpoints/0/title" @param {any} value @returns {(string | number)[]} */
function pathOf(pointer, value) {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = decodeURI(step).replaceAll('~1', '/').replaceAll('~0', '~');
      const place = Array.isArray(here) ? Number(key) : key;
      here = here?.[place];
      return place;
    });
}

/**
 * @param {import('@cfworker/json-schema').OutputUnit} unit
 * @param {string | number | undefined} key last step of the place
 */
function sentence({ keyword, error }, key) {
  const quoted = [...error.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = error.match(/\d+/g) ?? [];
  switch (keyword) {
    case 'required':
      return `Hier fehlt „${quoted[0]}“.`;
    case 'false':
      return `„${key}“ ist hier nicht vorgesehen (verschrieben?).`;
    case 'type':
      return `Hier muss ${quoted
        .slice(1)
        .map((type) => TYPES[type] ?? type)
        .join(' oder ')} stehen.`;
    case 'enum':
      return `Erlaubt ist hier nur ${error.replace(/^[^[]*\[(.*)\]\.$/, '$1').replaceAll(',', ', ')}.`;
    case 'minLength':
      return 'Der Text darf nicht leer sein.';
    case 'maxLength':
      return `Der Text ist zu lang: ${first} Zeichen, erlaubt sind ${second}.`;
    case 'pattern':
      return PATTERNS[String(key)] ?? LINE;
    case 'minItems':
      return `Die Liste ist zu kurz: ${first}, nötig sind mindestens ${second}.`;
    case 'maxItems':
      return `Die Liste ist zu lang: ${first}, erlaubt sind höchstens ${second}.`;
    case 'minimum':
      return `Die Zahl ist zu klein: ${error.replace(/^(.*) is less than (.*)\.$/, '$1, nötig ist mindestens $2')}.`;
    case 'maximum':
      return `Die Zahl ist zu groß: ${error.replace(/^(.*) is greater than (.*)\.$/, '$1, erlaubt ist höchstens $2')}.`;
    default:
      return `Das passt nicht zum Schema (${keyword}): ${error}`;
  }
}
