import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version: string, license?: string, integrity?: string, dependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, licence: string, sha512: string, uses: string[] }} Shipped
 * `uses` holds the names of the packages that it brings along
 */

/** Declarations for the compiler: nothing of them is delivered. */
const isTypesOnly = (/** @type {string} */ name) => name.startsWith('@types/');

/** Reads pictures for jsPDF; the build puts an empty module in its place (see vite.config.ts). */
const LEFT_OUT = 'fast-png';

/**
 * What is delivered with the app: its dependencies in the lock file, and theirs. What jsPDF could also do
 * with further packages is left out of the build, and left out here.
 *
 * @param {string} root the folder of package-lock.json
 * @returns {Shipped[]} sorted by name
 */
export function shippedPackages(root) {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, Shipped>} */
  const found = new Map();

  /** @param {string} place @param {string} name */
  const visit = (place, name) => {
    const path = resolve(packages, place, name);
    if (found.has(path)) return;
    const { version, license = '', integrity = '', dependencies = {} } = packages[path] ?? {};
    if (!version) throw new Error(`package-lock.json does not know ${name}, which ${place} needs.`);
    const uses = Object.keys(dependencies).filter(
      (used) => !isTypesOnly(used) && used !== LEFT_OUT,
    );
    found.set(path, { name, version, licence: license, sha512: hexOf(integrity), uses });
    for (const used of uses) visit(path, used);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) visit('', name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Where Node.js would find it: beside the one that asks, or further up.
 *
 * @param {Record<string, Locked>} packages @param {string} place @param {string} name
 */
function resolve(packages, place, name) {
  let folder = place;
  for (;;) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[path] || folder === '') return path;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/** @param {string} integrity e.g. "sha512-…" in base64 */
function hexOf(integrity) {
  const [, base64 = ''] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return Buffer.from(base64, 'base64').toString('hex');
}
