/** The menus of the list: above everything when open, and no reason to hide the list when missing. */
import { expect, test } from './fixtures';
import { beginAssessment, openExample } from './steps/assessment';
import { goToStart } from './steps/backup';
import { EXAMPLE } from './steps/words';

test('an open menu lies above the cards after it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await goToStart(page);
  for (const name of ['Team Jugend', 'Team Senioren']) {
    await beginAssessment(page, name);
    await goToStart(page);
  }
  const menu = page.getByRole('group').filter({ has: page.getByLabel(/„Team Senioren“/) });
  await menu.getByLabel('Weitere Möglichkeiten für „Team Senioren“').click();
  const buttons = menu.getByRole('button');
  await expect(buttons).toHaveCount(6);
  for (const button of await buttons.all()) {
    const covered = await button.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = element.getBoundingClientRect();
      return [left + 2, (left + right) / 2, right - 2]
        .map((x) => document.elementFromPoint(x, top + height / 2))
        .filter((on) => on !== element)
        .map((on) => on?.outerHTML.slice(0, 80));
    });
    expect(covered).toEqual([]);
  }
});

test.describe('while the code of the menus is missing', () => {
  // It would have the code ready.
  test.use({ serviceWorkers: 'block' });

  test('the list works, says it once, and trying again brings them', async ({ app }) => {
    const { page, watch } = app;
    watch.allow(/Failed to load resource|Service Worker registration blocked/);
    await page.route(/item-menu/, (route) => route.abort());
    await app.open();
    await openExample(page);
    await goToStart(page);
    await beginAssessment(page, 'Verein');
    await goToStart(page);

    const list = page.getByRole('region', { name: 'Ihre Selbstbewertungen' });
    await expect(list.getByRole('alert')).toHaveCount(1);
    await expect(list.getByRole('alert')).toContainText('konnten nicht geladen werden');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(list.getByRole('link', { name: EXAMPLE })).toBeVisible();
    await expect(list.getByRole('link', { name: 'Verein' })).toBeVisible();

    await page.unroute(/item-menu/);
    await list.getByRole('button', { name: 'Erneut versuchen' }).click();
    await expect(list.getByLabel(/^Weitere Möglichkeiten/)).toHaveCount(2);
    await expect(list.getByLabel('Weitere Möglichkeiten für „Verein“')).toBeFocused();
    await expect(list.getByRole('alert')).toHaveCount(0);
  });
});
