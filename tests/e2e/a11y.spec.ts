/** axe has nothing to say about any screen in any state, light or dark, on a laptop. */
import { checkA11y, expect, test } from './fixtures';
import { goToRoom, openExample } from './steps/assessment';
import { TOURS } from './steps/tours';

for (const { name, walk } of TOURS) {
  test(name, async ({ app }) => {
    await walk(app, (screen) => checkA11y(app.page, screen));
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  // The other screens have the same elements on a phone, only in other places.
  test('Maßnahmenplan', async ({ app }) => {
    const { page } = app;
    await app.open();
    await openExample(page);
    await goToRoom(page, 'Maßnahmenplan');
    await expect(page.getByRole('heading', { name: 'Maßnahme 1' })).toBeVisible();
    await checkA11y(page, 'Maßnahmenplan auf Karten');
  });
});
