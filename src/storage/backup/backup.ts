import type { Assessment, Instant, SCHEMA_VERSION } from '../../domain/assessment';

/** By this the app knows its own files. */
export const BACKUP_FORMAT = 'praxishilfe-sicherung';

/** What a backup file holds; mirrors content/schema/backup.schema.json. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  schemaVersion: typeof SCHEMA_VERSION;
  createdAt: Instant;
  app: { version: string };
  assessments: Assessment[];
}
