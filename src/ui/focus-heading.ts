/**
 * Puts the focus on the screen's heading, where the eye starts too: after a change of screen, and
 * when the button that had it is gone. Without it keyboard and screen reader fall out of the page.
 */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true });
}
