/** A page that goes away right after an entry takes nothing with it: closed, reloaded, left and come back to. */
import { chromium, type Page } from '@playwright/test';
import { newSeed, type Random, seededRandom } from '../torture/seeded-random';
import { type App, expect, test } from './fixtures';
import { launchOptions } from './launch-options';
import { beginAssessment, expectSaved, light, noteField } from './steps/assessment';
import { CHECKPOINTS, GREEN, type LightWord, RED, YELLOW } from './steps/words';

const ROUNDS = 10;
/** The page goes at most so many milliseconds after the entry. */
const AT_MOST = 30;
/** Another page of the same host. */
const ELSEWHERE = 'manifest.webmanifest';

const seed = Number(process.env.PRAXISHILFE_SEED) || newSeed();

/** People who are asked whether they really want to leave say yes: then, too, nothing may be lost. */
function leaveAnyway(page: Page): void {
  page.on('dialog', (question) => question.accept());
}

/** Opens the first checkpoint of a new assessment and gives its address. */
async function openFirst({ page, open }: App): Promise<string> {
  await open();
  await beginAssessment(page, 'Verein');
  await light(page, CHECKPOINTS[0], RED).check();
  await noteField(page).fill('Anfang ');
  await expectSaved(page);
  return page.url();
}

/** What should stand on the screen. */
interface Expected {
  note: string;
  word: LightWord;
}

/** One more letter at the end of the note, or another light; does not wait for anything after it. */
async function enter(page: Page, expected: Expected, random: Random): Promise<void> {
  if (random.chance(0.3)) {
    const others = ([RED, YELLOW, GREEN] as const).filter((word) => word !== expected.word);
    expected.word = random.pick(others);
    await light(page, CHECKPOINTS[0], expected.word).click();
    return;
  }
  const letter = random.pick([...'abcdefghij']);
  expected.note += letter;
  await page.keyboard.type(letter);
}

async function expectThere(page: Page, { note, word }: Expected, when: string): Promise<void> {
  await expect(noteField(page), when).toHaveValue(note);
  await expect(light(page, CHECKPOINTS[0], word), when).toBeChecked();
  await expectSaved(page);
}

async function focusEnd(page: Page): Promise<void> {
  await noteField(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
}

/** Lets the page itself go, so many milliseconds after its next entry. */
async function goAfterEntry(page: Page, delay: number, to: 'reload' | string): Promise<void> {
  await page.evaluate(
    ([wait, where]) => {
      const go = () => {
        if (where === 'reload') location.reload();
        else location.href = where;
      };
      const leave = () => {
        removeEventListener('change', leave);
        removeEventListener('input', leave);
        setTimeout(go, wait);
      };
      addEventListener('input', leave);
      addEventListener('change', leave);
    },
    [delay, to] as const,
  );
}

for (const [how, runBeforeUnload] of [
  ['by a person', true],
  ['without a question', false],
] as const) {
  test(`F04 a tab closed ${how} right after an entry has kept it, ${ROUNDS} times`, async ({
    app,
    context,
  }) => {
    const random = seededRandom(seed, 4);
    const address = await openFirst(app);
    const expected: Expected = { note: 'Anfang ', word: RED };
    for (let round = 1; round <= ROUNDS; round += 1) {
      const delay = random.below(AT_MOST);
      const when = `round ${round}, closed after ${delay} ms, PRAXISHILFE_SEED=${seed}`;
      const tab = await context.newPage();
      leaveAnyway(tab);
      await tab.goto(address);
      await expectThere(tab, expected, when);
      await focusEnd(tab);
      await enter(tab, expected, random);
      await tab.waitForTimeout(delay);
      const closed = tab.waitForEvent('close');
      await tab.close({ runBeforeUnload });
      await closed;
    }
    await app.page.goto('about:blank');
    await app.page.goto(address);
    await expectThere(app.page, expected, `at the end, PRAXISHILFE_SEED=${seed}`);
  });
}

test(`F05 a page reloaded right after an entry shows it again, ${ROUNDS} times`, async ({
  app,
}) => {
  const { page } = app;
  const random = seededRandom(seed, 5);
  await openFirst(app);
  leaveAnyway(page);
  const expected: Expected = { note: 'Anfang ', word: RED };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const delay = random.below(AT_MOST);
    await focusEnd(page);
    await goAfterEntry(page, delay, 'reload');
    const loaded = page.waitForEvent('load');
    await enter(page, expected, random);
    await loaded;
    const when = `round ${round}, reloaded after ${delay} ms, PRAXISHILFE_SEED=${seed}`;
    await expectThere(page, expected, when);
  }
});

