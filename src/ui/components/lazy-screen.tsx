import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { useFrameParts } from '../use-frame-parts';
import { PlainMessage } from './plain-message';

interface Props<P extends object> {
  load(): Promise<ComponentType<P>>;
  props: P;
}

/** Screens already loaded, so that coming back to one paints at once. */
const loaded = new Map<unknown, unknown>();

/** A screen whose code comes when it is first needed. */
export function LazyScreen<P extends object>({ load, props }: Props<P>) {
  const { store } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const parts = useFrameParts(failed);
  const [, setArrived] = useState<unknown>(null);
  const known = loaded.get(load) as ComponentType<P> | undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the wish to try again
  useEffect(() => {
    if (known) return;
    let current = true;
    setFailed(false);
    load().then(
      (component) => {
        loaded.set(load, component);
        if (current) setArrived(() => component);
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [load, known, attempt]);

  function retry() {
    // Old browsers remember a failed part as long as the page lives, so the next try is a new page.
    if (attempt > 0 && store.saveStatus.peek().kind === 'saved') location.reload();
    else setAttempt(attempt + 1);
  }

  if (known) {
    const Component = known;
    return <Component {...props} />;
  }
  if (failed) {
    if (parts) return <parts.PartMissing onRetry={retry} />;
    return (
      <PlainMessage role="alert" text={words.partMissing} action={words.retry} onAction={retry} />
    );
  }
  return <p class="visually-hidden">{words.loading}</p>;
}
