/** Checks the marks inside texts: `[[term:kmu|KMU]]`, `[[checkpoint:planning|Checkpunkt 3]]`. */

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

/** The same pattern as in src/domain/rich-text.ts; tests/content/marks.test.ts holds them together. */
export const MARK =
  /\[\[(term|checkpoint):([a-z0-9]+(?:-[a-z0-9]+)*)\|([^[\]|]*[^[\]|\s][^[\]|]*)\]\]/g;

/** Keys whose text may carry marks (MarkedText in src/domain/instrument.ts). */
const MARKED = new Set(['goal', 'text', 'statement', 'lead']);

/** @param {Document} document an instrument that passed its schema @returns {Finding[]} */
export function checkMarks(document) {
  const known = {
    term: new Set(document.value.glossary.map((/** @type {any} */ term) => term.id)),
    checkpoint: new Set(document.value.checkpoints.map((/** @type {any} */ point) => point.id)),
  };
  return textsOf(document.value).flatMap(({ path, text }) => {
    const reasons = MARKED.has(String(path.at(-1))) ? markFaults(text, known) : strayMarks(text);
    return reasons.map((reason) => document.finding(path, reason));
  });
}

/** @param {string} text @param {Record<'term' | 'checkpoint', Set<string>>} known */
function markFaults(text, known) {
  const dangling = [...text.matchAll(MARK)].flatMap(([mark, kind, id = '']) => {
    if (known[kind === 'term' ? 'term' : 'checkpoint'].has(id)) return [];
    const missing = kind === 'term' ? 'keinen Begriff' : 'keinen Checkpunkt';
    return [`Die Markierung ${mark} zeigt ins Leere: Es gibt ${missing} „${id}“.`];
  });
  const broken = /\[\[|\]\]/.test(text.replace(MARK, ''))
    ? ['Eine Markierung ist unvollständig; sie sieht aus wie [[term:kmu|KMU]].']
    : [];
  return [...dangling, ...broken];
}

/** @param {string} text */
const strayMarks = (text) =>
  /\[\[|\]\]/.test(text) ? ['Hier sind keine Markierungen erlaubt, nur die Wörter selbst.'] : [];

/**
 * @param {unknown} value @param {(string | number)[]} path
 * @returns {{ path: (string | number)[], text: string }[]} every text with its place
 */
function textsOf(value, path = []) {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsOf(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
