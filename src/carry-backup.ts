import { now, today } from './clock';
import type { Assessment } from './domain/assessment';
import { carriedAssessment, carriesBackup } from './report/carried-backup';
import { fileStem } from './report/file-stem';
import type { AssociatedFile } from './report/pdf/structure/associated-file';
import type { Carried, DocumentWish } from './ui/document-wish';

/** A Sicherung that travels in a document. */
export interface CarriedBackup {
  /** `null`: it could not be written; the pages are made all the same, and the check says so. */
  attachment: AssociatedFile | null;
  /** Reads it back out of the finished document, as anybody would open it. */
  check(document: Blob): Promise<Carried>;
}

/** The Sicherung of what is shown, for documents that leave nothing of it out; `null` for all others. */
export async function carryBackup(wish: DocumentWish): Promise<CarriedBackup | null> {
  if (!carriesBackup(wish.options)) return null;
  const carried = carriedAssessment(wish.assessment, wish.instrument);
  // Whatever no page shows was taken out, and so nothing when both are the same.
  const isAll = JSON.stringify(carried) === JSON.stringify(wish.assessment);
  const attachment = await writeAttachment(carried);
  return {
    attachment,
    check: async (document) => (attachment ? check(document, carried, isAll) : 'without'),
  };
}

async function writeAttachment(carried: Assessment): Promise<AssociatedFile | null> {
  try {
    const [{ writeBackup }, { attachmentWords }] = await Promise.all([
      import('./storage/backup/write-backup'),
      import('./i18n/de/carried-backup'),
    ]);
    const text = writeBackup([carried], { now: now(), appVersion: __APP_VERSION__ });
    return {
      name: `${fileStem(['Praxishilfe-Sicherung', carried.name, today()])}.json`,
      bytes: new TextEncoder().encode(text),
      mime: 'application/json',
      description: attachmentWords.description,
    };
  } catch {
    // The code is not to be had, or the record is so odd that no Sicherung can hold it: then the pages are
    // the last way out, and must not fail with it.
    return null;
  }
}

async function check(document: Blob, carried: Assessment, isAll: boolean): Promise<Carried> {
  try {
    const [{ isWhole }, { canUnpack }] = await Promise.all([
      import('./storage/backup/check-written'),
      import('./storage/backup/unpack'),
    ]);
    if (!canUnpack()) return 'unchecked';
    if (!(await isWhole([document], [carried]))) return 'failed';
  } catch {
    // Code that is gone, or a browser that cannot read its own file: the document is there all the same.
    return 'unchecked';
  }
  return isAll ? 'everything' : 'all-but-unshown';
}
