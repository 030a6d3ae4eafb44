import { By, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Role, Tab, Target } from './profile';
import type { PageTroubles } from './webkit-troubles';

/** Where to look for a role; what the driver calls the element then decides. */
const SELECTORS: Record<Role, string> = {
  alert: '[role="alert"]',
  banner: 'header',
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  disclosure: 'summary',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  main: 'main',
  radio: 'input[type="radio"]',
  textbox: 'input:not([type]), input[type="text"], textarea',
};

const TIMEOUT = 60_000;
const PAUSE = 100;

/** Gone or drawn anew between two commands: people would just look again. */
const PASSING = new Set([
  'StaleElementReferenceError',
  'ElementNotInteractableError',
  'ElementClickInterceptedError',
  'NoSuchElementError',
]);

const isPassing = (error: unknown) => error instanceof Error && PASSING.has(error.name);

/**
 * Runs in the page: what may be called so. Only the driver knows for certain, but each question to
 * it takes its time.
 */
const CANDIDATES = `
  const [selector, name] = arguments;
  const wordsOf = (element) =>
    [element, ...(element.labels ?? [])]
      .map((part) => part.getAttribute('aria-label') + ' ' + part.textContent)
      .join(' ')
      .replace(/\\s+/g, ' ');
  return [...document.querySelectorAll(selector)]
    .filter((element) => name === null || wordsOf(element).includes(name));
`;

async function isCalled(element: WebElement, name: string | RegExp | undefined): Promise<boolean> {
  if (name === undefined) return true;
  const called = (await element.getAccessibleName()).replace(/\s+/g, ' ').trim();
  return typeof name === 'string' ? called === name : name.test(called);
}

async function look(driver: WebDriver, { role, name }: Target): Promise<WebElement | null> {
  const part = typeof name === 'string' ? name : null;
  const found = await driver.executeScript<WebElement[]>(CANDIDATES, SELECTORS[role], part);
  for (const element of found) {
    if ((await isCalled(element, name)) && (await element.isDisplayed())) return element;
  }
  return null;
}

/** Does it as soon as the target is there and can take it; rejects after a minute. */
async function act<T>(
  driver: WebDriver,
  target: Target,
  action: (element: WebElement) => Promise<T>,
): Promise<T> {
  const end = Date.now() + TIMEOUT;
  for (;;) {
    try {
      const element = await look(driver, target);
      if (element) return await action(element);
    } catch (error) {
      if (!isPassing(error) || Date.now() > end) throw error;
    }
    if (Date.now() > end) {
      throw new Error(`There is no ${target.role} called ${target.name ?? 'anything'}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The answer of what is on the screen now; "no" while it is being drawn anew. */
async function ask(
  driver: WebDriver,
  target: Target,
  question: (element: WebElement) => Promise<boolean>,
): Promise<boolean> {
  try {
    const element = await look(driver, target);
    return element !== null && (await question(element));
  } catch (error) {
    if (isPassing(error)) return false;
    throw error;
  }
}

const intoTheMiddle = (driver: WebDriver, element: WebElement) =>
  // Without it the driver takes what the edge of the window cuts off for hidden.
  driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);

/**
 * A window driven by selenium.
 *
 * @param inWindow runs commands in this window while no other tab has the driver
 * @param url the app's, ends with a slash
 */
export function webkitTab(
  driver: WebDriver,
  inWindow: <T>(work: () => Promise<T>) => Promise<T>,
  troubles: PageTroubles,
  url: string,
): Tab {
  const acting = <T>(target: Target, action: (element: WebElement) => Promise<T>) =>
    inWindow(() => act(driver, target, action));

  return {
    open: (address) =>
      inWindow(async () => {
        await troubles.collect(driver);
        await driver.get(url + address);
        await troubles.watch(driver);
      }),
    address: () => inWindow(async () => (await driver.getCurrentUrl()).slice(url.length)),
    reload: () =>
      inWindow(async () => {
        await troubles.collect(driver);
        await driver.navigate().refresh();
        await troubles.watch(driver);
      }),
    click: (target) =>
      acting(target, async (element) => {
        await intoTheMiddle(driver, element);
        await element.click();
      }),
    fill: (field, text) =>
      acting(field, async (element) => {
        await intoTheMiddle(driver, element);
        // Typing over what is selected, as a person would. The driver's own clear() tells the page nothing
        // of it, so that whatever the page draws next puts the old text back, before the new one.
        await driver.executeScript('arguments[0].focus(); arguments[0].select()', element);
        await element.sendKeys(text);
      }),
    value: (field) => acting(field, async (element) => String(await element.getProperty('value'))),
    text: (target) => acting(target, (element) => element.getText()),
    isShown: (target) => inWindow(() => ask(driver, target, async () => true)),
    isChecked: (target) => inWindow(() => ask(driver, target, (element) => element.isSelected())),
    chooseFile: (button, path) =>
      acting(button, async () => {
        // The button opens the system's window, which no driver reaches; its field takes the path.
        const [field] = await driver.findElements(By.css('main input[type="file"]'));
        if (!field) throw new Error('There is no field for a file.');
        await field.sendKeys(path);
      }),
  };
}
