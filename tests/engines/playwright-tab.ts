import type { Locator, Page } from '@playwright/test';
import type { Tab, Target } from './profile';

/** A tab driven by Playwright. @param url the app's, ends with a slash */
export function playwrightTab(page: Page, url: string): Tab {
  const find = ({ role, name }: Target): Locator => {
    const shown = (found: Locator) => found.filter({ visible: true }).first();
    if (role === 'disclosure') {
      return shown(page.locator('summary').and(page.getByLabel(name ?? '', { exact: true })));
    }
    return shown(page.getByRole(role, name === undefined ? {} : { name, exact: true }));
  };
  return {
    open: async (address) => {
      await page.goto(url + address);
    },
    address: async () => page.url().slice(url.length),
    reload: async () => {
      await page.reload();
    },
    click: (target) => find(target).click(),
    fill: (field, text) => find(field).fill(text),
    value: (field) => find(field).inputValue(),
    text: (target) => find(target).innerText(),
    isShown: (target) => find(target).isVisible(),
    isChecked: async (target) => (await find(target).isVisible()) && find(target).isChecked(),
    chooseFile: async (button, path) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), find(button).click()]);
      await chooser.setFiles(path);
    },
  };
}
