import { type BallotDraft, draftCode, newDraft } from '../../../domain/workshop/ballot-draft';
import { useServices } from '../../services';
import type { OpenBallot } from './open-ballot';
import { pathOf } from './workshop-place';

/** Puts an empty ballot in the place of the one that is shown, for another person; answers how. */
export function useOtherBallot(ballot: OpenBallot, code: string): () => void {
  const { router, today, undo } = useServices();
  const { instrument, workshop } = ballot;
  const codeOf = (draft: BallotDraft) => draftCode(draft, instrument, workshop.key);
  return () => {
    // Only the one that is shown goes, not what another window has begun since.
    const empty = newDraft(workshop.code, instrument, today());
    ballot.change((ours) => (codeOf(ours) === code ? empty : ours));
    undo.dismiss();
    router.go({
      name: 'workshop',
      path: pathOf({ room: 'mitmachen', number: workshop.code, step: '' }),
    });
  };
}
