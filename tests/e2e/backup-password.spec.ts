/** A Sicherung with a password: nobody reads it without, and nobody is left without words. */
import type { Locator, Page } from '@playwright/test';
import { type App, checkA11y, expect, test } from './fixtures';
import { openExample } from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload } from './steps/documents';
import { EXAMPLE } from './steps/words';

const PASSWORD = 'Äpfel über dem Zaun';
const HINT = 'Sommerfest';

const form = (page: Page): Locator => page.locator('form');
const submit = (page: Page) => page.getByRole('button', { name: 'Verschlüsselt speichern' });

async function unfold(app: App): Promise<void> {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  await page.getByText('Mit Passwort verschlüsseln').click();
}

const colourOf = (button: Locator) =>
  button.evaluate((element) => getComputedStyle(element).backgroundColor);

async function fill(page: Page, password: string, again = password): Promise<void> {
  await form(page).getByLabel('Passwort', { exact: true }).fill(password);
  await form(page).getByLabel('Passwort wiederholen').fill(again);
}

async function saveEncrypted(app: App): Promise<Buffer> {
  const { page } = app;
  await unfold(app);
  await fill(page, PASSWORD);
  await form(page).getByLabel('Merkhilfe (freiwillig)').fill(HINT);
  const download = page.waitForEvent('download');
  await submit(page).click();
  const file = await readDownload(await download);
  await expect(page.getByText('mit 1 Selbstbewertung: geprüft')).toBeVisible();
  expect((await download).suggestedFilename()).toContain('mit Passwort');
  await expect(form(page)).toContainText('mit Ihrem Passwort verschlüsselt');
  return file;
}

test('saved with a password, it opens with it and brings everything back', async ({ app }) => {
  const { page } = app;
  const file = await saveEncrypted(app);
  await checkA11y(page, 'Verschlüsselt gespeichert');
  expect(file.toString()).not.toContain(EXAMPLE);
  await goToStart(page);
  await page.getByLabel(`Weitere Möglichkeiten für „${EXAMPLE}“`).click();
  await page.getByRole('button', { name: 'Löschen' }).click();
  await goToBackup(page);

  await openBackup(page, file);
  const question = page.getByRole('form', { name: 'Diese Sicherung ist verschlüsselt' });
  await expect(question).toContainText(`Merkhilfe: ${HINT}`);
  await checkA11y(page, 'Frage nach dem Passwort');
  const field = question.getByLabel('Passwort', { exact: true });

  await question.getByRole('button', { name: 'Entschlüsseln' }).click();
  await expect(field).toHaveAccessibleDescription('Bitte geben Sie das Passwort ein.');
  await field.fill('falsch geraten');
  await question.getByRole('button', { name: 'Entschlüsseln' }).click();
  await expect(field).toHaveAccessibleDescription(/Das Passwort ist falsch, oder die Datei wurde/);
  await expect(field).toBeFocused();
  await checkA11y(page, 'Falsches Passwort');

  await question.getByLabel('Passwort anzeigen').check();
  await expect(field).toHaveAttribute('type', 'text');
  await field.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: EXAMPLE })).toContainText('Neu');
});

test('who types a password sees the button that uses it, and leaves it nowhere', async ({
  app,
}) => {
  const { page } = app;
  await unfold(app);
  const plain = page.getByRole('button', { name: 'Sicherung speichern' });
  const strong = await colourOf(plain);
  await fill(page, PASSWORD);
  await form(page).getByLabel('Passwort anzeigen').check();
  await expect(submit(page)).toHaveCSS('background-color', strong);
  await expect(plain).not.toHaveCSS('background-color', strong);
  // The wrong button all the same: said, and what was typed stays.
  await plain.click();
  await expect(page.getByText('ohne Passwort lesbar')).toBeVisible();
  await expect(form(page).getByLabel('Passwort', { exact: true })).toHaveValue(PASSWORD);
  await submit(page).click();
  await expect(form(page)).toContainText('mit Ihrem Passwort verschlüsselt');
  for (const label of ['Passwort', 'Passwort wiederholen']) {
    const field = form(page).getByLabel(label, { exact: true });
    await expect(field).toHaveValue('');
    await expect(field).toHaveAttribute('type', 'password');
  }
  await expect(plain).toHaveCSS('background-color', strong);
});

test('two unequal passwords, a short one and a hint that tells it are refused in words', async ({
  app,
}) => {
  const { page } = app;
  await unfold(app);
  await fill(page, 'kurz');
  await expect(form(page)).toContainText('Sehr kurz');
  await submit(page).click();
  const first = form(page).getByLabel('Passwort', { exact: true });
  await expect(first).toHaveAccessibleDescription('Bitte mindestens 8 Zeichen.');
  await expect(first).toBeFocused();
  await fill(page, PASSWORD, `${PASSWORD}!`);
  await expect(form(page)).toContainText('Lang genug');
  await submit(page).click();
  await expect(form(page)).toContainText('Die beiden Passwörter sind nicht gleich.');
  await fill(page, PASSWORD);
  await form(page).getByLabel('Merkhilfe (freiwillig)').fill(`es ist ${PASSWORD.toUpperCase()}`);
  await submit(page).click();
  await expect(form(page)).toContainText('Die Merkhilfe darf das Passwort nicht enthalten.');
  await checkA11y(page, 'Passwort mit Fehlern');
});

test('without https there is no encryption, and the app says so', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Object.defineProperty(crypto, 'subtle', { value: undefined });
  });
  await unfold(app);
  await expect(page.getByText('Das geht hier nicht')).toBeVisible();
  await expect(submit(page)).toBeHidden();
});
