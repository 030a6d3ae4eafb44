/** On small screens, with large text: room for thumbs, nothing cut off, nothing beyond the edge. */
import { test } from './fixtures';
import {
  doubleTheText,
  expectNoSidewaysScroll,
  expectNothingCutOff,
  expectRoomForThumbs,
  normalText,
} from './steps/layout';
import { TOURS } from './steps/tours';
import { WORKSHOP_TOURS } from './steps/workshop-tour';

/** The narrowest screen that must do (WCAG 1.4.10), and phones of the usual widths. */
const WIDTHS = [320, 375, 412];
const HEIGHT = 740;

test.use({ viewport: { width: 375, height: HEIGHT }, hasTouch: true, isMobile: true });

for (const { name, walk } of [...TOURS, ...WORKSHOP_TOURS]) {
  test(name, async ({ app }) => {
    const { page } = app;
    await walk(app, async (screen) => {
      await expectRoomForThumbs(page, screen);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        for (const percent of [100, 200]) {
          if (percent === 200) await doubleTheText(page);
          await expectNoSidewaysScroll(page, `${screen}, ${width} px, ${percent} %`);
          await expectNothingCutOff(page, `${screen}, ${width} px, ${percent} %`);
        }
        await normalText(page);
      }
    });
  });
}
