/** Paper gets the report and says what the PDF says; other screens print without their buttons. */
import type { Page } from '@playwright/test';
import { type App, expect, test } from './fixtures';
import { goToCheckpoint, goToRoom, heading, noteField, openExample } from './steps/assessment';
import { goToBackup, goToStart, openBackup } from './steps/backup';
import {
  goToDocuments,
  pdfPages,
  readDownload,
  saveBackup,
  savePdf,
  squeezed,
} from './steps/documents';
import { field } from './steps/plan';
import { CHECKPOINTS, EXAMPLE, GREEN, RED, YELLOW } from './steps/words';

const COLUMNS = ['Checkpunkt', 'Maßnahme', 'Priorität', 'Verantwortlich', 'Beginn', 'Kontrolle'];

const COLUMNS_AND_NOTES = [squeezed(COLUMNS.join(' ')), 'Notizen'];

const FOOTER = 'Über Datenschutz Barrierefreiheit Impressum';

const NOT_FOR_PAPER = [
  'Als PDF speichern',
  'Drucken',
  'Umbenennen',
  'Erneut bewerten',
  'Maßnahme hinzufügen',
  'Als Maßnahme übernehmen',
  'Weiter',
  'Zurück',
  'Gespeichert',
  'Rückgängig',
  'Schließen',
  FOOTER,
];

/** Longer than any column of the plan is wide. */
const LONG_WORD =
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsausschuss';

/** What the browser would print, page by page. */
async function printedPages(page: Page): Promise<string[]> {
  return pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

async function printed(page: Page): Promise<string> {
  return (await printedPages(page)).join(' ');
}

/** The report's code comes after the screen; the button waits for it, and so does this. */
async function waitForReport(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await page.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('html[data-asked-to-print]')).toBeAttached();
}

const DIAGRAM = `${RED} ${YELLOW} ${GREEN} Checkpunkt 1 2 3 4 5 6 7`;
const FOOT = /Grundlage:.*?Fassung dieser App\./g;

/**
 * The words of a report without the foot of its pages, where paper and PDF differ, without the heads that a table repeats
 * where a page happens to end, and without the picture: the PDF draws it first and says it where it belongs.
 */
function body(pages: string[]): string {
  const texts = pages.map((text) =>
    text
      .replace(/^\d+ \/ \d+ /, '')
      .replace(FOOT, '')
      .replace(
        new RegExp(`${EXAMPLE.replace(/[()]/g, '\\$&')} · Vertraulich · Seite \\d+ von \\d+`),
        '',
      ),
  );
  const text = squeezed(texts.join(' '));
  expect(text).toContain(squeezed(DIAGRAM));
  return [...COLUMNS_AND_NOTES, squeezed(DIAGRAM)].reduce(
    (rest, head) => rest.replaceAll(head, ''),
    text,
  );
}

function expectNothingToPress(text: string): void {
  for (const button of NOT_FOR_PAPER) {
    expect.soft(text).not.toMatch(new RegExp(`\\b${button}\\b`));
  }
}

async function openFullExample({ page, open }: App): Promise<void> {
  await open();
  await openExample(page);
  await goToCheckpoint(page, 3);
  await noteField(page).fill(`Diese Notiz steht auch auf dem Papier.\nZeile zwei: ${LONG_WORD}`);
  await page.getByRole('button', { name: 'Als Maßnahme übernehmen' }).first().click();
  await goToRoom(page, 'Maßnahmenplan');
  await field(page, 1, 'Verantwortlich').fill('Łukasz Nguyễn');
  await field(page, 1, 'Maßnahme').fill(`${LONG_WORD} anrufen`);
  await field(page, 2, 'Status').selectOption('erledigt');
  await field(page, 3, 'Status').selectOption('verworfen');
  await field(page, 4, 'Status').selectOption('läuft');
}

