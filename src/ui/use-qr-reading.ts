import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { openQrReader, type QrReader } from './qr-reader';

/** Between two looks at the camera's picture, in ms, at least: quick for people, and leaving the page its time. */
const PAUSE = 180;

/** A code that was out of sight for so long, in ms, is read anew. */
const FORGET = 3_000;

interface Reading {
  /** Called with the text of each code that comes into sight, once. */
  onText(text: string): void;
  /** The code that reads pictures could not be loaded. */
  onMissing(): void;
}

/** Looks for QR codes in the video of a camera as long as there is a stream. */
export function useQrReading(
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream | null,
  reading: Reading,
): void {
  // The latest callbacks, without starting anew for each.
  const latest = useRef(reading);
  latest.current = reading;

  useEffect(() => {
    if (!stream || !video.current) return;
    const player = video.current;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isNew = createMemory();
    player.srcObject = stream;

    function missing() {
      if (current) latest.current.onMissing();
    }

    async function look(reader: QrReader) {
      const began = performance.now();
      const ready = !document.hidden && player.readyState >= player.HAVE_CURRENT_DATA;
      const text = ready ? await reader.read(player).catch(missing) : null;
      if (!current) return;
      // On a slow device, two thirds of the time are left for everything else.
      timer = setTimeout(goOn, Math.max(PAUSE, 2 * (performance.now() - began)), reader);
      if (text && isNew(text)) latest.current.onText(text);
    }

    const goOn = (reader: QrReader) => look(reader);
    openQrReader().then(goOn, missing);
    return () => {
      current = false;
      clearTimeout(timer);
      player.srcObject = null;
    };
  }, [stream, video]);
}

/** Remembers what was in sight just now: a code held still is one code, also between blurred pictures and beside another. */
function createMemory(): (text: string) => boolean {
  const seen = new Map<string, number>();
  return (text) => {
    const at = performance.now();
    for (const [old, then] of seen) if (at - then > FORGET) seen.delete(old);
    const isNew = !seen.has(text);
    seen.set(text, at);
    return isNew;
  };
}
