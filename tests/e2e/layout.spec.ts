/** Large text on small screens: everything can still be read by scrolling down alone. */
import { test } from './fixtures';
import { doubleTheText, expectNoSidewaysScroll, normalText } from './steps/layout';
import { TOURS } from './steps/tours';

/** The narrowest screen that must do, and phones of the usual widths. */
const WIDTHS = [320, 375, 412];

test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true });

for (const { name, walk } of TOURS) {
  test(`text of 200 %: ${name}`, async ({ app }) => {
    const { page } = app;
    await walk(app, async (screen) => {
      await doubleTheText(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        await expectNoSidewaysScroll(page, `${screen}, ${width} px`);
      }
      await normalText(page);
    });
  });
}
