import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

type FrameParts = typeof import('./frame-parts');

/** What every screen may need, but no first paint; `null` until it has come. */
export const frameParts = signal<FrameParts | null>(null);

/**
 * Fetches the parts after the paint, and again whenever `need` changes while they are missing.
 * Whoever uses it has something plain to show until then.
 */
export function useFrameParts(need?: unknown): FrameParts | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `need` is the wish to try again
  useEffect(() => {
    fetchParts();
  }, [need]);
  return frameParts.value;
}

let fetching = false;

async function fetchParts(): Promise<void> {
  if (frameParts.peek() || fetching) return;
  fetching = true;
  try {
    frameParts.value = await import('./frame-parts');
  } catch {
    // No network just now: the plain ones stand, and the next need asks again.
  }
  fetching = false;
}
