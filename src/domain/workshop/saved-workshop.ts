import type { Workshop } from './workshop';

/** What a Sicherung held of a workshop: enough to tell later whether it was changed since. */
export interface SavedWorkshop {
  id: string;
  revision: number;
}

export const savedWorkshop = ({ id, revision }: Workshop): SavedWorkshop => ({ id, revision });

/** How often it was saved since; what was not in the Sicherung counts as a change more. */
export function workshopChangesSince({ revision }: Workshop, saved?: SavedWorkshop): number {
  if (!saved) return revision + 1;
  // Another device may have counted otherwise before it came here by a file.
  return revision === saved.revision ? 0 : Math.max(1, revision - saved.revision);
}
