import { type Journal, readJournals, removeJournal, writeUnder } from './journal';
import { keepWritten, type Unsaved } from './keep-journal';
import type { Wait } from './keep-trying';
import { withoutOrder } from './without-order';
import type { WorkshopStore } from './workshop-store';

/** One key per window; "Alles löschen" takes all that begin with the app's name. */
const PREFIX = 'praxishilfe-workshop-journal-';

export const workshopJournalKey = (tab: string) => PREFIX + tab;

/** What windows that went away had not stored yet: a `WorkshopJob` each, of any version of the app. */
export function readWorkshopJournals(): Journal[] {
  return readJournals(PREFIX);
}

/** Writes down what is not stored yet, for the next start, and takes it back once it is. */
export function keepWorkshopJournal(
  { saveStatus, waiting }: Pick<WorkshopStore, 'saveStatus' | 'waiting'>,
  { news }: Pick<Unsaved, 'news'>,
  tab: string,
  wait: Wait,
): void {
  const key = workshopJournalKey(tab);
  const write = () => writeUnder(key, withoutOrder(waiting()));
  keepWritten(
    { saveStatus, news, unsaved: waiting, write, remove: () => removeJournal(key) },
    wait,
  );
}
