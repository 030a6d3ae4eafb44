import { now, today } from './clock';
import type { Assessment } from './domain/assessment';
import { listConflicts } from './domain/conflicts';
import { carriedAssessment, carriesBackup } from './report/carried-backup';
import { fileStem } from './report/file-stem';
import type { AssociatedFile } from './report/pdf/structure/associated-file';
import type { Carried, DocumentWish } from './ui/document-wish';

/** A Sicherung that travels in a document. */
export interface CarriedBackup {
  /** `null`: it could not be written, because the record is not as it should be. */
  attachment: AssociatedFile | null;
  /** Reads it back out of the finished document, as anybody would open it. */
  check(document: Blob): Promise<Carried>;
}

/** The Sicherung of what is shown, for documents that leave nothing of it out; `null` for all others. */
export async function carryBackup(wish: DocumentWish): Promise<CarriedBackup | null> {
  if (!carriesBackup(wish.options)) return null;
  const carried = carriedAssessment(wish.assessment, wish.instrument);
  const isAll = listConflicts(wish.assessment).length === 0;
  return {
    attachment: await writeAttachment(carried),
    check: (document) => check(document, carried, isAll),
  };
}

async function writeAttachment(carried: Assessment): Promise<AssociatedFile | null> {
  const [{ writeBackup }, { attachmentWords }] = await Promise.all([
    import('./storage/backup/write-backup'),
    import('./i18n/de/carried-backup'),
  ]);
  try {
    const text = writeBackup([carried], { now: now(), appVersion: __APP_VERSION__ });
    return {
      name: `${fileStem(['Praxishilfe-Sicherung', carried.name, today()])}.json`,
      bytes: new TextEncoder().encode(text),
      mime: 'application/json',
      description: attachmentWords.description,
    };
  } catch {
    // The pages are the last way out of a record so odd that no Sicherung can hold it; the check says so.
    return null;
  }
}

async function check(document: Blob, carried: Assessment, isAll: boolean): Promise<Carried> {
  const reader = await Promise.all([
    import('./storage/backup/check-written'),
    import('./storage/backup/unpack'),
  ]).catch(() => null);
  // The document must not need code that may be gone: it is there, and said to be unchecked.
  if (!reader) return 'unchecked';
  const [{ isWhole }, { canUnpack }] = reader;
  if (!canUnpack()) return 'unchecked';
  if (!(await isWhole([document], [carried]))) return 'failed';
  return isAll ? 'everything' : 'all-but-undecided';
}
