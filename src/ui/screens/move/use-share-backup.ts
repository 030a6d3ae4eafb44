import { useRef, useState } from 'preact/hooks';
import type { WrittenBackup } from '../../backup-keeping';
import { useServices } from '../../services';

export type Sharing = 'idle' | 'busy' | 'shared' | 'cancelled' | 'failed' | 'again' | 'nothing';

/** Chromium shares no ".json" (https://crbug.com/40153393), but the same as plain text. */
const KINDS = [
  { type: 'application/json', ending: '' },
  { type: 'text/plain', ending: '.txt' },
] as const;

type Kind = (typeof KINDS)[number];

/** The first kind of file that this browser shares; `null` where it shares none. */
export function shareableKind(): Kind | null {
  const canShare = (kind: Kind) =>
    navigator.canShare?.({ files: [fileOf(new Blob(['{}']), 'Sicherung.json', kind)] });
  return KINDS.find(canShare) ?? null;
}

function fileOf(blob: Blob, name: string, { type, ending }: Kind): File {
  return new File([blob], name + ending, { type });
}

/**
 * Hands a Sicherung to another program by the system's own choice of programs. Only what a program
 * has taken counts as saved.
 */
export function useShareBackup(kind: Kind | null) {
  const { backup } = useServices();
  const [sharing, setSharing] = useState<Sharing>('idle');
  /** Written, but the click was too long ago for the browser: the next one shares it at once. */
  const ready = useRef<WrittenBackup | null>(null);

  async function share() {
    if (!kind) return;
    setSharing('busy');
    try {
      const written = ready.current ?? (await backup.write());
      ready.current = null;
      if (written.states.length === 0) return setSharing('nothing');
      // What was not found whole is for saving, where there are words for it.
      if (written.check !== 'passed') return setSharing('failed');
      setSharing(await hand(written, kind));
    } catch {
      // The storage did not answer.
      setSharing('failed');
    }
  }

  async function hand(written: WrittenBackup, as: Kind): Promise<Sharing> {
    try {
      const files = written.files.map(({ file, name }) => fileOf(file, name, as));
      await navigator.share({ files });
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      if (name === 'AbortError') return 'cancelled';
      if (name !== 'NotAllowedError') return 'failed';
      ready.current = written;
      return 'again';
    }
    // Only the app's memory of it is missing then, and it reminds too early.
    await backup
      .keeping()
      .then((keeping) => keeping.noteSaved(written))
      .catch(() => undefined);
    return 'shared';
  }

  return { sharing, share };
}
