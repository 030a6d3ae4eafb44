import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './printed-report.module.css';

/** While the root has it, paper gets these pages instead of the screen. */
const READY = 'data-printing';

/**
 * Puts pages on paper, unseen on screen. They are made when printing begins (by a button or by the browser's own menu), so
 * that typing never pays for them.
 * @param pages gives them; as long as it gives `null`, the browser prints the screen as it stands
 */
export function usePrintedPaper(pages: () => ComponentChildren | null): void {
  const latest = useRef(pages);
  latest.current = pages;

  useLayoutEffect(() => {
    // Beside the app, not inside: what lays out the screens has no say on paper.
    const paper = document.createElement('div');
    paper.className = `${styles.paper} ${styles.sheet}`;
    document.body.append(paper);

    const fill = () => {
      const content = latest.current();
      if (content === null) return;
      // The browser takes the page as it is when this listener returns; render() is synchronous.
      render(content, paper);
      document.documentElement.setAttribute(READY, '');
    };
    window.addEventListener('beforeprint', fill);
    // Not at "afterprint": Safari on iPhones sends it at once and takes the page later, when a
    // printer is chosen (github.com/jasonday/printThis/issues/193).
    return () => {
      window.removeEventListener('beforeprint', fill);
      document.documentElement.removeAttribute(READY);
      render(null, paper);
      paper.remove();
    };
  }, []);
}
