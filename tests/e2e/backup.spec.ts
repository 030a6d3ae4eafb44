/** The Sicherung brings everything back exactly, and no bad file changes anything. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { expectSaved, goToCheckpoint, noteField, openExample } from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBackup } from './steps/documents';
import { EXAMPLE } from './steps/words';

const NOTE = 'Zeile eins\nZeile zwei – „Łukasz“ 🌱';

interface Saved {
  createdAt?: string;
  schemaVersion: number;
  assessments: { id: string; revision?: number; name: string; updatedAt: string }[];
}

async function saveAll(page: Page): Promise<Saved> {
  await goToBackup(page);
  return JSON.parse((await readDownload(await saveBackup(page))).toString('utf8'));
}

/** What people entered, without what counts or dates the saving itself. */
function entriesOf({ createdAt: _, ...saved }: Saved) {
  return {
    ...saved,
    assessments: saved.assessments.map(({ revision: _revision, ...assessment }) => assessment),
  };
}

/** The same without what merging looks at: what was replaced counts as entered now. */
function contentsOf(saved: Saved) {
  return entriesOf(saved).assessments.map((assessment) => ({
    ...assessment,
    versions: {},
    measureOrder: {},
    updatedAt: '',
  }));
}

async function openExampleAndSave(app: App): Promise<Saved> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToCheckpoint(page, 1);
  await noteField(page).fill(NOTE);
  await expectSaved(page);
  await goToStart(page);
  return saveAll(page);
}

async function deleteExample(page: Page): Promise<void> {
  await goToStart(page);
  await page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
}

const take = (page: Page) => page.getByRole('button', { name: '1 Selbstbewertung übernehmen' });

test('saved, deleted, opened: exactly the same again', async ({ app }) => {
  const { page } = app;
  const before = await openExampleAndSave(app);
  await deleteExample(page);
  await goToBackup(page);
  await openBackup(page, JSON.stringify(before));
  const preview = page.getByRole('listitem').filter({ hasText: EXAMPLE });
  await expect(preview).toContainText('Neu: Sie liegt noch nicht auf diesem Gerät.');
  await expect(preview.getByRole('combobox')).toHaveValue('take');
  await take(page).click();
  await page.getByRole('link', { name: 'Zu Ihren Selbstbewertungen' }).click();
  await expect(page.getByRole('link', { name: EXAMPLE })).toBeVisible();
  expect(entriesOf(await saveAll(page))).toEqual(entriesOf(before));
  await goToStart(page);
  await page.getByRole('link', { name: EXAMPLE }).click();
  await goToCheckpoint(page, 1);
  await expect(noteField(page)).toHaveValue(NOTE);
});

test('before people agree, opening a file changes nothing; taking it back leaves nothing', async ({
  app,
}) => {
  const { page } = app;
  const before = await openExampleAndSave(app);
  await deleteExample(page);
  await goToBackup(page);
  await openBackup(page, JSON.stringify(before));
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(take(page)).toBeHidden();
  await page.getByRole('button', { name: 'Sicherung speichern' }).click();
  await expect(page.getByText('Es gibt noch keine Selbstbewertung')).toBeVisible();

  await openBackup(page, JSON.stringify(before));
  await take(page).click();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await goToStart(page);
  await expect(page.getByText('Noch keine Selbstbewertung auf diesem Gerät.')).toBeVisible();
});

test('what is newer on this device stays unless people choose otherwise', async ({ app }) => {
  const { page } = app;
  const before = await openExampleAndSave(app);
  await goToStart(page);
  await openExample(page);
  await goToCheckpoint(page, 1);
  await noteField(page).fill('Später geschrieben');
  await expectSaved(page);
  await goToStart(page);
  const later = await saveAll(page);

  await openBackup(page, JSON.stringify(before));
  const choice = page.getByRole('combobox', { name: EXAMPLE });
  await expect(choice).toHaveValue('skip');
  await expect(take(page)).toBeHidden();
  // Which of the two is newer can be seen on the same day too.
  const entry = page.getByRole('listitem').filter({ hasText: EXAMPLE });
  await expect(entry).toContainText(
    /in der Sicherung zuletzt bearbeitet am [\d.]{10}, \d\d:\d\d Uhr/,
  );
  await expect(entry).toContainText(
    /Auf diesem Gerät zuletzt bearbeitet am [\d.]{10}, \d\d:\d\d Uhr/,
  );
  await choice.selectOption('Ersetzen');
  await expect(page.getByText('Ersetzt wird der Stand auf diesem Gerät')).toBeVisible();
  await take(page).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
  expect(contentsOf(await saveAll(page))).toEqual(contentsOf(before));
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeHidden();
  await expect.poll(async () => entriesOf(await saveAll(page))).toEqual(entriesOf(later));
});

test('a file is read again when it is chosen again', async ({ app }) => {
  const { page } = app;
  const before = await openExampleAndSave(app);
  await openBackup(page, 'kaputt');
  await expect(page.getByRole('alert')).toBeVisible();
  await openBackup(page, JSON.stringify(before));
  await expect(page.getByText('schon genauso vorhanden')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  // There is nothing to break off.
  await page.getByRole('main').getByRole('button', { name: 'Schließen' }).click();
  await expect(page.getByText('schon genauso vorhanden')).toBeHidden();
});

test('every bad file is refused in words, and nothing changes', async ({ app }) => {
  const { page } = app;
  const before = await openExampleAndSave(app);
  const good = JSON.stringify(before);
  const changed = (change: (saved: Saved) => unknown) => {
    const copy: Saved = JSON.parse(good);
    change(copy);
    return JSON.stringify(copy);
  };
  const bad: { name: string; content: string | Buffer; says: string }[] = [
    { name: 'nothing in it', content: '', says: 'Die Datei ist leer.' },
    {
      name: 'half of it',
      content: good.slice(0, good.length / 2),
      says: 'Das Ende der Datei fehlt.',
    },
    { name: 'no JSON', content: 'Liebe Grüße', says: 'beschädigt' },
    { name: 'UTF-16', content: Buffer.from(`\ufeff${good}`, 'utf16le'), says: 'keine Textdatei' },
    {
      name: 'a PDF',
      content: '%PDF-1.7\ntrailer\n<<>>\n%%EOF\n',
      says: 'In diesem PDF steckt keine Sicherung.',
    },
    { name: 'other JSON', content: '{"a":1}', says: 'keine Sicherung der Praxishilfe' },
    {
      name: 'of a later version',
      content: changed((saved) => {
        saved.schemaVersion = 99;
      }),
      says: 'von einer neueren Fassung',
    },
    {
      name: 'a wrong value',
      content: changed((saved) => Object.assign(saved.assessments[0] ?? {}, { name: 7 })),
      says: 'nicht zu einer Selbstbewertung oder einem Workshop passen',
    },
    {
      name: 'the same twice',
      content: changed((saved) => saved.assessments.push(...saved.assessments)),
      says: 'passen nicht zusammen',
    },
    { name: 'too deep', content: `${'['.repeat(500)}${']'.repeat(500)}`, says: 'Aufbau der Datei' },
  ];
  for (const { name, content, says } of bad) {
    await test.step(name, async () => {
      await openBackup(page, content);
      const refusal = page.getByRole('alert');
      await expect(refusal).toContainText(says);
      await expect(refusal).toContainText('Auf diesem Gerät hat sich nichts geändert.');
      await expect(page.getByRole('button', { name: 'übernehmen' })).toBeHidden();
    });
  }
  expect(entriesOf(await saveAll(page))).toEqual(entriesOf(before));
});
