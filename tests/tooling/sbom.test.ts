// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSourceParts } from '../../src/i18n/de/info-licences';
import { cyclonedx } from '../tools/cyclonedx.mjs';
import { licenceGaps } from '../tools/licence-gaps.mjs';
import { type Shipped, shippedPackages } from '../tools/shipped-packages.mjs';

const shipped = shippedPackages('.');
const names = shipped.map(({ name }) => name);

/** Delivered as a file, not as code. */
const FONT = '@expo-google-fonts/source-sans-3';

const app = { name: 'praxishilfe', version: '1.2.3', license: 'MIT', description: 'An app' };
const part = (name: string, licence: string, uses: string[] = []): Shipped => ({
  name,
  version: '1.0.0',
  licence,
  sha512: 'ab12',
  uses,
});

describe('what is delivered', () => {
  it('has a version, a licence and a fingerprint each', () => {
    for (const { name, version, licence, sha512 } of shipped) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
      expect(licence, name).not.toBe('');
      expect(sha512, name).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  it('is listed in the app, licence by licence, and nothing else is', () => {
    expect(licenceGaps(shipped, openSourceParts)).toEqual([]);
  });

  it('leaves out what only compilers and tests read', () => {
    expect(names.filter((name) => /^@types\/|vite|vitest|playwright/.test(name))).toEqual([]);
  });
});

describe('the bundle', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sbom-'));
  const bundled = new Set<string>();
  const collect = {
    name: 'collect-packages',
    generateBundle(_: unknown, bundle: Rollup.OutputBundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') for (const id of output.moduleIds) add(id);
      }
    },
  };
  function add(id: string): void {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    if (name) bundled.add(name);
  }

  beforeAll(async () => {
    // Of itself it would be "test", and what is built then is not what people get.
    vi.stubEnv('NODE_ENV', 'production');
    const quiet = { logLevel: 'silent', configFile: false } as const;
    await build({
      logLevel: 'silent',
      plugins: [collect],
      build: { outDir: join(dir, 'app'), emptyOutDir: true },
    });
    await build({
      ...quiet,
      plugins: [collect],
      build: {
        outDir: join(dir, 'worker'),
        rolldownOptions: { input: 'src/pwa/worker/sw.ts' },
      },
    });
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(dir, { recursive: true, force: true });
  });

  it('holds the packages of the list, worker included, and no others', () => {
    // docx carries Nano ID's code within its own file.
    expect([...bundled, FONT, 'nanoid'].sort()).toEqual(names);
  });
});

describe('the document', () => {
  const parts = [part('@a/b', 'MIT', ['c']), part('c', '(MIT AND Zlib)')];
  const document = cyclonedx(app, parts);

  it('names the app and each part by its package URL', () => {
    expect(document).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(document.metadata.component['bom-ref']).toBe('pkg:npm/praxishilfe@1.2.3');
    expect(document.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40a/b@1.0.0',
      'pkg:npm/c@1.0.0',
    ]);
  });

  it('says one licence by its name and several as an expression', () => {
    expect(document.components.map(({ licenses }) => licenses)).toEqual([
      [{ license: { id: 'MIT' } }],
      [{ expression: '(MIT AND Zlib)' }],
    ]);
  });

  it('says who brings whom along', () => {
    expect(document.dependencies).toEqual([
      { ref: 'pkg:npm/praxishilfe@1.2.3', dependsOn: ['pkg:npm/%40a/b@1.0.0'] },
      { ref: 'pkg:npm/%40a/b@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
      { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
    ]);
  });

  it('is the same each time, and names no place to fetch from', () => {
    const text = JSON.stringify(cyclonedx(app, shippedPackages('.')));
    expect(text).toBe(JSON.stringify(cyclonedx(app, shipped)));
    expect(text.match(/https?:\/\/[^"/]+/g)).toEqual(['http://cyclonedx.org']);
  });
});

describe('the check against the app', () => {
  const listed = (licence: string, ...packages: string[]) => ({ name: 'X', licence, packages });

  it('finds what is not listed, what is not delivered, and a wrong licence', () => {
    const gaps = licenceGaps(
      [part('new', 'MIT'), part('other', 'ISC'), part('fine', '(MIT AND Zlib)')],
      [listed('MIT-Lizenz', 'other', 'gone'), listed('MIT- und Zlib-Lizenz', 'fine')],
    );
    expect(gaps).toEqual([
      'gone is listed in the app but not delivered.',
      'new is delivered but not listed in the app.',
      'other is under ISC; the app says MIT-Lizenz.',
    ]);
  });
});
