import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runNpm } from './run-command.mjs';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NPM_LIST = 'node_modules/.package-lock.json';
const STAMP = 'node_modules/.cache/installed-lock.sha256';

/** What npm's words stand for; the first that fits is taken. @type {[sign: RegExp, advice: string][]} */
const ADVICE = [
  [/ENOSPC/, 'free some disk space and run the command again'],
  [/EACCES|EPERM|EROFS/, 'make sure you may write to this folder and run the command again'],
  [
    /EUSAGE|lock file|EJSONPARSE|EINTEGRITY/,
    'restore package.json and package-lock.json as they were published',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|CERT_/,
    'check the network connection and run the command again',
  ],
  [/E40[134]|E5\d\d/, 'check which package registry npm is set to and run the command again'],
];

/** Lines of npm that tell a person nothing: the facts of an error, its stack, where the log lies. */
const NOISE = /^(code|errno|syscall|type|at)\b|^[{}]|complete log of this run/;

/**
 * Says what is wrong with this Node.js, or null when it is new enough. Every second line of
 * Node.js is skipped by the packages the tests stand on, hence not simply "at least".
 *
 * @param {string} version e.g. "20.19.0"
 */
export function judgeNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  return fits
    ? null
    : `Node.js 20.19, 22.13, 24 or newer is needed, this is ${version}: install a newer one (https://nodejs.org) and run the command again.`;
}

/** @param {string} root */
const hashLock = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    // Missing and half-written come to the same: install.
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own
 * list into node_modules last, so a broken-off install has none; our stamp says for which
 * lock we installed; an install done by hand has no stamp and is compared package by package.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const installed = readPackages(join(root, NPM_LIST));
  if (!installed) return false;
  const present = Object.keys(installed).every((path) =>
    existsSync(join(root, path, 'package.json')),
  );
  if (!present) return false;
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashLock(root)) return true;
  const wanted = readPackages(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * One sentence from npm's many lines: its last word on the matter, and what to do about it.
 *
 * @param {string} output everything npm printed
 */
export function explainFailure(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|warn|ERR!)\s?/, '').trim())
    .filter((line) => line !== '' && !NOISE.test(line));
  const [sign, advice] = ADVICE.find(([pattern]) => pattern.test(output)) ?? [];
  // npm likes to close with general hints; the line that names the cause says more.
  const reason = (sign && lines.findLast((line) => sign.test(line))) ?? lines.at(-1);
  return `The packages could not be installed (${reason ?? 'npm said nothing'}): ${
    advice ?? 'run "npm ci" to see all of its messages'
  }.`;
}

/**
 * Installs the packages when they are missing, incomplete or not those of package-lock.json.
 *
 * @param {{ root?: string, nodeVersion?: string, npm?: typeof runNpm, say?: (line: string) => void }} [options]
 * @returns {Promise<void>} rejects with an Error whose message is one sentence for the person.
 */
export async function ensureInstalled({
  root = ROOT,
  nodeVersion = process.versions.node,
  npm = runNpm,
  say = console.log,
} = {}) {
  const complaint = judgeNode(nodeVersion);
  if (complaint) throw new Error(complaint);
  if (isInstalled(root)) return;
  say('Installing the packages (only this once, it needs the network) …');
  // NODE_ENV=production would leave out what builds and tests the app.
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    quiet: true,
  });
  if (code === 127) {
    throw new Error(
      'npm was not found: it comes with Node.js (https://nodejs.org), install it and run the command again.',
    );
  }
  // npm ends well although it could not unpack everything, on a full disk for instance.
  if (code !== 0 || output.includes('TAR_ENTRY_ERROR')) {
    rmSync(join(root, NPM_LIST), { force: true });
    throw new Error(explainFailure(output));
  }
  const stamp = join(root, STAMP);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hashLock(root));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureInstalled().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
