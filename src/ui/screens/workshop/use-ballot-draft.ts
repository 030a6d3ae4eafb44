import type { BallotDraft } from '../../../domain/workshop/ballot-draft';
import type { BallotKeeper, DraftChange } from '../../../state/ballot-keeper';

export interface DraftKeeper {
  draft: BallotDraft;
  change(change: DraftChange): void;
  /** The device did not take it; in this window it goes on all the same. */
  failed: boolean;
  /** Reads what the device keeps, and writes what waits. */
  retry(): void;
}

/** What a screen shows of a ballot; it is drawn anew when this or another window changes it. */
export function useBallotDraft({ draft, failed, change, sync }: BallotKeeper): DraftKeeper {
  return { draft: draft.value, failed: failed.value, change, retry: sync };
}
