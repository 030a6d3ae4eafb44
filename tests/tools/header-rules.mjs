import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a `_headers` file the way Netlify and Cloudflare Pages do: a path, `*` for any rest of it, and
 * under it, indented, the headers.
 *
 * @param {string} file need not exist
 * @returns {(path: string) => Record<string, string>} the headers for a path, names in lower case
 */
export function readHeaderRules(file) {
  const rules = existsSync(file) ? parseRules(readFileSync(file, 'utf8')) : [];
  return (path) => {
    /** @type {Record<string, string>} */
    const headers = {};
    for (const [name, value] of rules.filter(({ fits }) => fits(path)).flatMap(linesOf)) {
      // What two rules say of the same header is joined, so a contradiction shows.
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
    return headers;
  };
}

/** @typedef {{ fits: (path: string) => boolean, lines: [string, string][] }} Rule */

/** @param {Rule} rule */
const linesOf = ({ lines }) => lines;

/** @param {string} text */
function parseRules(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    if (!/^\s/.test(line)) {
      rules.push({ fits: matcher(line.trim()), lines: [] });
      continue;
    }
    const [name = '', ...rest] = line.trim().split(': ');
    rules.at(-1)?.lines.push([name.toLowerCase(), rest.join(': ')]);
  }
  return rules;
}

/** @param {string} pattern @returns {(path: string) => boolean} */
function matcher(pattern) {
  if (!pattern.endsWith('*')) return (path) => path === pattern;
  return (path) => path.startsWith(pattern.slice(0, -1));
}
