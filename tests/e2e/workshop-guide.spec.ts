/** The guide for those who run a workshop, and its page to print. */
import { checkA11y, expect, test } from './fixtures';
import { heading } from './steps/assessment';
import { pdfPages, readDownload, saveBy } from './steps/documents';
import { tabTo } from './steps/keyboard';
import {
  doubleTheText,
  expectNoSidewaysScroll,
  expectNothingCutOff,
  expectRoomForThumbs,
  normalText,
} from './steps/layout';
import { waitUntilOfflineReady } from './steps/offline';

const GUIDE = '#/workshop/leitfaden';
const SHEET = 'Eine Seite zum Ausdrucken';

test('the contents lead to each part, and Back leads back', async ({ app }) => {
  const { page } = app;
  await app.open(GUIDE);
  const links = page.getByRole('navigation', { name: 'Inhalt' }).getByRole('link');
  await expect(links).toHaveCount(5);
  for (const name of await links.allTextContents()) {
    await tabTo(page, links.filter({ hasText: name }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const part = page.getByRole('heading', { level: 2, name });
    await expect(part).toBeFocused();
    await expect(part).toBeInViewport();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Danach' })).toBeFocused();
});

test('a link into the guide opens it at its part', async ({ app }) => {
  const { page } = app;
  await app.open(`${GUIDE}/ablauf`);
  await expect(page.getByRole('heading', { level: 2, name: 'Am Tag selbst' })).toBeInViewport();
});

test('the plan has ninety minutes', async ({ app }) => {
  const { page } = app;
  await app.open(GUIDE);
  const cells = page.getByRole('table').locator('tbody td:last-child');
  await expect(cells).toHaveCount(6);
  const minutes = (await cells.allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(90);
});

test('each room it names is one tap away', async ({ app }) => {
  const { page } = app;
  const rooms: [link: string, title: string | RegExp][] = [
    ['So sehen es die Teilnehmenden', 'An einem Workshop teilnehmen'],
    ['Zur Sicherung', 'Sicherung'],
    ['Datenschutz: was ein Workshop behält', 'Datenschutz'],
    ['Leere Vordrucke für Checkliste und Plan', 'Leere Vordrucke'],
  ];
  for (const [link, title] of rooms) {
    await app.open(GUIDE);
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expect(heading(page, title)).toBeVisible();
  }
});

test('checklist and plan come as one page, without a network', async ({ app }) => {
  test.slow();
  const { page } = app;
  await app.open();
  await waitUntilOfflineReady(page);
  await app.stop();
  await page.goto(app.url + GUIDE);
  await expect(heading(page, 'Leitfaden für Workshops')).toBeVisible();
  const file = await saveBy(page, 'Blatt als PDF speichern');
  expect(file.suggestedFilename()).toBe('Workshop Checkliste und Zeitplan.pdf');
  const pages = await pdfPages(await readDownload(file));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Checkliste und Zeitplan');
});

for (const width of [360, 1280]) {
  test(`is clean for axe and has room, ${width} px wide`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 740 });
    await app.open(GUIDE);
    await expect(page.getByRole('heading', { level: 2, name: SHEET })).toBeVisible();
    await checkA11y(page, 'guide');
    await expectRoomForThumbs(page, 'guide');
    for (const narrow of [320, width]) {
      await page.setViewportSize({ width: narrow, height: 740 });
      await expectNoSidewaysScroll(page, `guide, ${narrow} px`);
      await doubleTheText(page);
      await expectNoSidewaysScroll(page, `guide, ${narrow} px, large text`);
      await expectNothingCutOff(page, `guide, ${narrow} px, large text`);
      await normalText(page);
    }
  });
}
