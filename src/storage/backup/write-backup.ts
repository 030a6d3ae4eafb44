import type { Assessment, Instant } from '../../domain/assessment';
import type { Workshop } from '../../domain/workshop/workshop';
import { BACKUP_FORMAT, type Backup, backupVersion } from './backup';
import { copyAssessment } from './copy-assessment';
import { copyWorkshop } from './copy-workshop';

export interface BackupOrigin {
  now: Instant;
  appVersion: string;
}

/**
 * The text of a backup file: the same entries give the same text, whatever order their parts
 * were made in. It ends with the closing brace, so that a file cut short anywhere is seen to be.
 */
export function writeBackup(
  assessments: readonly Assessment[],
  from: BackupOrigin,
  workshops: readonly Workshop[] = [],
): string {
  const backup: Backup = {
    format: BACKUP_FORMAT,
    schemaVersion: backupVersion({ workshops }),
    createdAt: from.now,
    app: { version: from.appVersion },
    assessments: assessments.map(copyAssessment),
    ...(workshops.length > 0 && { workshops: workshops.map(copyWorkshop) }),
  };
  return JSON.stringify(backup, null, 2);
}

/** Assessments and workshops in one file; the schema refuses more. */
const MAX_ASSESSMENTS = 2000;
const MAX_WORKSHOPS = 500;
/** Encrypted, a text takes a third more; so written it still is below what is read (decode-text.ts). */
const MAX_BYTES = 18 * 1024 * 1024;

/**
 * The texts of as many files as it takes: nothing is written that could not be read again. One, also
 * for nothing at all, unless somebody has thousands.
 */
export function writeBackupParts(
  assessments: readonly Assessment[],
  from: BackupOrigin,
  most = { assessments: MAX_ASSESSMENTS, bytes: MAX_BYTES },
  workshops: readonly Workshop[] = [],
): string[] {
  const fits = assessments.length <= most.assessments && workshops.length <= MAX_WORKSHOPS;
  const text = fits ? writeBackup(assessments, from, workshops) : undefined;
  const count = assessments.length + workshops.length;
  // No single assessment is as large: its fields have limits. A single workshop that is will not stand the check.
  if (text !== undefined && (count < 2 || sizeOf(text) <= most.bytes)) return [text];
  const half = Math.ceil(count / 2);
  // Assessments lie before the workshops: one half may hold a kind alone.
  const rest = Math.max(0, half - assessments.length);
  return [
    ...writeBackupParts(assessments.slice(0, half), from, most, workshops.slice(0, rest)),
    ...writeBackupParts(assessments.slice(half), from, most, workshops.slice(rest)),
  ];
}

const sizeOf = (text: string) => new Blob([text]).size;
