import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports, type Files, type Room } from './check-imports';

const DOMAIN = /^src\/domain\//;
const SIGNALS = /^@preact\/signals$/;
const PREACT = /^preact(\/hooks)?$/;
const REPORT_MODEL = /^src\/report\/[^/]+$/;
const REPORT_FORMATS = /^src\/report\/[^/]+\//;

/** A folder of one document format. The report model speaks in the domain's words, so their types may be named too. */
const format = (name: string, ...packages: RegExp[]): Room => ({
  name: `report/${name}`,
  files: new RegExp(`^src/report/${name}/`),
  may: [REPORT_MODEL, { typesOf: DOMAIN }, ...packages],
});

/** The rooms of the house and what each may take from the others. */
const ROOMS: Room[] = [
  // main.tsx, what it puts together, and the prerendering of the start page.
  {
    name: 'composition root',
    files: /^src\/[^/]+\.tsx?$/,
    may: [
      /^src\/(?!report\/)/,
      REPORT_MODEL,
      { lazily: REPORT_FORMATS },
      /^content\//,
      PREACT,
      /^preact-render-to-string$/,
      SIGNALS,
    ],
  },
  {
    name: 'domain',
    files: DOMAIN,
    may: [],
    // Now, ids and chance come in as arguments. `new Date(text)` only reads what it is given.
    never: [
      /\bDate\.now\b/,
      /\bnew Date\b(?!\s*\(\s*[^\s)])/,
      /\b(?:Math\.random|performance\.now|setTimeout|setInterval|fetch)\b/,
      /(?<![.\w])(?:document|window|globalThis|navigator|localStorage|crypto)(?=[.[(])/,
    ],
  },
  { name: 'content', files: /^src\/content\//, may: [{ typesOf: DOMAIN }, /^content\//] },
  { name: 'i18n', files: /^src\/i18n\//, may: [{ typesOf: DOMAIN }] },
  {
    name: 'storage',
    files: /^src\/storage\//,
    may: [DOMAIN, /^idb$/, /^@cfworker\/json-schema$/, /^content\/schema\//],
  },
  {
    name: 'state',
    files: /^src\/state\//,
    may: [DOMAIN, SIGNALS, { typesOf: /^src\/storage\/repository/ }],
  },
  {
    name: 'report',
    files: REPORT_MODEL,
    may: [DOMAIN, /^src\/i18n\//, { lazily: REPORT_FORMATS }],
  },
  format('pdf', /^jspdf$/, /^jspdf-autotable$/),
  format('docx', /^docx$/),
  format('xlsx', /^fflate$/),
  format('csv'),
  format('json'),
  format('ics'),
  // Draws and reads QR codes, and packs what is to go into one.
  { name: 'qr', files: /^src\/qr\//, may: [DOMAIN, /^qr(\/decode\.js)?$/, /^fflate$/] },
  { name: 'pwa worker', files: /^src\/pwa\/worker\//, may: [/^workbox-/, /^src\/i18n\//] },
  { name: 'pwa', files: /^src\/pwa\//, may: [/^workbox-window$/, SIGNALS] },
  {
    name: 'ui',
    files: /^src\/ui\//,
    may: [
      DOMAIN,
      /^src\/(state|i18n|styles)\//,
      REPORT_MODEL,
      { lazily: REPORT_FORMATS },
      { typesOf: /^src\/(content|pwa)\// },
      { lazily: /^src\/qr\// },
      PREACT,
      SIGNALS,
    ],
  },
];

function readSource(): Files {
  const entries = readdirSync('src', { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('the rooms of src/', () => {
  it('import only what the table allows, without barrels and circles', () => {
    expect(checkImports(readSource(), ROOMS)).toEqual([]);
  });
});

describe('the rules notice', () => {
  const WRONG: [what: string, file: string, source: string][] = [
    ['the domain reaching outside', 'src/domain/a.ts', "import { x } from '../i18n/de/common';"],
    ['the domain taking a package', 'src/domain/a.ts', "import { z } from 'idb';"],
    ['the domain reading the clock', 'src/domain/a.ts', 'const now = new Date();'],
    ['the domain reading the clock another way', 'src/domain/a.ts', 'const now = Date.now();'],
    ['the domain throwing dice', 'src/domain/a.ts', 'const id = crypto.randomUUID();'],
    ['the domain touching the page', 'src/domain/a.ts', "document.title = 'x';"],
    ['content running rules', 'src/content/a.ts', "import { rate } from '../domain/rating';"],
    ['words running rules', 'src/i18n/de/a.ts', "import { rate } from '../../domain/rating';"],
    ['storage knowing a screen', 'src/storage/a.ts', "import '../ui/app';"],
    ['state running storage', 'src/state/a.ts', "import { open } from '../storage/repository';"],
    [
      'state reaching past the repository',
      'src/state/a.ts',
      "import type { D } from '../storage/database';",
    ],
    [
      'the report model knowing the state',
      'src/report/a.ts',
      "import { s } from '../state/store';",
    ],
    ['the report model drawing', 'src/report/a.ts', "import { jsPDF } from 'jspdf';"],
    ['a format running rules', 'src/report/pdf/a.ts', "import '../../domain/progress';"],
    ['a format borrowing from another', 'src/report/pdf/a.ts', "import '../docx/paragraph';"],
    ['a format without a row in the table', 'src/report/odt/a.ts', ''],
    ['the worker showing something', 'src/pwa/worker/a.ts', "import { h } from 'preact';"],
    ['the registration knowing a screen', 'src/pwa/a.ts', "import { App } from '../ui/app';"],
    ['a screen opening the database', 'src/ui/a.tsx', "import { openDB } from 'idb';"],
    ['a screen using storage', 'src/ui/a.tsx', "import { open } from '../storage/repository';"],
    ['a screen drawing a PDF', 'src/ui/a.tsx', "const pdf = await import('jspdf');"],
    ['a format in the start bundle', 'src/ui/a.tsx', "import { draw } from '../report/pdf/draw';"],
    ['a PDF in the start bundle', 'src/main.tsx', "import { draw } from './report/pdf/draw';"],
    ['a screen reaching for the root', 'src/ui/a.tsx', "import { now } from '../clock';"],
    ['an import nobody can read', 'src/ui/a.tsx', 'const part = await import(name);'],
    ['a file outside of every room', 'src/utils/a.ts', ''],
    ['a barrel by name', 'src/domain/index.ts', ''],
    ['a barrel by content', 'src/domain/a.ts', "export * from './rating';"],
  ];

  it.each(WRONG)('%s', (_, file, source) => {
    expect(checkImports({ [file]: source }, ROOMS)).toHaveLength(1);
  });

  it('a circle, also through types and import()', () => {
    const files = {
      'src/ui/a.tsx': "import { b } from './b';",
      'src/ui/b.ts': "import type { C } from './c';",
      'src/ui/c.ts': "export const a = () => import('./a');",
    };
    expect(checkImports(files, ROOMS)).toEqual([
      'circle: src/ui/a.tsx → src/ui/b.ts → src/ui/c.ts → src/ui/a.tsx',
    ]);
  });
});

describe('the rules leave in peace', () => {
  const RIGHT: [what: string, file: string, source: string][] = [
    ['neighbours in a room', 'src/domain/a.ts', "import { b } from './b';"],
    ['dates made from what is given', 'src/domain/a.ts', 'const day = new Date(text);'],
    ['names that only look like the page', 'src/domain/a.ts', 'const window = visit.window;'],
    ['words in comments and strings', 'src/domain/a.ts', "// Date.now()\nconst a = 'Date.now()';"],
    ['types of the domain in content', 'src/content/a.ts', "import type { R } from '../domain/a';"],
    [
      'content loading its files',
      'src/content/a.ts',
      "import.meta.glob('../../content/a/*.json');",
    ],
    [
      'types of the repository',
      'src/state/a.ts',
      "import type { R } from '../storage/repository';",
    ],
    [
      'a format fetched when needed',
      'src/ui/a.tsx',
      "const pdf = () => import('../report/pdf/a');",
    ],
    [
      'the library of a format in its room',
      'src/report/pdf/a.ts',
      "import { jsPDF } from 'jspdf';",
    ],
    ['a style beside its component', 'src/ui/a.tsx', "import styles from './a.module.css';"],
    ['the composition root', 'src/main.tsx', "import './storage/a';\nimport './ui/a';"],
  ];

  it.each(RIGHT)('%s', (_, file, source) => {
    expect(checkImports({ [file]: source }, ROOMS)).toEqual([]);
  });
});
