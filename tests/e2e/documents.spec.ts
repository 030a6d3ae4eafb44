/** Taking a plan along: what goes in, how it looks, in which form, and to whom. */
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { goToRoom, heading, openExample } from './steps/assessment';
import { goToDocuments, pdfText, readDownload, saveBy, squeezed } from './steps/documents';
import { tabTo } from './steps/keyboard';
import { EXAMPLE } from './steps/words';

const NOTE = 'Bisher entsteht alles auf Zuruf.';
const PERSON = 'Jonas Petersen';

/** On a day that is not today's: files are named after the last entry, not after the day they are made. */
async function openDocuments({ page, open }: App): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00+01:00'));
  await open();
  await openExample(page);
  await goToDocuments(page);
}

const choice = (page: Page, name: string) => page.getByRole('radio', { name });
const preview = (page: Page): Locator =>
  page.getByRole('region', { name: 'Vorschau des Dokuments' });
const status = (page: Page) => page.getByRole('checkbox', { name: /Status/ });

test('the preview and the PDF hold what was chosen, and nothing else', async ({ app }) => {
  const { page } = app;
  await openDocuments(app);
  for (const said of [NOTE, PERSON, 'Status: läuft', 'Vertraulich', 'Bewertet am']) {
    await expect.soft(preview(page)).toContainText(said);
  }

  await choice(page, 'Ergebnis und Plan').check();
  await choice(page, 'Zur Weitergabe – ohne Namen').check();
  await status(page).uncheck();
  await expect(preview(page)).toContainText('benannt');
  await expect(preview(page)).toContainText('Bewertet am');
  for (const left of [NOTE, PERSON, 'Status: läuft', 'Vertraulich']) {
    await expect.soft(preview(page)).not.toContainText(left);
  }

  const download = await saveBy(page, 'Als PDF speichern');
  expect(download.suggestedFilename()).toBe(
    'Maßnahmenplan mit Ergebnis zur Weitergabe Freiwilligenagentur Lindental (Beispiel) 2026-11-20.pdf',
  );
  const text = squeezed(await pdfText(await readDownload(download)));
  for (const left of [NOTE, PERSON, 'Status: läuft', 'Vertraulich']) {
    expect.soft(text).not.toContain(squeezed(left));
  }
  expect(text).toContain('benannt');

  await choice(page, 'Nur der Maßnahmenplan').check();
  await expect(preview(page)).not.toContainText('Bewertet am');
});

test('the choice stays while the app is open', async ({ app }) => {
  const { page } = app;
  await openDocuments(app);
  await choice(page, 'Zur Weitergabe – ohne Namen').check();
  await goToRoom(page, 'Maßnahmenplan');
  await goToDocuments(page);
  await expect(choice(page, 'Zur Weitergabe – ohne Namen')).toBeChecked();
});

const STEM = `Maßnahmenplan mit Notizen ${EXAMPLE} 2026-11-20`;

const FILES: [button: string, name: string][] = [
  ['Als PDF speichern', `${STEM}.pdf`],
  ['Als Word speichern', `${STEM}.docx`],
  ['Als Excel speichern', `${STEM}.xlsx`],
  ['Als CSV speichern', `Maßnahmenplan ${EXAMPLE} 2026-11-20.csv`],
  ['Als JSON speichern', `${STEM}.json`],
  ['Als Kalender speichern', `Termine ${EXAMPLE} 2026-11-20.ics`],
  ['Zettel speichern', `Zettel ${EXAMPLE} 2026-11-20.pdf`],
];

for (const [button, name] of FILES) {
  test(`"${button}" gives a file with the name of the plan`, async ({ app }) => {
    const { page } = app;
    await openDocuments(app);
    const download = await saveBy(page, button);
    expect(download.suggestedFilename()).toBe(name);
    expect((await readDownload(download)).length).toBeGreaterThan(100);
    await expect(page.getByText(`„${name}“ wurde dem Browser übergeben`)).toBeVisible();
    await expect(page.getByRole('button', { name: button })).toBeFocused();
  });
}

test('a calendar for one person holds her days only', async ({ app }) => {
  const { page } = app;
  await openDocuments(app);
  await page.getByLabel('Wessen Termine?').selectOption(PERSON);
  const download = await saveBy(page, 'Als Kalender speichern');
  expect(download.suggestedFilename()).toBe(`Termine ${EXAMPLE} ${PERSON} 2026-11-20.ics`);
  await choice(page, 'Zur Weitergabe – ohne Namen').check();
  await expect(page.getByLabel('Wessen Termine?')).toBeHidden();
  await expect(
    page.getByText('Termine für eine einzelne Person gibt es nur mit Namen'),
  ).toBeVisible();
});

test('only a PDF with everything says that it is a Sicherung too', async ({ app }) => {
  const { page } = app;
  await openDocuments(app);
  await expect(page.getByText('Mit Sicherung: Wer dieses PDF hat')).toBeVisible();
  await saveBy(page, 'Als PDF speichern');
  const goOn = page.getByText('Mit diesem PDF können Sie auf einem anderen Gerät weiterarbeiten');
  await expect(goOn).toBeVisible();
  await status(page).uncheck();
  await expect(page.getByText('Ohne Sicherung, weil nicht alles darin steht')).toBeVisible();
  await saveBy(page, 'Als PDF speichern');
  await expect(page.getByText('wurde dem Browser übergeben')).toBeVisible();
  await expect(goOn).toBeHidden();
});

