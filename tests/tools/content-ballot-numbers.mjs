/**
 * Ballot codes and the number of a workshop name a Praxishilfe by a number of its own: content/ballot-numbers.json. What was
 * given out once stays, because codes stand on paper and on phones that have an older version of the app.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from './content-files.mjs';

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

const FILE = 'ballot-numbers.json';

/** So many there are, 0 to 15; see src/domain/workshop/workshop-number.ts. */
const NUMBERS = Array.from({ length: 16 }, (_, number) => number);

/** "zo/1.0.0" for all languages of it. @param {string} path e.g. "instruments/zo/1.0.0/de.json" */
const versionOf = (path) => path.split('/').slice(1, 3).join('/');

/**
 * @param {string} root @param {string[]} all paths of the instrument files there are
 * @param {Finding[]} errors gets what is wrong
 */
export function checkBallotNumbers(root, all, errors) {
  const document = readDocument(root, FILE, errors);
  if (!document) return;
  const { value } = document;
  if (typeof value !== 'object' || !value || Array.isArray(value)) {
    errors.push(document.finding([], 'Hier muss ein Block in { } stehen.'));
    return;
  }
  const versions = new Set(all.map(versionOf));
  errors.push(...Object.keys(value).flatMap((version) => faultsOf(document, version, versions)));
}

/** @param {Document} document @param {string} version @param {Set<string>} versions */
function faultsOf({ value, finding }, version, versions) {
  const number = value[version];
  const first = Object.keys(value).find((other) => value[other] === number);
  const reasons = [
    !NUMBERS.includes(number) && 'Die Nummer muss eine ganze Zahl von 0 bis 15 sein.',
    first !== version && `Die Nummer ${number} hat schon „${first}“.`,
    !versions.has(version) &&
      'Eine Praxishilfe mit dieser Kennung und Version gibt es nicht. Eine vergebene Nummer bleibt bei ihrer Version.',
  ];
  return reasons.flatMap((reason) => (reason ? [finding([version], reason)] : []));
}

/**
 * Versions that are recorded as published and have no number; none when all numbers are given away.
 * @param {string} root @param {string[]} published paths of recorded files @returns {string[]} e.g. "zo/1.0.1"
 */
export function versionsWithoutNumber(root, published) {
  const numbers = readNumbers(root);
  const free = NUMBERS.length - Object.keys(numbers).length;
  const versions = [...new Set(published.map(versionOf))];
  return versions.filter((version) => !(version in numbers)).slice(0, Math.max(0, free));
}

/**
 * Gives the next free number to each version that has none; a number that was given out is never touched.
 * @param {string} root @param {string[]} published paths of recorded files @returns {string[]} what was given out now, in words
 */
export function giveNumbers(root, published) {
  const numbers = readNumbers(root);
  const given = versionsWithoutNumber(root, published).map((version) => {
    const taken = Object.values(numbers);
    numbers[version] = NUMBERS.find((number) => !taken.includes(number)) ?? 0;
    return `${version} hat für Workshops die Nummer ${numbers[version]}`;
  });
  if (given.length > 0) writeFileSync(join(root, FILE), `${JSON.stringify(numbers, null, 2)}\n`);
  return given;
}

/** @param {string} root @returns {Record<string, number>} */
const readNumbers = (root) => JSON.parse(readFileSync(join(root, FILE), 'utf8'));
