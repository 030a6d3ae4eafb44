/** The code of a format comes when somebody asks for it, and no other format's with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heading, openExample } from './steps/assessment';

const DIST = process.env.PRAXISHILFE_DIST || fileURLToPath(new URL('../../dist', import.meta.url));

/** Code that is large or made for one format, by words that stand in it alone and stay when it is made small. */
const PARTS = {
  jsPDF: 'putOnlyUsedFonts',
  docx: 'wordprocessingml',
  'our writer of workbooks': 'spreadsheetml',
  'our writer of calendars': 'BEGIN:VCALENDAR',
} as const;

type Part = keyof typeof PARTS;

/** What each document needs. */
const FORMATS: [button: string, parts: Part[]][] = [
  ['Als CSV speichern', []],
  ['Als JSON speichern', []],
  ['Als Kalender speichern', ['our writer of calendars']],
  ['Als Excel speichern', ['our writer of workbooks']],
  ['Als Word speichern', ['docx']],
  ['Zettel speichern', ['jsPDF']],
  ['Als PDF speichern', ['jsPDF']],
];

/** By file of the build, the parts in it. */
const HELD = new Map(
  readdirSync(`${DIST}/assets`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = readFileSync(`${DIST}/assets/${file}`, 'utf8');
      const names = Object.keys(PARTS) as Part[];
      return [file, names.filter((name) => code.includes(PARTS[name]))] as const;
    }),
);

/** The parts that the page has asked for so far; what its worker keeps ahead does not count. */
function watchParts(page: Page): () => Part[] {
  const asked = new Set<Part>();
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    for (const part of HELD.get(file) ?? []) asked.add(part);
  });
  return () => [...asked].toSorted();
}

async function openDocuments(page: Page): Promise<void> {
  await openExample(page);
  await page.evaluate(() => {
    location.hash = location.hash.replace(/[^/]*$/, 'dokumente');
  });
  await expect(heading(page, 'Dokumente')).toBeVisible();
}

test('each part of the code is in one file of the build', () => {
  for (const part of Object.keys(PARTS) as Part[]) {
    const files = [...HELD].filter(([, names]) => names.includes(part));
    expect(files, part).toHaveLength(1);
  }
});

test('no part comes before a document needs it', async ({ app }) => {
  const { page } = app;
  const asked = watchParts(page);
  await app.open();
  await openDocuments(page);
  const wanted = new Set<Part>();
  for (const [button, parts] of FORMATS) {
    await test.step(button, async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
      expect(await download.failure()).toBeNull();
      for (const part of parts) wanted.add(part);
      expect(asked()).toEqual([...wanted].toSorted());
    });
  }
  expect(asked()).toEqual(Object.keys(PARTS).toSorted());
});
