import { useEffect } from 'preact/hooks';

const TEXTS = 'textarea, input[type="text"], input:not([type])';
const CHOICES = 'select, input[type="radio"], input[type="checkbox"], input[type="date"]';

/**
 * While it is used, nothing in the screen can be filled in: texts can be read and copied, choices are
 * off. Buttons stay, because many of them only show or give out something; the store refuses the rest.
 */
export function useReadOnlyFields(): void {
  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    const lock = () => {
      for (const field of main.querySelectorAll<HTMLTextAreaElement>(TEXTS)) field.readOnly = true;
      for (const field of main.querySelectorAll<HTMLInputElement>(CHOICES)) field.disabled = true;
    };
    lock();
    const observer = new MutationObserver(lock);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      // Other screens, and the fields of this one when it is shown anew, are as they were written.
      for (const field of main.querySelectorAll<HTMLTextAreaElement>(TEXTS)) field.readOnly = false;
      for (const field of main.querySelectorAll<HTMLInputElement>(CHOICES)) field.disabled = false;
    };
  }, []);
}
