/** The minutes of a workshop: what they say, on the screen, as PDF, for Word and on paper, and never who voted how. */
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { aMeasure, anAssessment, CHECKPOINT_IDS } from '../fixtures/assessments';
import { type App, checkA11y, expect, test } from './fixtures';
import { pdfText, readDownload, saveBy, squeezed } from './steps/documents';
import { tabTo } from './steps/keyboard';
import { CHECKPOINTS, GREEN, RED, YELLOW } from './steps/words';
import { openWorkshop, type SeededWorkshop } from './steps/workshops';

const SECRET = 'Das darf niemand außer der Moderation lesen.';

const HELD: SeededWorkshop = {
  title: 'Lindental trifft Betriebe',
  date: '2026-11-19',
  place: 'Gemeindehaus',
  invited: 'Freiwilligenagentur und Tafel',
  expected: 5,
  lights: ['ryg-gyr', 'ryggggr', 'rgggggr', 'yggyyy-'],
  said: [{ planning: SECRET }],
  revealed: true,
  joint: 'ryggyy-',
  topics: [{ id: 't1', text: 'Versicherung klären', measureId: 'm1' }],
  assessmentId: 'joint',
};

const PLAN = {
  ...anAssessment({
    id: 'joint',
    revision: 1,
    name: 'Lindental trifft Betriebe',
    checkpointIds: [...CHECKPOINT_IDS],
    answers: { 'strategic-benefit': { rating: 'red', note: '' } },
    measures: [
      aMeasure({ id: 'm1', checkpointId: 'strategic-benefit', responsible: 'Frau Şahin' }),
    ],
  }),
};

/** Puts the joint assessment beside the workshop. */
async function seedPlan(page: Page): Promise<void> {
  await page.evaluate(async (record) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = database.transaction('assessments', 'readwrite');
    tx.objectStore('assessments').put(record);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    database.close();
  }, PLAN);
}

async function openMinutes(app: App, wanted: SeededWorkshop = HELD): Promise<void> {
  await app.open();
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  if (wanted.assessmentId) await seedPlan(app.page);
  await openWorkshop(app, 'protokoll', wanted);
  await expect(preview(app.page)).toBeVisible();
}

const preview = (page: Page) => page.getByRole('region', { name: 'Vorschau' });

/** Votes on the first checkpoint, as the lights above add up. */
const FIRST = `3 × ${RED}, 1 × ${YELLOW}`;
const LAST = `3 × ${RED}, 1 × keine Angabe`;

test('the minutes say the same on the screen, as PDF and for Word', async ({ app }) => {
  const { page } = app;
  await openMinutes(app);
  // The plan here has a light for the first checkpoint only.
  await expect(page.getByText('Bei 5 Checkpunkten steht im gemeinsamen Plan')).toBeVisible();
  for (const votes of [FIRST, LAST]) {
    await expect(preview(page).getByRole('img', { name: votes })).toBeVisible();
  }
  const words = [
    'Lindental trifft Betriebe',
    '19. November 2026',
    'Gemeindehaus',
    'Freiwilligenagentur und Tafel',
    '4 Stimmzettel, erwartet waren 5',
    '6 von 7 Checkpunkten mit gemeinsamer Ampel',
    'Versicherung klären',
    'Maßnahme im Plan: Ein Gespräch mit dem Vorstand führen',
    'Frau Şahin',
    ...CHECKPOINTS,
  ];
  for (const word of words) await expect.soft(preview(page)).toContainText(word);

  const pdf = await saveBy(page, 'Als PDF speichern');
  expect(pdf.suggestedFilename()).toBe('Protokoll Lindental trifft Betriebe 2026-11-19.pdf');
  const pdfSaid = squeezed(await pdfText(await readDownload(pdf)));
  const word = await saveBy(page, 'Als Word speichern');
  expect(word.suggestedFilename()).toBe('Protokoll Lindental trifft Betriebe 2026-11-19.docx');
  const { value } = await mammoth.extractRawText({ buffer: await readDownload(word) });
  const wordSaid = squeezed(value);
  for (const said of words.map(squeezed)) {
    expect.soft(pdfSaid).toContain(said);
    expect.soft(wordSaid).toContain(said);
  }
  expect(wordSaid).toContain(squeezed(FIRST));
  expect(wordSaid).toContain(squeezed(LAST));
  for (const said of [pdfSaid, wordSaid, squeezed((await preview(page).textContent()) ?? '')]) {
    expect(said).not.toContain(squeezed(SECRET));
  }
});

test('what is missing is said with the way there, and that nothing is', async ({ app }) => {
  const { page } = app;
  await openMinutes(app, { date: null, place: '', lights: ['rrrrrrr'] });
  const missing = page.getByRole('region', { name: 'Was noch fehlt' });
  await expect(missing).toContainText('Das Datum des Workshops fehlt.');
  await expect(missing).toContainText('Der Ort fehlt.');
  await expect(missing).toContainText('Die Stimmzettel sind noch nicht aufgedeckt.');
  await expect(missing).toContainText('Einen gemeinsamen Maßnahmenplan gibt es noch nicht.');
  await expect(preview(page)).toContainText('Deshalb steht hier noch keine Verteilung');
  await expect(preview(page).getByRole('img')).toHaveCount(0);
  await missing.getByRole('link', { name: 'Zum Abstimmen' }).click();
  await expect(page).toHaveURL(/\/abstimmen$/);
});

test('on paper are the minutes alone, with the numbers of the votes', async ({ app }) => {
  const { page } = app;
  await openMinutes(app);
  const paper = squeezed(await pdfText(await page.pdf({ preferCSSPageSize: true })));
  for (const said of ['Protokoll', 'Gemeindehaus', 'Versicherung klären', 'Frau Şahin', GREEN]) {
    expect.soft(paper).toContain(squeezed(said));
  }
  for (const left of ['Als PDF speichern', 'Was noch fehlt', 'Vorbereiten', SECRET]) {
    expect.soft(paper).not.toContain(squeezed(left));
  }
});

test('the workshop alone can be saved, and its plan leads to more documents', async ({ app }) => {
  const { page } = app;
  await openMinutes(app);
  const file = await saveBy(page, 'Sicherung dieses Workshops');
  expect(JSON.parse(`${await readDownload(file)}`).workshops).toMatchObject([{ id: 'workshop-1' }]);
  await page.getByRole('link', { name: 'Weitere Dokumente zum gemeinsamen Ergebnis' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dokumente' })).toBeVisible();
});

test('the room is for everybody, and the keyboard leads to the file', async ({ app }) => {
  const { page } = app;
  await openMinutes(app);
  await checkA11y(page, 'Protokoll');
  await tabTo(page, page.getByRole('button', { name: 'Als PDF speichern' }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
