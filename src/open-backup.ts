import { allInstruments } from './content/load-instrument';
import type { Store } from './state/store';
import { openBackupFile } from './storage/backup/open-backup-file';

/** Reads and checks a Sicherung against what this app knows; rejects with an ImportError. */
export async function openBackup(file: Blob, { everything, bringBack }: Store) {
  const known = await allInstruments();
  return openBackupFile(file, {
    everything,
    put: bringBack,
    knownInstruments: known.map(({ id, version, checkpoints }) => ({
      id,
      version,
      checkpointIds: checkpoints.map((checkpoint) => checkpoint.id),
    })),
  });
}
