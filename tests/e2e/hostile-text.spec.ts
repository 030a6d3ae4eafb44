/** A Sicherung from somebody who means harm: what is written in it is read, and never run. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToCheckpoint,
  goToRoom,
  light,
  noteField,
} from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import { readDownload, saveBackup } from './steps/documents';
import { addOwnMeasure, field } from './steps/plan';
import { CHECKPOINTS, RED } from './steps/words';

const HOSTILE =
  '<img src=x onerror="window.harmed=1"><svg onload="window.harmed=1"></svg><script>window.harmed=1</script><a href="javascript:window.harmed=1">javascript:window.harmed=1</a>';

async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'harmed' in window,
    elements: document.querySelectorAll(
      'img[src="x"], svg[onload], body script:not([src]), a[href^="javascript:"]',
    ).length,
  }));
  expect(found, where).toEqual({ ran: false, elements: 0 });
}

test('F55 HTML, SVG and script addresses in every text of a Sicherung are shown as text', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'DER NAME');
  await light(page, CHECKPOINTS[0], RED).check();
  await noteField(page).fill('DIE NOTIZ');
  await goToRoom(page, 'Maßnahmenplan');
  await addOwnMeasure(page, `1. ${CHECKPOINTS[0]}`);
  await field(page, 1, 'Maßnahme').fill('DIE MASSNAHME');
  await field(page, 1, 'Verantwortlich').fill('DIE PERSON');
  await expectSaved(page);
  const id = page.url().split('/').at(-2) ?? '';
  await goToStart(page);
  await goToBackup(page);
  const good = (await readDownload(await saveBackup(page))).toString('utf8');
  const text = JSON.stringify(HOSTILE).slice(1, -1);
  const bad = good
    .replaceAll(/DER NAME|DIE NOTIZ|DIE MASSNAHME|DIE PERSON/g, () => text)
    .replaceAll(id, 'eine-andere');
  expect(bad).not.toContain(id);

  await openBackup(page, bad);
  const take = page.getByRole('button', { name: '1 Selbstbewertung übernehmen' });
  await expect(take).toBeVisible();
  await expectHarmless(page, 'preview');
  await take.click();
  await goToStart(page);
  await expect(page.getByText(HOSTILE).first()).toBeVisible();
  await expectHarmless(page, 'start');
  await app.open('#/bewertung/eine-andere/massnahmenplan');
  await expect(field(page, 1, 'Maßnahme')).toHaveValue(HOSTILE);
  await expect(field(page, 1, 'Verantwortlich')).toHaveValue(HOSTILE);
  await expectHarmless(page, 'plan');
  await goToCheckpoint(page, 1);
  await expect(noteField(page)).toHaveValue(HOSTILE);
  await expectHarmless(page, 'checkpoint');
  await goToRoom(page, 'Übersicht');
  await expect(page.getByText(HOSTILE).first()).toBeVisible();
  await expectHarmless(page, 'overview');
});
