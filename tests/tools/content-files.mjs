/** Finds and reads the files of the content folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addressOf, JsonFault, readJson } from './content-json.mjs';

/**
 * One thing to tell the person who edits the content.
 * @typedef {{ file: string, place: string, reason: string }} Finding
 *
 * A file that could be read as JSON.
 * @typedef {object} Document
 * @property {string} path  inside the content folder, with "/", e.g. "instruments/zo/1.0.0/de.json"
 * @property {any} value  what it holds; its shape is known only after the schema was checked
 * @property {(path: (string | number)[], reason: string) => Finding} finding  tells about a place in it
 */

export const WHOLE_FILE = 'ganze Datei';

/** How a file is called in messages. @param {string} root @param {string} path */
export const nameOf = (root, path) => `${basename(root)}/${path}`;

/**
 * Every file below a folder of the content, sorted, as paths inside the content folder.
 * @param {string} root @param {string} folder @returns {string[]}
 */
export function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/**
 * @param {string} root @param {string} path @param {Finding[]} errors gets what is wrong
 * @returns {Document | null} `null` when it is no JSON
 */
export function readDocument(root, path, errors) {
  const file = nameOf(root, path);
  const text = readText(join(root, path));
  if (text.fault) {
    errors.push({ file, place: WHOLE_FILE, reason: text.fault });
    return null;
  }
  try {
    const { value, lines, twice } = readJson(text.content);
    for (const key of twice)
      errors.push({
        file,
        place: `Zeile ${key.line}, ${placeOf(value, key.path)}`,
        reason: 'Dieser Schlüssel steht hier zweimal; nur der letzte würde gelten.',
      });
    /** @type {Document['finding']} */
    const finding = (place, reason) => {
      const line = place.length === 0 ? '' : `Zeile ${lines.get(addressOf(place)) ?? 1}, `;
      return { file, place: `${line}${placeOf(value, place)}`, reason };
    };
    return { path, value, finding };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const place = `Zeile ${fault.line}, Spalte ${fault.column}`;
    errors.push({ file, place, reason: fault.message });
    return null;
  }
}

/** @param {string} file @returns {{ content: string, fault: string }} */
function readText(file) {
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file),
    );
    const fault = content.startsWith('\ufeff') ? 'Bitte als „UTF-8 ohne BOM“ speichern.' : '';
    return { content, fault };
  } catch (cause) {
    if (cause instanceof TypeError) return { content: '', fault: 'Bitte als UTF-8 speichern.' };
    if (/** @type {NodeJS.ErrnoException} */ (cause).code === 'ENOENT')
      return { content: '', fault: 'Die Datei fehlt.' };
    throw cause;
  }
}

/**
 * Words for an address: "checkpoints › planning › title". List items go by their id where they have
 * one, else by their number from 1.
 * @param {any} value @param {(string | number)[]} path
 */
function placeOf(value, path) {
  let here = value;
  const words = path.map((step) => {
    here = here?.[step];
    if (typeof step === 'string') return step;
    return typeof here?.id === 'string' && here.id !== '' ? here.id : `Nr. ${step + 1}`;
  });
  return words.length === 0 ? WHOLE_FILE : words.join(' › ');
}
