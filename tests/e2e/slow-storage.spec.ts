/** A transaction that does not end: nobody waits in silence, and the work can be taken out. */
import { checkA11y, expect, test } from './fixtures';
import { beginAssessment, expectSaved, noteField, saveStatus } from './steps/assessment';
import { readDownload, saveBackup } from './steps/documents';
import { holdTransactions } from './steps/storage';

test('F09 saving that does not come to an end is told of, and a Sicherung comes out of memory', async ({
  app,
}) => {
  const { page } = app;
  // Time flies, for what waits by it.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((work: () => void, milliseconds = 0) =>
      setTimeout(work, milliseconds / 20)) as typeof window.setTimeout;
  });
  await app.open();
  await beginAssessment(page, 'Verein');
  await expectSaved(page);
  const held = await holdTransactions(page);
  await noteField(page).fill('Geht nicht weiter');
  const alert = page.getByRole('alert').filter({ hasText: 'dauert ungewöhnlich lange' });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Erneut versuchen' })).toHaveCount(0);
  await expect(saveStatus(page)).toHaveText('Wird gespeichert …');
  await checkA11y(page, 'Saving that takes long');
  expect((await readDownload(await saveBackup(page))).toString()).toContain('Geht nicht weiter');
  await held.release();
  await expectSaved(page);
  await expect(alert).toHaveCount(0);
});
