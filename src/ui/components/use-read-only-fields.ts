import { useEffect } from 'preact/hooks';

const TEXTS = 'textarea, input[type="text"], input:not([type])';
const CHOICES = 'select, input[type="radio"], input[type="checkbox"], input[type="date"]';

/**
 * While it is used, nothing in the screen can be filled in: texts can be read and copied, choices are
 * off. Buttons stay, because many of them only show or give out something, and so do dialogs, which
 * ask before something else than an entry; the store refuses the rest.
 */
export function useReadOnlyFields(): void {
  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    const lock = lockFields(main);
    lock.again();
    const observer = new MutationObserver(lock.again);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      lock.release();
    };
  }, []);
}

/** Locks what is free; releasing gives back just that, and leaves alone what the screen had locked itself. */
function lockFields(main: Element) {
  const texts = new Set<HTMLTextAreaElement>();
  const choices = new Set<HTMLInputElement>();
  return {
    again() {
      for (const field of main.querySelectorAll<HTMLTextAreaElement>(TEXTS)) {
        if (field.readOnly || field.closest('dialog')) continue;
        field.readOnly = true;
        texts.add(field);
      }
      for (const field of main.querySelectorAll<HTMLInputElement>(CHOICES)) {
        if (field.disabled || field.closest('dialog')) continue;
        field.disabled = true;
        choices.add(field);
      }
    },
    release() {
      for (const field of texts) field.readOnly = false;
      for (const field of choices) field.disabled = false;
    },
  };
}
