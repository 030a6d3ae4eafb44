import { now, today } from './clock';
import { latestInstrument as latestOf } from './content/load-instrument';
import type { Store } from './state/store';
import { writeBackupFile } from './storage/backup/write-backup-file';

// What the screens ask for, but no first paint: one small file, fetched right after it. What is
// large stays behind its own import().
export { loadInstrument } from './content/load-instrument';
export { loadReportBuilder, renderPdfOf as renderPdf } from './documents';

export const latestInstrument = () => latestOf('zo', 'de');

export async function createSample() {
  return (await import('./sample')).createSample();
}

export function writeBackup({ everything }: Store) {
  return writeBackupFile({ everything, now, today, appVersion: __APP_VERSION__ });
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
