import type { WorkshopChange } from '../../../domain/workshop/changes';
import { useServices } from '../../services';
import { useOpenWorkshop } from './use-workshops';

/** Offers to take back what was just done in the open workshop, by these changes. */
export function useWorkshopUndo() {
  const { undo } = useServices();
  const { workshop, store } = useOpenWorkshop();
  return (message: string, changes: readonly WorkshopChange[], brief = false) =>
    undo.offer({
      message,
      brief,
      undo() {
        // The bar outlives the room; a change must never reach another workshop than its own.
        if (store.current.peek()?.id !== workshop.id) throw new Error('another workshop is open');
        for (const change of changes) store.change(...change);
      },
    });
}
