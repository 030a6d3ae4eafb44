import { type Assessment, type Instant, SCHEMA_VERSION } from '../../domain/assessment';
import type { Workshop } from '../../domain/workshop/workshop';

/** By this the app knows its own files. */
export const BACKUP_FORMAT = 'praxishilfe-sicherung';

/** Of files with workshops; those without stay what older versions of the app can open. */
export const WITH_WORKSHOPS = Math.max(SCHEMA_VERSION, 3);

/** What a backup file holds; mirrors content/schema/backup.schema.json. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  /** `SCHEMA_VERSION`, or `WITH_WORKSHOPS`. */
  schemaVersion: number;
  createdAt: Instant;
  app: { version: string };
  assessments: Assessment[];
  /** Missing when there are none. */
  workshops?: Workshop[];
}

/** What goes into files, or came out of them. */
export interface BackupContents {
  assessments: readonly Assessment[];
  workshops?: readonly Workshop[];
}

export function backupVersion({ workshops = [] }: Pick<BackupContents, 'workshops'>): number {
  return workshops.length > 0 ? WITH_WORKSHOPS : SCHEMA_VERSION;
}
