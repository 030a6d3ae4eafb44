import { useRef, useState } from 'preact/hooks';
import type { BallotDraft } from '../../../domain/workshop/ballot-draft';
import { useServices } from '../../services';
import { useWorkshops } from './use-workshops';

export interface DraftKeeper {
  draft: BallotDraft;
  /** Changes it on screen at once, and on the device as soon as the change before is stored. */
  change(change: (draft: BallotDraft) => BallotDraft): void;
  /** The device did not take it; in this window it goes on all the same. */
  failed: boolean;
  retry(): void;
}

/**
 * A ballot that is filled in here.
 * @param found what was kept, or an empty one
 * @param unread the storage did not answer, so it may not keep anything either
 */
export function useBallotDraft(found: BallotDraft, unread: boolean): DraftKeeper {
  const { today } = useServices();
  const { drafts } = useWorkshops();
  const [draft, setDraft] = useState(found);
  const [failed, setFailed] = useState(unread);
  // Entries follow each other faster than screens are drawn and stored.
  const latest = useRef(found);
  const stored = useRef(found);
  const writing = useRef(false);

  async function write() {
    if (writing.current) return;
    writing.current = true;
    try {
      while (stored.current !== latest.current) {
        const next = latest.current;
        await drafts.write(next);
        stored.current = next;
      }
      setFailed(false);
    } catch {
      // Said on the screen; the next entry tries again.
      setFailed(true);
    } finally {
      writing.current = false;
    }
  }

  return {
    draft,
    change(change) {
      const changed = change(latest.current);
      if (changed === latest.current) return;
      latest.current = { ...changed, changedOn: today() };
      setDraft(latest.current);
      write();
    },
    failed,
    retry: write,
  };
}
