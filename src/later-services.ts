import type { ArchiveSurroundings } from './archive';
import { latestInstrument as latestOf } from './content/load-instrument';
import { handOverBackup as handOver } from './hand-over-backup';
import type { Store } from './state/store';
import type { BackupWish } from './storage/backup/write-backup-file';
import type { OpenDatabase } from './storage/database';
import type { Repository } from './storage/repository-types';
import { writeCheckedBackup } from './write-checked-backup';

// What the screens ask for, but no first paint: one small file, fetched right after it. What is
// large stays behind its own import().
export { loadInstrument } from './content/load-instrument';
export { loadReportBuilder, makeDocument } from './documents';

// The store asks for it when a Sicherung is written; by then the server may have lost it. A plain import
// of what is used nowhere here is left out by the bundler. Not had now, it is asked for again then.
import('./state/everything').catch(() => undefined);
const workshopCode = () => import('./workshops');
workshopCode().catch(() => undefined);

export const latestInstrument = () => latestOf('zo', 'de');

export async function createSample() {
  return (await import('./sample')).createSample();
}

const workshopsOf =
  ({ open, store }: ArchiveSurroundings) =>
  async () =>
    (await workshops(open, store)).store;

export function writeBackup(around: ArchiveSurroundings, wish?: BackupWish) {
  return writeCheckedBackup(around.store, wish, workshopsOf(around));
}

export function handOverBackup(around: ArchiveSurroundings) {
  return handOver(around.store, workshopsOf(around));
}

export async function backupKeeping(around: ArchiveSurroundings, settings: Repository) {
  const { createKeeping } = await import('./keeping');
  return createKeeping(around.store, settings, workshopsOf(around));
}

export async function archive(around: ArchiveSurroundings) {
  return (await import('./archive')).createArchive(around, workshopsOf(around));
}

/** Workshops, and what they need of the content and of chance. */
export async function workshops(open: OpenDatabase, store: Store) {
  return (await workshopCode()).connectWorkshops(open, store);
}

export async function readBackup(around: ArchiveSurroundings, file: Blob, password?: string) {
  const [{ openBackup }, { putTogether }] = await Promise.all([
    import('./open-backup'),
    import('./put-together'),
  ]);
  const load = workshopsOf(around);
  const put = putTogether({ ...around, workshops: load });
  const deletedOnes = async () => {
    const { deletedWorkshops } = await import('./storage/deleted');
    return deletedWorkshops(around.open);
  };
  return openBackup(file, around.store, password, {
    workshops: load,
    deletedWorkshops: deletedOnes,
    put,
  });
}

/** Who hosts the app, and which versions run. */
export async function aboutApp() {
  const [{ default: operator }, { missingOperatorFields }, instrument] = await Promise.all([
    import('../content/operator.json'),
    import('./content/operator'),
    latestInstrument(),
  ]);
  return {
    operator,
    missing: missingOperatorFields(operator),
    version: __APP_VERSION__,
    instrumentVersion: instrument.version,
  };
}
