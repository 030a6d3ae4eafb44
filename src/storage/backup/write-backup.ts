import { type Assessment, type Day, type Instant, SCHEMA_VERSION } from '../../domain/assessment';
import { BACKUP_FORMAT, type Backup } from './backup';
import { copyAssessment } from './copy-assessment';

/**
 * The text of a backup file: the same entries give the same text, whatever order their parts
 * were made in. It ends with the closing brace, so that a file cut short anywhere is seen to be.
 */
export function writeBackup(
  assessments: readonly Assessment[],
  from: { now: Instant; appVersion: string },
): string {
  const backup: Backup = {
    format: BACKUP_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    createdAt: from.now,
    app: { version: from.appVersion },
    assessments: assessments.map(copyAssessment),
  };
  return JSON.stringify(backup, null, 2);
}

/** "Praxishilfe-Sicherung 2026-11-20.json" */
export function backupFileName(day: Day): string {
  return `Praxishilfe-Sicherung ${day}.json`;
}
