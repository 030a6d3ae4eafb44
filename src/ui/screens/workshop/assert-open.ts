import type { WorkshopStore } from '../../../state/workshop-store';

/** The bar with "Rückgängig" outlives its room: what it takes back must never reach another workshop. */
export function assertOpen(store: WorkshopStore, id: string): void {
  if (store.current.peek()?.id !== id) throw new Error('another workshop is open');
}
