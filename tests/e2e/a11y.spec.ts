/** axe has nothing to say about any screen in any state, light or dark, on a laptop. */
import { checkA11y, test } from './fixtures';
import { TOURS } from './steps/tours';

for (const { name, walk } of TOURS) {
  test(name, async ({ app }) => {
    await walk(app, (screen) => checkA11y(app.page, screen));
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  // The other screens have the same elements on a phone, only in other places.
  for (const { name, walk } of TOURS.filter((tour) => tour.name === 'Maßnahmenplan')) {
    test(name, async ({ app }) => {
      await walk(app, (screen) => checkA11y(app.page, screen));
    });
  }
});
