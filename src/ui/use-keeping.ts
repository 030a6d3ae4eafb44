import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupKeeping, KeepingState } from './backup-keeping';
import { useServices } from './services';

export interface Kept {
  keeping: BackupKeeping;
  state: KeepingState;
}

/**
 * How old the Sicherung is and where it goes; read after the paint. `null` until it is known, and for
 * good when the storage does not answer: then saving works as if nothing were remembered.
 */
export function useKeeping() {
  const { backup } = useServices();
  const [kept, setKept] = useState<Kept | null>(null);

  const read = useCallback(async (): Promise<Kept | null> => {
    try {
      const keeping = await backup.keeping();
      const now = { keeping, state: await keeping.state() };
      setKept(now);
      return now;
    } catch {
      // What the storage keeps from us here it keeps from the list too, which says so.
      return null;
    }
  }, [backup]);

  useEffect(() => {
    read();
  }, [read]);

  return { kept, read };
}
