import { markBrowser } from './browser-mark';

let firstSaved = false;

/** After the first saved entry of this visit. */
export function welcomeBack(): void {
  if (firstSaved) return;
  firstSaved = true;
  markBrowser();
  // Never awaited: Firefox shows a question. A browser that says no saves all the same.
  Promise.resolve()
    .then(() => navigator.storage?.persist?.())
    .catch(() => undefined);
}
