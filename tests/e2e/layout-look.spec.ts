/** What one has to see at a glance, also with the colours people force on every page. */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { beginAssessment, goToCheckpoint, goToRoom, light, lights } from './steps/assessment';
import { CHECKPOINTS, YELLOW } from './steps/words';

const edges = (all: Locator) =>
  all.evaluateAll((found) => found.map((element) => getComputedStyle(element).borderBottomColor));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}: one place is current, one light is chosen`, async ({
    app,
  }) => {
    const { page } = app;
    // Without motion, because a colour in mid-transition is no colour yet.
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await app.open();
    await beginAssessment(page, 'Verein');
    await goToCheckpoint(page, 2);
    const way = page.getByRole('navigation', { name: 'Die Checkpunkte' }).getByRole('link');
    const rooms = page.getByRole('navigation', { name: 'Diese Selbstbewertung' }).getByRole('link');
    const [first, second, ...others] = await edges(way);
    expect(second).not.toBe(first);
    expect(new Set([first, ...others]).size).toBe(1);

    await goToRoom(page, 'Maßnahmenplan');
    const [overview, plan] = await edges(rooms);
    expect(plan).not.toBe(overview);

    await goToCheckpoint(page, 2);
    await light(page, CHECKPOINTS[1], YELLOW).check();
    const options = lights(page, CHECKPOINTS[1]).locator('label');
    const [red, yellow, green] = await edges(options);
    expect(red).toBe(green);
    expect(yellow).not.toBe(red);
  });
}

test('a term explained amid large or soft words is set like any other text', async ({ app }) => {
  const { page } = app;
  await app.open();
  await beginAssessment(page, 'Verein');
  await goToCheckpoint(page, 3);
  const look = (text: Locator) =>
    text.evaluate((element) => {
      const { fontSize, fontWeight, lineHeight, color, textAlign } = getComputedStyle(element);
      return { fontSize, fontWeight, lineHeight, color, textAlign };
    });
  const usual = await look(page.locator('body'));
  await lights(page, CHECKPOINTS[2]).getByRole('button', { name: 'KMU' }).click();
  const explanation = page.getByRole('dialog').getByRole('paragraph');
  expect(await look(explanation)).toEqual(usual);
});
