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
    work();
  };
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
