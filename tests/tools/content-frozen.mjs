/** Published content never changes: content/frozen.json records a hash of every published file. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, readDocument, WHOLE_FILE } from './content-files.mjs';

/** @typedef {import('./content-files.mjs').Finding} Finding */

const RECORD = 'frozen.json';

/**
 * Hash of a file. Line ends are read as LF: a Windows editor or a ZIP download changes them without
 * changing a word.
 * @param {string} file
 */
export function hashOf(file) {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * @param {string} root @param {string[]} published paths of the instrument files there are
 * @returns {{ errors: Finding[], warnings: Finding[] }}
 */
export function checkFrozen(root, published) {
  /** @type {Finding[]} */
  const errors = [];
  const record = readRecord(root, errors);
  for (const [path, hash] of Object.entries(record)) {
    const reason = faultOf(join(root, path), hash);
    if (reason) errors.push({ file: nameOf(root, path), place: WHOLE_FILE, reason });
  }
  const warnings = published
    .filter((path) => !(path in record))
    .map((path) => ({
      file: nameOf(root, path),
      place: WHOLE_FILE,
      reason: 'Noch nicht als veröffentlicht festgehalten (npm run check:content -- --freeze).',
    }));
  return { errors: errors, warnings };
}

/**
 * Records the files that are not recorded yet; a recorded hash is never touched.
 * @param {string} root @param {string[]} published @returns {string[]} the paths recorded now
 */
export function freeze(root, published) {
  const record = readRecord(root, []);
  const added = published.filter((path) => !(path in record));
  for (const path of added) record[path] = hashOf(join(root, path));
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (added.length > 0) writeFileSync(join(root, RECORD), `${JSON.stringify(sorted, null, 2)}\n`);
  return added;
}

/** @param {string} file @param {unknown} hash */
function faultOf(file, hash) {
  if (!existsSync(file)) return 'Diese Datei ist veröffentlicht und darf nicht fehlen.';
  if (hashOf(file) === hash) return '';
  return 'Diese Datei ist veröffentlicht und darf sich nicht mehr ändern. Bitte den alten Stand wiederherstellen und eine neue Version anlegen (siehe content/README.md).';
}

/** @param {string} root @param {Finding[]} errors @returns {Record<string, unknown>} */
function readRecord(root, errors) {
  const document = readDocument(root, RECORD, errors);
  if (!document) return {};
  if (typeof document.value === 'object' && document.value && !Array.isArray(document.value))
    return document.value;
  errors.push(document.finding([], 'Hier muss ein Block in { } stehen.'));
  return {};
}
