import { expect, type Page } from '@playwright/test';

/** Expects that the page has no more width than the screen: nobody scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const {
    page: width,
    screen,
    widest,
  } = await page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > screen + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
      .slice(0, 5);
    return { page: document.scrollingElement?.scrollWidth ?? 0, screen, widest };
  });
  expect.soft(width, `width of "${name}" (${widest.join(', ')})`).toBeLessThanOrEqual(screen);
}

/**
 * Expects that no text is cut off at the edge of its box. Fields scroll by themselves, and an
 * ellipsis says that there is more.
 */
export async function expectNothingCutOff(page: Page, name: string): Promise<void> {
  const cut = await page.evaluate(() => {
    const hides = ['hidden', 'clip'];
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const fields = ['INPUT', 'SELECT', 'TEXTAREA'];
        if (fields.includes(element.tagName) || element.closest('.visually-hidden')) return false;
        if (!element.checkVisibility() || style.textOverflow === 'ellipsis') return false;
        const wide = hides.includes(style.overflowX) && element.scrollWidth > element.clientWidth;
        const high = hides.includes(style.overflowY) && element.scrollHeight > element.clientHeight;
        return wide || high;
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`);
  });
  expect.soft(cut, `cut off on "${name}"`).toEqual([]);
}

/**
 * Expects that a thumb meets everything that can be pressed: 44 px in each direction, be it the box,
 * its label, or a whole card that belongs to it. Words inside a sentence are excepted, as in WCAG.
 */
export async function expectRoomForThumbs(page: Page, name: string): Promise<void> {
  const small = await page.evaluate(() => {
    const TARGET = 44;
    const controls = 'a[href], button, summary, select, textarea, input';
    const inSentence = (element: Element) =>
      getComputedStyle(element).display.startsWith('inline') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    /** Presses half a thumb away from the middle still meet the element. */
    const isReached = (element: Element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const [left, top, half] = [x + width / 2, y + height / 2, TARGET / 2 - 0.5];
      return [
        [left - half, top],
        [left + half, top],
        [left, top - half],
        [left, top + half],
      ].every(([pressX = 0, pressY = 0]) =>
        element.contains(document.elementFromPoint(pressX, pressY)),
      );
    };
    // Behind an open dialog nothing can be pressed.
    const within = document.querySelector('dialog[open]') ?? document;
    return [...within.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !inSentence(element))
      .map((element) => {
        const label = element.closest('label') ?? element;
        const { width, height } = label.getBoundingClientRect();
        return { element, width, height };
      })
      .filter(({ width, height }) => Math.min(width, height) < TARGET - 0.5)
      .filter(({ element }) => !isReached(element))
      .map(({ element, width, height }) => {
        const words = element.getAttribute('aria-label') ?? element.textContent?.trim();
        return `${element.tagName} "${words}" ${Math.round(width)} × ${Math.round(height)}`;
      });
  });
  expect.soft(small, `too small on "${name}"`).toEqual([]);
}

/** Text twice as large, as people set it in their browser. */
export async function doubleTheText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

export async function normalText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}
