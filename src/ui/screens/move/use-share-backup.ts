import { useRef, useState } from 'preact/hooks';
import { isEmpty, type WrittenBackup } from '../../backup-keeping';
import { useServices } from '../../services';
import { canShare, shareFiles } from '../../share-file';

export type Sharing = 'idle' | 'busy' | 'shared' | 'cancelled' | 'failed' | 'again' | 'nothing';

/** Chromium shares no ".json" (https://crbug.com/40153393), but the same as plain text. */
const KINDS = [
  { type: 'application/json', ending: '' },
  { type: 'text/plain', ending: '.txt' },
] as const;

type Kind = (typeof KINDS)[number];

/** The kinds of file that this browser says it shares, the best one first. */
export function shareableKinds(): Kind[] {
  return KINDS.filter((kind) => canShare([fileOf(new Blob(['{}']), 'Sicherung.json', kind)]));
}

function fileOf(blob: Blob, name: string, { type, ending }: Kind): File {
  return new File([blob], name + ending, { type });
}

/**
 * Hands a Sicherung to another program by the system's own choice of programs. Only what a program
 * has taken counts as saved.
 */
export function useShareBackup(offered: Kind[]) {
  const { backup } = useServices();
  const [sharing, setSharing] = useState<Sharing>('idle');
  /** What the browser has not refused so far. */
  const kinds = useRef(offered);
  /** Written, but not shared by this click: the next one shares it at once. */
  const ready = useRef<WrittenBackup | null>(null);

  async function share() {
    setSharing('busy');
    try {
      const written = ready.current ?? (await backup.write());
      const tapped = ready.current !== null;
      ready.current = null;
      if (isEmpty(written)) return setSharing('nothing');
      // What was not found whole is for saving, where there are words for it.
      if (written.check !== 'passed') return setSharing('failed');
      setSharing(await hand(written, tapped));
    } catch {
      // The storage did not answer.
      setSharing('failed');
    }
  }

  async function hand(written: WrittenBackup, tapped: boolean): Promise<Sharing> {
    const [kind] = kinds.current;
    if (!kind) return 'failed';
    const files = written.files.map(({ file, name }) => fileOf(file, name, kind));
    const shared = await shareFiles(files, tapped);
    if (shared === 'late' || shared === 'refused') {
      if (shared === 'refused') kinds.current = kinds.current.slice(1);
      if (kinds.current.length === 0) return 'failed';
      // Even what was refused has used up the click.
      ready.current = written;
      return 'again';
    }
    if (shared !== 'shared') return shared;
    // Only the app's memory of it is missing then, and it reminds too early.
    await backup
      .keeping()
      .then((keeping) => keeping.noteSaved(written))
      .catch(() => undefined);
    return 'shared';
  }

  return { sharing, share };
}
