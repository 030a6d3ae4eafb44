import type { ArchiveSurroundings } from './archive';
import { latestInstrument as latestOf } from './content/load-instrument';
import type { Store } from './state/store';
import type { OpenDatabase } from './storage/database';
import type { Repository } from './storage/repository-types';

// What the screens ask for, but no first paint: one small file, fetched right after it. What is
// large stays behind its own import().
export { loadInstrument } from './content/load-instrument';
export { loadReportBuilder, makeDocument } from './documents';
export { handOverBackup } from './hand-over-backup';
export { writeCheckedBackup as writeBackup } from './write-checked-backup';

// The store asks for it when a Sicherung is written; by then the server may have lost it. A plain import
// of what is used nowhere here is left out by the bundler. Not had now, it is asked for again then.
import('./state/everything').catch(() => undefined);

export const latestInstrument = () => latestOf('zo', 'de');

export async function createSample() {
  return (await import('./sample')).createSample();
}

export async function backupKeeping(store: Store, settings: Repository) {
  return (await import('./keeping')).createKeeping(store, settings);
}

export async function archive(around: ArchiveSurroundings) {
  return (await import('./archive')).createArchive(around);
}

/** Workshops, and what they need of the content and of chance. */
export async function workshops(open: OpenDatabase, store: Store) {
  return (await import('./workshops')).connectWorkshops(open, store);
}

export async function readBackup(file: Blob, store: Store, password?: string) {
  return (await import('./open-backup')).openBackup(file, store, password);
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
