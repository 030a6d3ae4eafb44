import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown; retry(): void };

/** Loads something whenever `key` changes; the screen shows each of the three states. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names what `load` loads
  useEffect(() => {
    let current = true;
    const arrive = (loaded: Loaded<T>) => {
      if (current) setAnswer({ key, loaded });
    };
    load().then(
      (value) => arrive({ state: 'ready', value }),
      (error: unknown) =>
        arrive({ state: 'failed', error, retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);

  return answer?.key === key ? answer.loaded : { state: 'loading' };
}
