import type { BrowserContext, Page } from '@playwright/test';

/** What stands in each field of the screen, by the field's name. */
export type Values = Record<string, string>;

export interface Sighting {
  values: Values;
  /** "Gespeichert" stood on the screen, with these values beside it. */
  saved: boolean;
  saving: boolean;
  /** Milliseconds since 1970, by the clock that the test and the page share. */
  at: number;
}

declare global {
  interface Window {
    tellTest(sighting: Sighting): Promise<void>;
    lookAtScreen(): Sighting;
  }
}

/** Tells of each entry and each change of the save status, while they happen; kept outside the browser. */
export async function watchEntries(
  context: BrowserContext,
  onSighting: (sighting: Sighting) => void,
): Promise<void> {
  await context.exposeBinding('tellTest', (_, sighting: Sighting) => onSighting(sighting));
  await context.addInitScript(watchInPage);
}

/** What a person sees on the screen now. */
export function lookAtScreen(page: Page): Promise<Sighting> {
  return page.evaluate(() => window.lookAtScreen());
}

function watchInPage(): void {
  const WORDS = ['Gespeichert', 'Wird gespeichert …', 'Nicht gespeichert'];
  let told = '';

  function nameOf(field: HTMLInputElement): string {
    if (field.type === 'radio') return field.name;
    return field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.id;
  }

  function look(): Sighting {
    const values: Values = {};
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'main input, main textarea, main select',
    )) {
      const name = nameOf(field);
      if (field.type !== 'radio') values[name] = field.value;
      else if (field.checked) values[name] = field.value;
      else values[name] ??= '';
    }
    const status = [...document.querySelectorAll('header p')]
      .map(({ textContent }) => textContent ?? '')
      .find((text) => WORDS.includes(text));
    return {
      values,
      saved: status === WORDS[0],
      saving: status === WORDS[1],
      at: Date.now(),
    };
  }

  function tell(): void {
    const seen = look();
    const key = JSON.stringify({ ...seen, at: 0 });
    if (key === told) return;
    told = key;
    // Nobody waits for the answer: the browser may be gone before it comes.
    window.tellTest(seen).catch(() => undefined);
  }

  function afterEntry(): void {
    // The app's own listeners are through by now. What the status says in the next task is what
    // it says of this entry; a status that forgot to change is believed like any other.
    const seen = look();
    window.tellTest({ ...seen, saved: false }).catch(() => undefined);
    setTimeout(tell);
  }

  window.lookAtScreen = look;
  addEventListener('input', afterEntry);
  addEventListener('change', afterEntry);
  new MutationObserver(tell).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}