test(`F05 a page left right after an entry shows it on the way back, ${ROUNDS} times`, async ({
  app,
}) => {
  const { page } = app;
  const random = seededRandom(seed, 6);
  // Pages without one of their own ask for it.
  app.watch.allow(/favicon\.ico/);
  await openFirst(app);
  leaveAnyway(page);
  const expected: Expected = { note: 'Anfang ', word: RED };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const delay = random.below(AT_MOST);
    await focusEnd(page);
    await goAfterEntry(page, delay, ELSEWHERE);
    await enter(page, expected, random);
    await page.waitForURL(`**/${ELSEWHERE}`);
    await page.goBack();
    const when = `round ${round}, left after ${delay} ms, PRAXISHILFE_SEED=${seed}`;
    await expectThere(page, expected, when);
  }
});

test.describe('F05 a page that the browser keeps while one is elsewhere', () => {
  /** Playwright switches the back/forward cache off; here it is what matters. */
  async function launchWithCache(url: string): Promise<Page> {
    const browser = await chromium.launch({
      ...launchOptions(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await (await browser.newContext()).newPage();
    leaveAnyway(page);
    await page.goto(url);
    await beginAssessment(page, 'Verein');
    await light(page, CHECKPOINTS[0], RED).check();
    await noteField(page).fill('Anfang ');
    await expectSaved(page);
    return page;
  }

  /** Marks the page, so that it can be told from one that was loaded anew. */
  const mark = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
  const wasKept = (page: Page) =>
    page.evaluate(() => document.documentElement.dataset.kept === 'yes');

  /** Away, `meanwhile`, and back again; gives whether the browser had kept the page. */
  async function awayAndBack(page: Page, meanwhile: () => Promise<void>): Promise<boolean> {
    await page.waitForURL(`**/${ELSEWHERE}`);
    await meanwhile();
    await page.bringToFront();
    // A page that was kept is not loaded again, so no load can be waited for.
    await page.goBack({ waitUntil: 'commit' });
    await expect(noteField(page)).toBeVisible();
    return wasKept(page);
  }

  test('has its last entry and goes on saving', async ({ host }) => {
    const random = seededRandom(seed, 7);
    const page = await launchWithCache(host.url);
    const expected: Expected = { note: 'Anfang ', word: RED };
    let kept = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      await mark(page);
      await focusEnd(page);
      await goAfterEntry(page, random.below(AT_MOST), ELSEWHERE);
      await enter(page, expected, random);
      if (await awayAndBack(page, async () => undefined)) kept += 1;
      await expectThere(page, expected, `round ${round}, PRAXISHILFE_SEED=${seed}`);
    }
    expect(kept, 'otherwise nothing was tested here').toBeGreaterThan(0);
    await page.context().browser()?.close();
  });

  test('shows what another tab did meanwhile', async ({ host }) => {
    const page = await launchWithCache(host.url);
    const address = page.url();
    const expected: Expected = { note: 'Anfang ', word: RED };
    const other = await page.context().newPage();
    // A kept page that is called by another tab is thrown away; one that was not called must look itself.
    await other.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    let kept = 0;
    for (let round = 1; round <= 4; round += 1) {
      await mark(page);
      await page.evaluate((where) => {
        location.href = where;
      }, ELSEWHERE);
      const back = await awayAndBack(page, async () => {
        await other.goto('about:blank');
        await other.goto(address);
        await expectThere(other, expected, `round ${round}, in the other tab`);
        expected.word = expected.word === RED ? GREEN : RED;
        await light(other, CHECKPOINTS[0], expected.word).check();
        await expectSaved(other);
      });
      if (back) kept += 1;
      await expectThere(page, expected, `round ${round}, back again`);
    }
    expect(kept, 'otherwise nothing was tested here').toBeGreaterThan(0);
    await page.context().browser()?.close();
  });

  test('may be thrown away without losing its last entry', async ({ host }) => {
    const random = seededRandom(seed, 8);
    const page = await launchWithCache(host.url);
    const address = page.url();
    const context = page.context();
    const expected: Expected = { note: 'Anfang ', word: RED };
    let tab = page;
    for (let round = 1; round <= 6; round += 1) {
      await focusEnd(tab);
      await goAfterEntry(tab, random.below(AT_MOST), ELSEWHERE);
      await enter(tab, expected, random);
      await tab.waitForURL(`**/${ELSEWHERE}`);
      const next = await context.newPage();
      leaveAnyway(next);
      await tab.close();
      await next.goto(address);
      await expectThere(next, expected, `round ${round}, PRAXISHILFE_SEED=${seed}`);
      tab = next;
    }
    await context.browser()?.close();
  });
});
