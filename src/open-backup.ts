import { type LoadWorkshops, readContents } from './backup-contents';
import { writerId } from './browser-mark';
import { newId } from './clock';
import { allInstruments } from './content/load-instrument';
import { previewWords } from './i18n/de/backup-preview';
import { renewWriter } from './renew-writer';
import type { Store } from './state/store';
import { decryptBackupFile } from './storage/backup/decrypt-backup';
import { type BackupTarget, openBackupFile } from './storage/backup/open-backup-file';

/** What lies beside the assessments, and how both are written together. */
export interface BesideAssessments {
  workshops: LoadWorkshops;
  /** Those among the deleted. */
  deletedWorkshops: NonNullable<BackupTarget['deletedWorkshops']>;
  put: BackupTarget['put'];
}

/**
 * Reads and checks a Sicherung against what this app knows; rejects with an ImportError, 'encrypted'
 * when it takes a password.
 */
export async function openBackup(
  file: Blob,
  store: Store,
  password?: string,
  beside?: BesideAssessments,
) {
  const known = await allInstruments();
  const plain = password === undefined ? file : await decryptBackupFile(file, password);
  return openBackupFile(plain, {
    everything: () => readContents(store, beside?.workshops),
    ...(beside && { deletedWorkshops: beside.deletedWorkshops }),
    put: beside?.put ?? store.bringBack,
    cameBack: renewWriter,
    taking: () => ({
      by: { id: writerId(), now: Date.now() },
      newId,
      nameOfCopy: previewWords.copyName,
    }),
    knownInstruments: known.map(({ id, version, checkpoints }) => ({
      id,
      version,
      checkpointIds: checkpoints.map((checkpoint) => checkpoint.id),
    })),
  });
}
