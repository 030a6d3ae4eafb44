import { IncomingError } from './incoming-file';

/** Longer than a worker takes that has to be woken first. */
const PATIENCE = 5000;

/** The word by which the service worker knows a file that was shared to the app; `null` for none. */
export function sharedToken(hash: string): string | null {
  return /^#\/sicherung\?geteilt=([\w-]+)$/.exec(hash)?.[1] ?? null;
}

/**
 * Asks the service worker for a file that was shared to the app. It keeps none: when it ended in the
 * meantime, or the page is loaded again, the file is gone and people share it once more.
 */
export async function fetchSharedFile(token: string): Promise<File | IncomingError> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return new IncomingError('lost');
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answer = (brought: File | IncomingError) => {
      clearTimeout(alarm);
      port1.close();
      resolve(brought);
    };
    const alarm = setTimeout(() => answer(new IncomingError('lost')), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => answer(firstOf(data));
    worker.postMessage({ type: 'GIVE_SHARED_FILE', token }, [port2]);
  });
}

function firstOf(data: unknown): File | IncomingError {
  if (!Array.isArray(data)) return new IncomingError('lost');
  if (data.length > 1) return new IncomingError('several');
  const file: unknown = data[0];
  return file instanceof File ? file : new IncomingError('no-file');
}
