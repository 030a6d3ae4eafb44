import type { WorkshopChange } from '../../../domain/workshop/changes';
import { useServices } from '../../services';
import { assertOpen } from './assert-open';
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
        assertOpen(store, workshop.id);
        for (const change of changes) store.change(...change);
      },
    });
}