test('the keyboard leads through the choice to the file', async ({ app }) => {
  const { page } = app;
  await openDocuments(app);
  await expect(heading(page, 'Dokumente')).toBeFocused();
  await tabTo(page, choice(page, 'Alles, auch die Notizen'));
  await page.keyboard.press('ArrowUp');
  await expect(choice(page, 'Ergebnis und Plan')).toBeChecked();
  await tabTo(page, choice(page, 'Vertraulich – mit Namen'));
  await tabTo(page, status(page));
  await page.keyboard.press(' ');
  await expect(status(page)).not.toBeChecked();
  await tabTo(page, preview(page));
  const top = () => preview(page).evaluate(({ scrollTop }) => scrollTop);
  await page.keyboard.press('End');
  await expect.poll(top).toBeGreaterThan(100);
  const button = page.getByRole('button', { name: 'Als PDF speichern' });
  await tabTo(page, button);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  await expect(button).toBeFocused();
});

test('a document that is given up is not saved', async ({ app }) => {
  const { page } = app;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await openDocuments(app);
  // Without the worker, which would have the code ready.
  await page.route(/render-pdf/, async (route) => {
    await held;
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.getByRole('button', { name: 'Als PDF speichern' }).click();
  await expect(page.getByRole('progressbar', { name: 'PDF wird erstellt …' })).toBeVisible();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Abgebrochen. Es wurde keine Datei gespeichert.')).toBeVisible();
  goOn();
  await saveBy(page, 'Als PDF speichern');
  expect(downloads).toBe(1);
});

test('a document asked for before another choice is not saved', async ({ app }) => {
  const { page } = app;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await openDocuments(app);
  await page.route(/render-pdf/, async (route) => {
    await held;
    await route.continue();
  });
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Als PDF speichern' }).click();
  await choice(page, 'Zur Weitergabe – ohne Namen').check();
  await expect(page.getByText('Sie haben die Auswahl geändert.')).toBeVisible();
  goOn();
  await saveBy(page, 'Als PDF speichern');
  expect(saved).toEqual([expect.stringContaining('zur Weitergabe')]);
});

test('what is given away is without notes, unless people want them there', async ({ app }) => {
  const { page } = app;
  await openDocuments(app);
  await choice(page, 'Zur Weitergabe – ohne Namen').check();
  await expect(
    page.getByRole('status').getByText('Die Notizen sind jetzt nicht dabei.'),
  ).toBeVisible();
  await expect(choice(page, 'Ergebnis und Plan')).toBeChecked();
  await expect(preview(page)).not.toContainText(NOTE);
  await choice(page, 'Alles, auch die Notizen').check();
  await expect(page.getByRole('status').getByText('Die Notizen stehen mit darin.')).toBeVisible();
  await expect(preview(page)).toContainText(NOTE);
  await expect(
    page.getByText('Gewählt: Alles, auch die Notizen · zur Weitergabe, ohne Namen'),
  ).toBeVisible();
});

for (const [width, isWider] of [
  [360, true],
  [1280, false],
] as const) {
  test(`the preview at ${width} px says whether there is more beside it`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 740 });
    await openDocuments(app);
    if (isWider) await page.getByRole('heading', { name: 'Vorschau' }).click();
    await expect(preview(page)).toBeVisible();
    const overflows = () => preview(page).evaluate((desk) => desk.scrollWidth > desk.clientWidth);
    expect(await overflows()).toBe(isWider);
    const said = page.getByText('Das Blatt ist breiter als der Bildschirm');
    await expect(said).toBeVisible({ visible: isWider });
  });
}

const FORMS: [button: string, name: string, holds: string][] = [
  [
    'Checkliste speichern',
    'Checkliste Zusammenarbeit mit KMU in der Region systematisch angehen.pdf',
    'Interne Organisation der Zusammenarbeit',
  ],
  [
    'Leeren Plan speichern',
    'Leerer Maßnahmenplan Zusammenarbeit mit KMU in der Region systematisch angehen.pdf',
    'Verantwortlich',
  ],
];

test('blank forms for pens, without an assessment', async ({ app }) => {
  const { page } = app;
  await app.open('#/neu');
  await page.getByRole('link', { name: 'Leere Vordrucke zum Ausdrucken' }).click();
  await expect(heading(page, 'Leere Vordrucke')).toBeFocused();
  for (const [button, name, holds] of FORMS) {
    const download = await saveBy(page, button);
    expect(download.suggestedFilename()).toBe(name);
    expect(squeezed(await pdfText(await readDownload(download)))).toContain(squeezed(holds));
    await expect(page.getByText(`„${name}“ wurde dem Browser übergeben`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(heading(page, 'Neue Selbstbewertung')).toBeFocused();
});

test('blank forms opened by their address lead on, not out of the app', async ({ app }) => {
  const { page } = app;
  await app.open('#/vordrucke');
  await expect(heading(page, 'Leere Vordrucke')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Neue Selbstbewertung' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zurück' })).toBeHidden();
});
