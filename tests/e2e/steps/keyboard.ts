import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has; a date field alone has four. */
const MOST_STOPS = 300;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/**
 * Presses Tab until the element has the focus, as people do, and expects to see there that it has.
 *
 * @param key Tab, or Shift+Tab to go back
 */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return expectVisibleFocus(target);
    await page.keyboard.press(key);
  }
  throw new Error(`${target} was not reached with ${key}`);
}

/**
 * Presses Tab on and on, several times before looking, and expects that the focus came past the
 * element.
 */
export async function tabPast(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const mark = 'fokusWarHier';
  await target.evaluate((element: HTMLElement, name) => {
    delete element.dataset[name];
    element.addEventListener('focus', () => {
      element.dataset[name] = '';
    });
  }, mark);
  const passed = () =>
    target.evaluate((element: HTMLElement, name) => name in element.dataset, mark);
  for (let stop = 0; stop < MOST_STOPS && !(await passed()); stop += 10) {
    await Promise.all(Array.from({ length: 10 }, () => page.keyboard.press(key)));
  }
  expect(await passed(), `${key} leads to ${target}`).toBe(true);
}

/** A focus ring around the element or around the label that is its face. */
export async function expectVisibleFocus(target: Locator): Promise<void> {
  const ring = await target.evaluate((element) => {
    const hasRing = (each: Element | null) => {
      const style = each && getComputedStyle(each);
      return style?.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2;
    };
    return hasRing(element) || hasRing(element.closest('label')) || hasRing(element.parentElement);
  });
  expect(ring, `a visible focus on ${target}`).toBe(true);
}
