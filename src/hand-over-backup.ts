import type { LoadWorkshops } from './backup-contents';
import { saveWords } from './i18n/de/backup-save';
import { troubleWords } from './i18n/de/trouble';
import type { Store } from './state/store';
import { downloadFile } from './ui/download';
import type { HandedOver } from './ui/services';
import { writeCheckedBackup } from './write-checked-backup';

/**
 * Hands everything to the browser as a file, and answers what must be said of it, its name when all is
 * well. What cannot be checked just now is handed over all the same; it may be all there is. Rejects
 * when neither storage nor memory has anything to give.
 */
export async function handOverBackup(store: Store, load?: LoadWorkshops): Promise<HandedOver> {
  const { files, check, lacking, states, workshops } = await writeCheckedBackup(store, {}, load);
  for (const { file, name } of files) downloadFile(file, name);
  if (check !== 'passed') return { role: 'alert', said: troubleWords.backupUnchecked[check] };
  // After "Alles löschen" nobody expects more than what is in this window.
  if (lacking !== 'nothing' && store.news.peek() !== 'erased') {
    return { role: 'alert', said: saveWords.lacking[lacking] };
  }
  const names = files.map(({ name }) => name);
  return { role: 'status', said: saveWords.passed(names, states.length, workshops?.length) };
}
