import type { Assessment } from '../domain/assessment';
import { rateAgain } from '../domain/new-assessment';
import { overviewWords as words } from '../i18n/de/assessment';
import { useServices } from './services';

/** Begins a new run from an old one, says that the old one stays, and can take it back. */
export function useRateAgain(): (former: Assessment) => void {
  const { store, router, undo, newId, now } = useServices();
  return (former) => {
    const run = rateAgain(former, { id: newId(), now: now() });
    const [first = ''] = run.checkpointIds;
    store.create(run);
    router.go({ name: 'checkpoint', id: run.id, checkpointId: first });
    undo.offer({
      message: words.begunAgain,
      elsewhere: true,
      undo: async () => {
        await store.remove(run.id);
        router.go({ name: 'overview', id: former.id });
      },
    });
  };
}
