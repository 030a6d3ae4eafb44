import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Why something that was brought to the app is no file to open: several at once, a folder, nothing that
 * is a file, or a shared file whose carrier (the service worker) ended before the page asked for it.
 */
export type IncomingReason = 'several' | 'folder' | 'no-file' | 'lost' | 'unreadable';

/** Not a single file: takes the place of an error of reading. */
export class IncomingError extends Error {
  override readonly name = 'IncomingError';

  constructor(readonly code: IncomingReason) {
    super(code);
  }
}

/** Dropped on the window, opened from the system or shared to the app; waits for the Sicherung screen. */
const waiting = signal<File | IncomingError | null>(null);

/** Leaves something for the screen that opens files; whoever calls goes there. */
export function bringFile(brought: File | IncomingError): void {
  waiting.value = brought;
}

/** Takes what was brought, once, as soon as it is there and as long as the screen stands. */
export function useIncomingFile(
  onFile: (file: File) => void,
  onProblem: (problem: IncomingError) => void,
): void {
  const brought = waiting.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was brought calls for action
  useEffect(() => {
    if (!brought) return;
    waiting.value = null;
    if (brought instanceof IncomingError) onProblem(brought);
    else onFile(brought);
  }, [brought]);
}
