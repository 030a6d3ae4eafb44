/**
 * What the app says of others' work, as in src/i18n/de/info-licences.ts.
 *
 * @typedef {{ name: string, licence: string, packages: string[] }} ListedPart
 * @typedef {import('./shipped-packages.mjs').Shipped} Shipped
 */

/** The app's words for SPDX's names. @type {Record<string, string[]>} */
const NAMES = {
  'MIT-Lizenz': ['MIT'],
  'ISC-Lizenz': ['ISC'],
  'MIT- und Zlib-Lizenz': ['MIT', 'Zlib'],
  'SIL Open Font License 1.1': ['OFL-1.1'],
};

/**
 * Where the list of licences in the app and what is delivered differ, one sentence each.
 *
 * @param {Shipped[]} shipped @param {ListedPart[]} listed @returns {string[]}
 */
export function licenceGaps(shipped, listed) {
  const names = new Set(shipped.map(({ name }) => name));
  const gone = listed
    .flatMap(({ packages }) => packages)
    .filter((name) => !names.has(name))
    .map((name) => `${name} is listed in the app but not delivered.`);
  const wrong = shipped.flatMap((part) => {
    const entry = listed.find(({ packages }) => packages.includes(part.name));
    if (!entry) return [`${part.name} is delivered but not listed in the app.`];
    const fits = NAMES[entry.licence]?.every((name) =>
      part.licence.split(/[()\s]+/).includes(name),
    );
    return fits ? [] : [`${part.name} is under ${part.licence}; the app says ${entry.licence}.`];
  });
  return [...gone, ...wrong];
}
