/** The whole job: rate, plan, save the PDF, close the laptop, come back without a network. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  beginAssessment,
  expectSaved,
  goToRoom,
  heading,
  light,
  noteField,
} from './steps/assessment';
import { pdfText, readDownload, savePdf, squeezed } from './steps/documents';
import { waitUntilOfflineReady } from './steps/offline';
import {
  addFromExample,
  asPrinted,
  type Entry,
  expectMeasure,
  field,
  fillMeasure,
} from './steps/plan';
import { CHECKPOINTS, GREEN, type LightWord, RED, YELLOW } from './steps/words';

const NAME = 'Bürgerverein Šternberk & Freunde';
const NOTE = 'Łukasz und Frau Nguyễn kümmern sich schon – aber „nur“ nebenbei.';

const RATINGS: LightWord[] = [GREEN, YELLOW, RED, GREEN, YELLOW, RED, GREEN];

const PLANNING = '3. Zusammenarbeit planen';
const AGREEMENTS = '6. Vereinbarungen';
const CONTACTS = '5. Kontakte zu KMU entwickeln';

const OWN: Entry & { text: string } = {
  text: 'Im Vorstand drei Betriebe auswählen und mit Ayşe Şahin anrufen',
  priority: '1 – hoch',
  responsible: 'Łukasz Nowak',
  start: '2031-03-05',
  review: '2031-06-12',
};
const TAKEN: Entry = {
  priority: '2 – mittel',
  responsible: 'Nguyễn Thị Lan',
  start: '2031-04-01',
  review: '2031-09-30',
};
const CHANGED: Entry & { text: string } = {
  text: 'Flyer und Homepage bis zum Sommerfest durchsehen',
  priority: '3 – niedrig',
  responsible: 'Łukasz Nowak',
  start: '2031-05-02',
  review: '2031-10-15',
};

async function rateAllSeven(page: Page): Promise<void> {
  for (const [index, checkpoint] of CHECKPOINTS.entries()) {
    await expect(heading(page, checkpoint)).toBeVisible();
    await light(page, checkpoint, RATINGS[index] ?? RED).check();
    if (index === 2) await noteField(page).fill(NOTE);
    await page.getByRole('link', { name: 'Weiter', exact: true }).click();
  }
  await expect(heading(page, 'Übersicht')).toBeVisible();
}

async function expectOverview(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await expect(main).toContainText(NAME);
  await expect(main).toContainText('7 von 7 Checkpunkten bewertet');
  for (const [count, word] of [
    [2, RED],
    [2, YELLOW],
    [3, GREEN],
  ] as const) {
    await expect(main.getByText(`${count} × ${word}`, { exact: true })).toBeVisible();
  }
  await expect(main).toContainText(NOTE);
}

test('from the first visit to the plan as PDF, and everything again without a network', async ({
  host,
  launchPersistent,
}, info) => {
  const profile = info.outputPath('profile');
  const { context, page } = await launchPersistent(profile);
  let planText = '';

  await test.step('first visit: an assessment with a name', async () => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await beginAssessment(page, NAME);
  });

  await test.step('seven lights and a note', () => rateAllSeven(page));

  await test.step('the overview tells in words how it stands and what helps most', async () => {
    await expectOverview(page);
    await expect(page.getByRole('main')).toContainText(
      '„Zusammenarbeit planen“ ist rot und hat noch keine Maßnahme.',
    );
    await page.getByRole('link', { name: 'Maßnahme planen' }).click();
  });

  await test.step('three measures with all six columns', async () => {
    const dialog = page.getByRole('dialog', { name: 'Maßnahme hinzufügen' });
    await expect(dialog).toContainText(PLANNING);
    await dialog.getByRole('button', { name: 'Eigene Maßnahme schreiben' }).click();
    await fillMeasure(page, 1, OWN);
    await addFromExample(page, AGREEMENTS, 'Ziel, Umfang und Maßnahmen');
    await fillMeasure(page, 2, TAKEN);
    await addFromExample(page, CONTACTS, 'Flyer, Infoblatt und Homepage');
    await fillMeasure(page, 3, CHANGED);
    await expectSaved(page);
  });

  await test.step('the PDF holds every light, note and cell', async () => {
    const taken = await field(page, 2, 'Maßnahme').inputValue();
    expect(taken).toContain('Ziel, Umfang und Maßnahmen der Zusammenarbeit');
    const download = await savePdf(page);
    expect(download.suggestedFilename()).toMatch(
      /^Maßnahmenplan mit Notizen Bürgerverein .*\.pdf$/,
    );
    planText = await pdfText(await readDownload(download));
    const text = squeezed(planText);
    for (const said of [NAME, NOTE, taken, PLANNING, AGREEMENTS, CONTACTS, ...CHECKPOINTS]) {
      expect(text).toContain(squeezed(said));
    }
    for (const entry of [OWN, TAKEN, CHANGED]) {
      const { text: measure = taken, priority, responsible, start, review } = entry;
      for (const said of [measure, priority, responsible, asPrinted(start), asPrinted(review)]) {
        expect(text).toContain(squeezed(said));
      }
    }
  });

  await context.close();
  await host.stop();

  await test.step('the browser starts again without a server: everything is there', async () => {
    const { page: again } = await launchPersistent(profile);
    await again.goto(host.url);
    await again.getByRole('link', { name: 'Weitermachen' }).click();
    await expect(heading(again, 'Maßnahmenplan')).toBeVisible();
    await expectMeasure(again, 1, OWN);
    await expectMeasure(again, 2, TAKEN);
    await expectMeasure(again, 3, CHANGED);
    await goToRoom(again, 'Übersicht');
    await expectOverview(again);
    const text = await pdfText(await readDownload(await savePdf(again)));
    expect(text).toBe(planText);
  });
});
