/** The whole job with the keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heading, light, lights, noteField } from './steps/assessment';
import { tabTo } from './steps/keyboard';
import { field } from './steps/plan';
import { CHECKPOINTS, GREEN, RED } from './steps/words';

/** Enter on a link or button that Tab has reached. */
async function follow(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** After a change of screen the focus starts where the eye does. */
async function expectHeadingFocused(page: Page, name: string): Promise<void> {
  await expect(heading(page, name)).toBeFocused();
}

test('from the start to the PDF without touching the mouse', async ({ app }) => {
  const { page } = app;
  const key = (name: string) => page.keyboard.press(name);
  await app.open();

  await test.step('a new assessment', async () => {
    await follow(page, 'link', 'Neue Selbstbewertung');
    await expectHeadingFocused(page, 'Neue Selbstbewertung');
    await tabTo(page, page.getByLabel('Name der Organisation oder des Bereichs'));
    await page.keyboard.type('Verein Tastatur');
    await key('Enter');
  });

  await test.step('seven lights: by digit, by arrow, by space', async () => {
    for (const [index, checkpoint] of CHECKPOINTS.entries()) {
      await expectHeadingFocused(page, checkpoint);
      const first = light(page, checkpoint, RED);
      await tabTo(page, first);
      if (index === 0) await key(' ');
      else if (index === 1) await key('ArrowUp');
      else await key('3');
      await expect(light(page, checkpoint, index === 0 ? RED : GREEN)).toBeChecked();
      if (index === 0) {
        await tabTo(page, noteField(page));
        await page.keyboard.type('Getippt, nicht geklickt');
      }
      await follow(page, 'link', 'Weiter');
    }
    await expectHeadingFocused(page, 'Übersicht');
  });

  await test.step('a measure with all its columns', async () => {
    await follow(page, 'link', 'Maßnahme planen');
    await expect(page.getByRole('button', { name: 'Eigene Maßnahme schreiben' })).toBeFocused();
    await key('Enter');
    await expect(field(page, 1, 'Maßnahme')).toBeFocused();
    await page.keyboard.type('Mit der Tastatur planen');
    await tabTo(page, field(page, 1, 'Priorität'));
    await key('1');
    await tabTo(page, field(page, 1, 'Verantwortlich'));
    await page.keyboard.type('Frau Taste');
    // Day and month are alike, because the browser decides which of them comes first.
    await tabTo(page, field(page, 1, 'Beginn'));
    await page.keyboard.type('05052031');
    await tabTo(page, field(page, 1, 'Kontrolle'));
    await page.keyboard.type('06062031');
    await expect(field(page, 1, 'Maßnahme')).toHaveValue('Mit der Tastatur planen');
    await expect(field(page, 1, 'Priorität')).toHaveValue('1');
    await expect(field(page, 1, 'Beginn')).toHaveValue('2031-05-05');
    await expect(field(page, 1, 'Kontrolle')).toHaveValue('2031-06-06');
  });

  await test.step('the PDF, and the focus stays on its button', async () => {
    const button = page.getByRole('button', { name: 'Als PDF speichern' });
    await tabTo(page, button);
    const download = page.waitForEvent('download');
    await key('Enter');
    expect((await download).suggestedFilename()).toContain('Verein Tastatur');
    await expect(button).toBeFocused();
  });
});

test('1, 2 and 3 choose a light only while the lights have the focus', async ({ app }) => {
  const { page } = app;
  const [checkpoint] = CHECKPOINTS;
  const pressAll = async () => {
    for (const digit of ['1', '2', '3']) await page.keyboard.press(digit);
  };
  const chosen = lights(page, checkpoint).getByRole('radio', { checked: true });

  await app.open();
  await page.getByRole('link', { name: 'Neue Selbstbewertung' }).click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expectHeadingFocused(page, checkpoint);
  await pressAll();
  await tabTo(page, noteField(page));
  await pressAll();
  await expect(noteField(page)).toHaveValue('123');
  await tabTo(page, page.getByRole('link', { name: 'Weiter', exact: true }));
  await pressAll();
  await expect(chosen).toHaveCount(0);

  await tabTo(page, lights(page, checkpoint).getByRole('radio').first(), 'Shift+Tab');
  await page.keyboard.press('Control+1');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(light(page, checkpoint, RED)).toBeChecked();
  await expect(light(page, checkpoint, RED)).toBeFocused();
});
