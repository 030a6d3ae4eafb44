/**
 * How long a frame may take. A page that is "visible" may still paint none: its window lies under
 * others, or the screen is off. Seen in WebKitGTK: "Wird gespeichert …" for half a minute.
 */
const LONGEST_FRAME_MS = 250;

/** Runs work after the next frame is painted, so that nothing on screen waits for it. */
export function afterPaint(work: () => void): void {
  // A hidden page paints no frame, and it may be about to go away: work at once.
  if (document.visibilityState === 'hidden') {
    work();
    return;
  }
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    document.removeEventListener('visibilitychange', once);
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, LONGEST_FRAME_MS);
  document.addEventListener('visibilitychange', once);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(null);
  });
}
