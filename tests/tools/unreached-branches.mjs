/**
 * Which branches no test reached, said so that it stays true when lines move: by the text of the
 * source line and which way it did not go. A function that was never called stands for all within it.
 */

/**
 * A file in the coverage report, as Istanbul writes it; as far as it matters here.
 *
 * @typedef {{ line: number, column: number | null }} Point
 * @typedef {{ start: Point, end: Point }} Span
 * @typedef {object} FileCoverage
 * @property {Record<string, { loc: Span, decl: Span }>} fnMap
 * @property {Record<string, number>} f
 * @property {Record<string, { type: string, loc: Span }>} branchMap
 * @property {Record<string, number[]>} b
 */

/** What did not happen, by the kind of the branch and its number. @type {Record<string, (n: number) => string>} */
const NEVER = {
  if: (n) => (n === 0 ? 'if so' : 'if not'),
  'cond-expr': (n) => (n === 0 ? 'if so' : 'if not'),
  'binary-expr': (n) => `part ${n + 1}`,
  'default-arg': () => 'left out',
  switch: (n) => `case ${n + 1}`,
};

/** @param {Span} outer @param {Point} point */
function contains({ start, end }, { line, column }) {
  const at = column ?? 0;
  const begun = line > start.line || (line === start.line && at >= (start.column ?? 0));
  const isOver = line > end.line || (line === end.line && at > (end.column ?? Infinity));
  return begun && !isOver;
}

/** @param {FileCoverage} coverage @param {string} source @returns {string[]} each once, in the order of the file */
export function unreachedBranches({ fnMap, f, branchMap, b }, source) {
  const lines = source.split('\n');
  const textAt = (/** @type {Point} */ { line }) => (lines[line - 1] ?? '').trim();
  const neverCalled = Object.entries(fnMap)
    .filter(([key]) => f[key] === 0)
    .map(([, fn]) => fn)
    .sort((one, other) => one.loc.start.line - other.loc.start.line);
  const found = Object.entries(branchMap).flatMap(([key, { type, loc }]) => {
    const missed = (b[key] ?? []).flatMap((count, n) => (count === 0 ? [n] : []));
    if (missed.length === 0) return [];
    const line = loc.start.line;
    const outermost = neverCalled.find((fn) => contains(fn.loc, loc.start));
    if (outermost) {
      return [{ line, branch: `${textAt(outermost.decl.start)} — never called` }];
    }
    return missed.map((n) => {
      const way = NEVER[type]?.(n) ?? `${type} ${n + 1}`;
      return { line, branch: `${textAt(loc.start)} — ${way}` };
    });
  });
  const inOrder = found.sort((one, other) => one.line - other.line);
  return [...new Set(inOrder.map(({ branch }) => branch))];
}

/**
 * An entry of the committed list: who reaches the branch, as `file: title`, or why nobody does.
 *
 * @typedef {{ file: string, branch: string, by?: string, reason?: string }} Listed
 */

/**
 * What is wrong with the list, one line each; empty when it says just what the run found.
 *
 * @param {{ file: string, branch: string }[]} unreached
 * @param {Listed[]} listed
 * @param {(path: string) => string | undefined} read the text of a file in tests/, if there is one
 * @returns {string[]}
 */
export function compareWithList(unreached, listed, read) {
  const keyOf = (/** @type {{ file: string, branch: string }} */ { file, branch }) =>
    `${file}: ${branch}`;
  const found = new Set(unreached.map(keyOf));
  const known = new Set(listed.map(keyOf));
  const problems = [...found]
    .filter((key) => !known.has(key))
    .map((key) => `Not reached and not listed: ${key}`);
  for (const entry of listed) {
    const key = keyOf(entry);
    if (!found.has(key)) problems.push(`Listed, but reached or gone: ${key}`);
    if (entry.by === undefined) {
      if (!entry.reason) problems.push(`Neither test nor reason: ${key}`);
      continue;
    }
    const [path = '', title = ''] = entry.by.split(/: (.*)/s);
    if (!title || !read(path)?.includes(title)) {
      problems.push(`There is no test "${entry.by}": ${key}`);
    }
  }
  if (known.size < listed.length) problems.push('Something is listed twice.');
  return problems;
}
