import { type Assessment, type Instant, SCHEMA_VERSION } from '../../domain/assessment';
import { BACKUP_FORMAT, type Backup } from './backup';
import { copyAssessment } from './copy-assessment';

export interface BackupOrigin {
  now: Instant;
  appVersion: string;
}

/**
 * The text of a backup file: the same entries give the same text, whatever order their parts
 * were made in. It ends with the closing brace, so that a file cut short anywhere is seen to be.
 */
export function writeBackup(assessments: readonly Assessment[], from: BackupOrigin): string {
  const backup: Backup = {
    format: BACKUP_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    createdAt: from.now,
    app: { version: from.appVersion },
    assessments: assessments.map(copyAssessment),
  };
  return JSON.stringify(backup, null, 2);
}

/** Assessments in one file; the schema refuses more. */
const MAX_ASSESSMENTS = 2000;
/** Encrypted, a text takes a third more; so written it still is below what is read (decode-text.ts). */
const MAX_BYTES = 18 * 1024 * 1024;

/**
 * The texts of as many files as it takes: nothing is written that could not be read again. One, also
 * for no assessment at all, unless somebody has thousands.
 */
export function writeBackupParts(
  assessments: readonly Assessment[],
  from: BackupOrigin,
  most = { assessments: MAX_ASSESSMENTS, bytes: MAX_BYTES },
): string[] {
  const { length } = assessments;
  const text = length <= most.assessments ? writeBackup(assessments, from) : undefined;
  // No single assessment is as large: its fields have limits.
  if (text !== undefined && (length < 2 || sizeOf(text) <= most.bytes)) return [text];
  const half = Math.ceil(length / 2);
  return [assessments.slice(0, half), assessments.slice(half)].flatMap((part) =>
    writeBackupParts(part, from, most),
  );
}

const sizeOf = (text: string) => new Blob([text]).size;
