import { dayOf, now } from './clock';
import type { Store, TabListener } from './state/store';
import type { WorkshopStore } from './state/workshop-store';
import type { BackupTarget } from './storage/backup/open-backup-file';
import type { OpenDatabase } from './storage/database';
import { replaceTogether } from './storage/replace-together';
import { welcomeBack } from './welcome-back';

export interface PuttingTogether {
  open: OpenDatabase;
  store: Store & TabListener;
  workshops(): Promise<Pick<WorkshopStore, 'changed'>>;
  /** Tells other windows which assessments changed. */
  announce(ids: string[]): void;
}

/** Puts what a file holds on this device, or takes it back: assessments and workshops together, all or nothing. */
export function putTogether({
  open,
  store,
  workshops,
  announce,
}: PuttingTogether): BackupTarget['put'] {
  return async (assessments, gone, read, theirs) => {
    if (!theirs) return store.bringBack(assessments, gone, read);
    const { changed } = await workshops();
    await replaceTogether(open, { now, dayOf }, { assessments, gone, read }, theirs);
    // It is stored, whatever comes now: who asked may not be told that nothing has changed.
    welcomeBack();
    const ids = [...assessments.map(({ id }) => id), ...gone];
    announce(ids);
    await store.heard(ids);
    await changed([...theirs.workshops.map(({ id }) => id), ...theirs.gone]);
  };
}