for (const room of ['Übersicht', 'Maßnahmenplan'] as const) {
  test(`paper says what the PDF says, in the same order: ${room}`, async ({ app }) => {
    const { page } = app;
    await openFullExample(app);
    await goToRoom(page, room);
    await waitForReport(page);
    const paper = await printedPages(page);
    const file = await pdfPages(await readDownload(await savePdf(page)));
    expect(body(paper)).toBe(body(file));
    expectNothingToPress(paper.join(' '));
    for (const word of ['erledigt', 'verworfen', 'läuft', 'Zeile zwei', GREEN, 'Łukasz Nguyễn']) {
      expect.soft(squeezed(paper.join(' '))).toContain(squeezed(word));
    }
  });
}

test('the room of documents prints what is chosen there', async ({ app }) => {
  const { page } = app;
  await openFullExample(app);
  await goToDocuments(page);
  await page.getByRole('radio', { name: 'Nur der Maßnahmenplan' }).check();
  await page.getByRole('radio', { name: 'Zur Weitergabe – ohne Namen' }).check();
  await page.getByRole('checkbox', { name: /Status/ }).uncheck();
  await waitForReport(page);
  const [first = '', ...more] = await printedPages(page);
  expect(first).toContain('Maßnahmenplan');
  expect(first).toContain('Zur Weitergabe: ohne die Namen der Verantwortlichen');
  expect(first).toContain('benannt');
  const text = squeezed([first, ...more].join(' '));
  for (const left of [
    'Bewertet am',
    'Diese Notiz',
    'Łukasz Nguyễn',
    'Status: läuft',
    'Was kommt',
  ]) {
    expect.soft(text).not.toContain(squeezed(left));
  }
  expectNothingToPress([first, ...more].join(' '));
});

test('a long word breaks inside its column and squeezes no other', async ({ app }) => {
  const { page } = app;
  await openFullExample(app);
  await waitForReport(page);
  const text = await printed(page);
  // With the blanks between lines: each of these stands in one line.
  for (const whole of [...COLUMNS, '1 – hoch', '2 – mittel', '06.10.2026', '10.11.2026']) {
    expect.soft(text).toContain(whole);
  }
  expect(text).not.toContain(LONG_WORD);
  expect(squeezed(text)).toContain(LONG_WORD);
});

interface Saved {
  assessments: { id: string; measures: { id: string; text: string }[] }[];
}

/** Brings the example in once more, with so many measures, by way of a Sicherung. */
async function openWithMeasures({ page, open }: App, count: number): Promise<void> {
  await open();
  await openExample(page);
  await goToStart(page);
  await goToBackup(page);
  const saved: Saved = JSON.parse((await readDownload(await saveBackup(page))).toString('utf8'));
  for (const assessment of saved.assessments) {
    assessment.id = 'mit-vielen';
    assessment.measures = Array.from({ length: count }, (_, index) => {
      const known = assessment.measures[index % assessment.measures.length];
      const text = `Anfang von ${index + 1}; ${'vieles zu tun '.repeat(20)}Ende von ${index + 1}.`;
      return { ...known, id: `m-${index}`, text };
    });
  }
  await openBackup(page, JSON.stringify(saved));
  await page.getByRole('button', { name: '1 Selbstbewertung übernehmen' }).click();
  await expect(page.getByRole('link', { name: 'Zu Ihren Selbstbewertungen' })).toBeVisible();
  await open('#/bewertung/mit-vielen/massnahmenplan');
  await expect(field(page, count, 'Maßnahme')).toBeVisible();
}

test('40 measures: the head on each page, no measure parted by the edge of one', async ({
  app,
}) => {
  const { page } = app;
  await openWithMeasures(app, 40);
  await waitForReport(page);
  const [result = '', ...plan] = await printedPages(page);
  expect(result).toContain('Ergebnis');
  expect(plan.length).toBeGreaterThan(3);
  for (const text of plan) expect(text).toContain(COLUMNS.join(' '));
  for (let number = 1; number <= 40; number += 1) {
    const [holder, ...others] = plan.filter((text) => text.includes(`Anfang von ${number};`));
    expect(others).toEqual([]);
    expect(holder).toContain(`Ende von ${number}.`);
  }
});

