// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { headersFile, htaccessFile } from '../tools/build/host-headers';
import { caddyFile, nginxFile } from '../tools/build/host-servers';
import { readHeaderRules } from '../tools/header-rules.mjs';

const POLICY = "default-src 'none'; script-src 'self' 'sha256-Ab+/='";
const LOCKED = `${POLICY}; frame-ancestors 'none'`;
const FOR_EVER = 'public, max-age=31536000, immutable';

const dir = mkdtempSync(join(tmpdir(), 'host-headers-'));
writeFileSync(join(dir, '_headers'), headersFile(POLICY));
const headersFor = readHeaderRules(join(dir, '_headers'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('_headers', () => {
  it.each(['/', '/index.html', '/sw.js'])(
    'gives %s the policy, and nobody may frame it',
    (path) => {
      expect(headersFor(path)['content-security-policy']).toBe(LOCKED);
    },
  );

  it.each([
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/assets/index-Ab3_x-Z9.js', FOR_EVER],
    // The host's own rule is good enough for what is neither hashed nor the way in.
    ['/fonts/sans.woff2', undefined],
  ])('lets %s be kept: %s', (path, rule) => {
    expect(headersFor(path)['cache-control']).toBe(rule);
  });

  it.each(['/', '/sw.js', '/assets/x.js', '/missing'])(
    'locks %s down in all other ways',
    (path) => {
      expect(headersFor(path)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringMatching(/\bmicrophone=\(\), .*\bcamera=\(self\)/),
      });
    },
  );
});

describe('.htaccess', () => {
  it('says the same to Apache', () => {
    const file = htaccessFile(POLICY);
    const { 'cache-control': cached, ...always } = headersFor('/');
    for (const [name, value] of Object.entries(always)) {
      expect(file.toLowerCase()).toContain(`header always set ${name} "${value.toLowerCase()}"`);
    }
    expect(file).toContain(`Header set Cache-Control "${cached}"`);
    expect(file).toContain(`Header set Cache-Control "${FOR_EVER}" env=PRAXISHILFE_HASHED`);
  });
});

// What real servers make of them is tried in e2e/host.spec.ts, where they are installed.
describe.each([
  [
    'nginx.conf',
    nginxFile,
    (name: string, value: string) => `add_header ${name} "${value}" always;`,
  ],
  ['Caddyfile', caddyFile, (name: string, value: string) => `${name} "${value}"`],
])('%s', (_, write, line) => {
  const file = write(POLICY).toLowerCase();

  it('says the same to its server, also of files that are missing', () => {
    const { 'cache-control': _cached, ...always } = headersFor('/');
    for (const [name, value] of Object.entries(always)) {
      expect(file).toContain(line(name, value.toLowerCase()));
    }
  });

  it('keeps for ever what has a hash in its name, and asks for all else', () => {
    expect(file).toContain(`"${FOR_EVER}"`);
    expect(file).toContain('"no-cache"');
  });

  it('answers no missing file with the page', () => {
    expect(file).not.toMatch(/try_files|index\.html.*404|rewrite/);
  });
});

describe('the features a page may ask for', () => {
  const policy = headersFor('/')['permissions-policy'] ?? '';
  const rules = policy.split(', ').map((rule) => rule.split('='));

  it('are denied, but for those of our own', () => {
    const own = rules.filter(([, who]) => who !== '()');
    expect(own).toEqual([
      ['camera', '(self)'],
      ['clipboard-write', '(self)'],
      ['fullscreen', '(self)'],
      ['screen-wake-lock', '(self)'],
    ]);
  });

  it('are named once', () => {
    expect(new Set(rules.map(([name]) => name)).size).toBe(rules.length);
  });
});
