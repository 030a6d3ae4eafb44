// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ensureInstalled,
  explainFailure,
  isInstalled,
  judgeNode,
} from '../tools/ensure-installed.mjs';

let root = '';
let commands: string[][] = [];

const lock = (version: string) => ({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/tool': { version },
    'node_modules/tool-for-another-system': { version, optional: true },
  },
});

const writeJson = (path: string, data: unknown) =>
  writeFileSync(join(root, path), JSON.stringify(data));

/** What `npm ci` leaves: the package, and last of all npm's own list. */
function installByHand(version: string) {
  mkdirSync(join(root, 'node_modules/tool'), { recursive: true });
  writeJson('node_modules/tool/package.json', { version });
  writeJson('node_modules/.package-lock.json', {
    packages: { 'node_modules/tool': { version } },
  });
}

const ensure = (npm = { code: 0, output: '' }) =>
  ensureInstalled({
    root,
    nodeVersion: '20.19.0',
    say: () => {},
    npm: async (args) => {
      commands.push(args);
      if (npm.code === 0) {
        rmSync(join(root, 'node_modules'), { recursive: true, force: true });
        installByHand('1.0.0');
      }
      return npm;
    },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ensure-installed-'));
  commands = [];
  writeJson('package-lock.json', lock('1.0.0'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the packages are installed', () => {
  it('when there are none, and only once', async () => {
    await ensure();
    await ensure();
    expect(commands).toEqual([['ci', '--include=dev', '--no-audit', '--no-fund']]);
  });

  it('when the lock file asks for others', async () => {
    await ensure();
    writeJson('package-lock.json', lock('2.0.0'));
    await ensure();
    expect(commands).toHaveLength(2);
  });

  it('when an earlier install broke off before npm wrote its list', async () => {
    mkdirSync(join(root, 'node_modules/tool'), { recursive: true });
    await ensure();
    expect(commands).toHaveLength(1);
  });

  it('when somebody deleted a package', async () => {
    await ensure();
    rmSync(join(root, 'node_modules/tool'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('nothing is installed, so that it works offline,', () => {
  it('when somebody ran "npm ci" by hand', async () => {
    installByHand('1.0.0');
    await ensure();
    expect(commands).toEqual([]);
  });

  it('unless what they installed by hand is older than the lock file', async () => {
    installByHand('0.9.0');
    await ensure();
    expect(commands).toHaveLength(1);
  });
});

describe('what goes wrong is told in one sentence', () => {
  it.each(['18.20.0', '20.18.3', '21.7.0', '22.12.0'])('Node.js %s is too old', (version) => {
    expect(judgeNode(version)).toMatch(/^Node\.js 20\.19, 22\.13, 24 or newer is needed, this is/);
  });

  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])(
    'Node.js %s is fine',
    (version) => {
      expect(judgeNode(version)).toBeNull();
    },
  );

  it('an old Node.js stops before npm is asked', async () => {
    await expect(ensureInstalled({ root, nodeVersion: '18.0.0' })).rejects.toThrow('Node.js 20.19');
  });

  it('npm is missing', async () => {
    await expect(ensure({ code: 127, output: 'spawn npm ENOENT' })).rejects.toThrow(
      'npm was not found: it comes with Node.js',
    );
  });

  it.each([
    ['EAI_AGAIN: no answer', 'network connection'],
    ['ENOSPC: no space left on device', 'disk space'],
    ['EACCES: permission denied', 'may write to this folder'],
    ['EUSAGE lock file and package.json differ', 'as they were published'],
    ['E404 no such package', 'package registry'],
    ['Something new', '"npm ci"'],
  ])('%s', (cause, advice) => {
    const sentence = explainFailure(`npm error ${cause}`);
    expect(sentence).toContain(`(${cause}): `);
    expect(sentence).toContain(advice);
  });

  it('the cause is named, not the hints that npm closes with', () => {
    const hints = 'npm error Are you behind a proxy?\nnpm error A complete log of this run: /x.log';
    expect(
      explainFailure(`npm error ECONNREFUSED: no answer\nnpm error errno ECONNREFUSED\n${hints}`),
    ).toContain('(ECONNREFUSED: no answer)');
    expect(explainFailure(`npm error Something new\n${hints}`)).toContain('(Are you behind');
  });

  it('a full disk that npm only warns of', async () => {
    const output = 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left\nadded 1 package';
    await expect(ensure({ code: 0, output })).rejects.toThrow('free some disk space');
    expect(isInstalled(root)).toBe(false);
  });

  it('a failed install is tried again the next time', async () => {
    await expect(ensure({ code: 1, output: 'npm error code ENOSPC' })).rejects.toThrow(
      'disk space',
    );
    await ensure();
    expect(commands).toHaveLength(2);
  });
});
