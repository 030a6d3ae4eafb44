/** What content/operator.json still lacks before the app may go public. */
import { readSchema } from './content-schema.mjs';

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

/** Fields that the schema marks as needed, in its order. @returns {string[]} */
export function neededOperatorFields() {
  return Object.entries(readSchema('operator').properties)
    .filter(([, property]) => property.$ref === '#/$defs/needed')
    .map(([field]) => field);
}

/** One warning that names all of them. @param {Document} document passed its schema @returns {Finding[]} */
export function checkOperator({ value, finding }) {
  const empty = neededOperatorFields().filter((field) => value[field].trim() === '');
  if (empty.length === 0) return [];
  const reason = `Pflichtangaben für das Impressum fehlen: ${empty.join(', ')}. So darf die App nicht öffentlich ins Netz.`;
  return [finding([], reason)];
}
