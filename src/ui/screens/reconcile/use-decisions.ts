import type { EntryValue } from '../../../domain/assessment';
import { type OpenConflict, reopenConflict, resolveConflict } from '../../../domain/conflicts';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import { useServices } from '../../services';

type Decision = readonly [OpenConflict, EntryValue];

/** Makes decisions, each with a way back. */
export function useDecisions(assessmentId: string) {
  const { store, undo, now, newId } = useServices();

  function make(decisions: readonly Decision[], message: string): void {
    const at = now();
    store.change((record) =>
      decisions.reduce(
        (changed, [conflict, value]) => resolveConflict(changed, conflict, value, at),
        record,
      ),
    );
    undo.offer({
      message,
      undo: () => {
        const later = now();
        const marks = decisions.map(([{ sides }]) => sides.map(newId));
        return store.changeIn(assessmentId, (record) =>
          decisions.reduce(
            (changed, [conflict], index) =>
              reopenConflict(changed, conflict, marks[index] ?? [], later),
            record,
          ),
        );
      },
    });
  }

  return {
    one: (conflict: OpenConflict, value: EntryValue, what: string) =>
      make([[conflict, value]], words.decided(what)),
    all: (decisions: readonly Decision[]) => make(decisions, words.allDecided(decisions.length)),
  };
}