test('printed at once after opening, nothing is blank', async ({ app }) => {
  const { page } = app;
  await openFullExample(app);
  for (const room of ['Übersicht', 'Maßnahmenplan'] as const) {
    await goToRoom(page, room);
    await page.reload();
    await expect(heading(page, room)).toBeVisible();
    // The report or, a moment earlier, the screen as it stands.
    const text = await printed(page);
    for (const said of [CHECKPOINTS[2], RED, 'Diese Notiz']) {
      if (room === 'Maßnahmenplan' && said === 'Diese Notiz') continue;
      expect.soft(squeezed(text)).toContain(squeezed(said));
    }
    expectNothingToPress(text);
  }
});

test.describe('while the code of the report is missing', () => {
  // It would have the code ready.
  test.use({ serviceWorkers: 'block' });

  test('the screen prints as it stands', async ({ app }) => {
    const { page, watch } = app;
    watch.allow(/Failed to load resource|Service Worker registration blocked/);
    await page.route(/build-report/, (route) => route.abort());
    await openFullExample(app);

    await test.step('the button says that it cannot', async () => {
      await page.getByRole('button', { name: 'Drucken' }).click();
      await expect(page.getByRole('alert')).toContainText(
        'Druckansicht konnte nicht geladen werden',
      );
    });

    await test.step('the menu of the browser prints the plan without buttons', async () => {
      const pages = await printedPages(page);
      const text = pages.join(' ');
      // The table of a laptop's screen is wider than a sheet.
      expect(pages.length).toBeLessThan(4);
      const measures = await page
        .getByLabel(/^Maßnahme \d+: Maßnahme$/)
        .and(page.locator('textarea'))
        .all();
      const texts = await Promise.all(measures.map((measure) => measure.inputValue()));
      expect(texts).toContain(`${LONG_WORD} anrufen`);
      for (const said of ['Maßnahmenplan', ...texts, 'Łukasz Nguyễn', CHECKPOINTS[2], 'erledigt']) {
        expect.soft(squeezed(text)).toContain(squeezed(said));
      }
      expectNothingToPress(text);
    });

    await test.step('and the overview with its notes', async () => {
      await goToRoom(page, 'Übersicht');
      const text = await printed(page);
      for (const said of [...CHECKPOINTS, EXAMPLE, RED, GREEN, 'Diese Notiz']) {
        expect.soft(squeezed(text)).toContain(squeezed(said));
      }
      expectNothingToPress(text);
    });

    await test.step('the next press brings the report', async () => {
      await page.unroute(/build-report/);
      await waitForReport(page);
      expect(await printed(page)).toContain('Grundlage: Praxishilfe');
    });
  });
});

test('the report stays for a browser that takes the page after saying that printing is over', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await waitForReport(page);
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  const origin = page.getByText('Grundlage: Praxishilfe');
  await expect(origin).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(origin).toBeVisible();
  await expect(heading(page, 'Übersicht')).toBeHidden();
});

test('other screens print as they are, also after a report was printed', async ({ app }) => {
  const { page } = app;
  await app.open();
  await openExample(page);
  await waitForReport(page);
  expect(await printed(page)).toContain('Grundlage: Praxishilfe');

  await goToCheckpoint(page, 3);
  const checkpoint = await printed(page);
  expect(checkpoint).toContain(CHECKPOINTS[2]);
  expect(checkpoint).toContain('Bisher entsteht alles auf Zuruf.');
  expect(checkpoint).not.toContain('Grundlage: Praxishilfe');
  expectNothingToPress(checkpoint);

  await goToStart(page);
  const start = await printed(page);
  expect(start).toContain(EXAMPLE);
  expectNothingToPress(start);

  await goToBackup(page);
  const backup = await printed(page);
  expect(backup).toContain('Sicherung öffnen');
  expectNothingToPress(backup);

  await app.open('#/datenschutz');
  await expect(heading(page, 'Datenschutz')).toBeVisible();
  const information = await printed(page);
  // The text itself names buttons.
  expect(information).toContain('bleibt auf diesem Gerät');
  expect(information).not.toContain(FOOTER);
});
