import { SCHEMA_VERSION } from '../../domain/assessment';
import '../migrations/chain';
import { MigrationError, migrate } from '../migrations/migrate';
import type { RawRecord } from '../migrations/step';
import { BACKUP_FORMAT, type Backup } from './backup';
import { checkBreadth } from './check-breadth';
import { checkReferences, type KnownInstrument } from './check-references';
import { copyAssessment } from './copy-assessment';
import { decodeText } from './decode-text';
import { assertEncryptedForm } from './encrypted-form';
import { ENCRYPTED_FORMAT } from './encryption';
import { ImportError } from './import-error';
import { parseJson } from './parse-json';
import { readBytes } from './read-bytes';
import { assertValid } from './validate';

/** Ours too and just as well ".json", but without what one needs to go on working. */
const REPORT_FORMAT = 'praxishilfe-bericht';

/** Reads a chosen file, also a PDF that is a Sicherung too. Rejects with `ImportError`. */
export async function readBackupFile(
  file: Blob,
  knownInstruments?: readonly KnownInstrument[],
): Promise<Backup> {
  return readBackup(await readBytes(file), knownInstruments);
}

/**
 * A backup out of the bytes of a file, built fresh and in today's version, or an `ImportError`:
 * size, text, depth, ours, version, schema, references, in this order. With `knownInstruments`,
 * content that this app does not have is refused as 'newer'.
 */
export function readBackup(
  bytes: ArrayBuffer | Uint8Array,
  knownInstruments?: readonly KnownInstrument[],
): Backup {
  const root = parseJson(decodeText(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
  if (isObject(root) && root.format === ENCRYPTED_FORMAT) {
    assertEncryptedForm(root);
    throw new ImportError('encrypted', { hint: root.hint });
  }
  if (isObject(root) && root.format === REPORT_FORMAT) throw new ImportError('report');
  if (!isObject(root) || root.format !== BACKUP_FORMAT) {
    throw new ImportError('not-ours', { reason: 'format' });
  }
  try {
    return freshBackup(root, knownInstruments);
  } catch (error) {
    throw error instanceof ImportError ? withRecord(error, root) : error;
  }
}

function freshBackup(root: RawRecord, knownInstruments?: readonly KnownInstrument[]): Backup {
  checkVersion(root.schemaVersion);
  checkBreadth(root);
  const backup: unknown = migrateAll(root);
  assertValid(backup);
  checkReferences(backup, knownInstruments);
  return {
    format: backup.format,
    schemaVersion: backup.schemaVersion,
    createdAt: backup.createdAt,
    app: { version: backup.app.version },
    assessments: backup.assessments.map(copyAssessment),
  };
}

function checkVersion(version: unknown): void {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new ImportError('invalid', { place: '/schemaVersion', reason: 'version' });
  }
  if (version > SCHEMA_VERSION) {
    throw new ImportError('newer', { place: '/schemaVersion', reason: 'schema' });
  }
}

/** A copy with every record in today's version; what is no record at all is left to the schema. */
function migrateAll(root: RawRecord): RawRecord {
  const { assessments } = root;
  if (!Array.isArray(assessments)) return root;
  return {
    ...root,
    schemaVersion: SCHEMA_VERSION,
    assessments: assessments.map((record: unknown, index) =>
      isObject(record) ? migrateOne(record, `/assessments/${index}/schemaVersion`) : record,
    ),
  };
}

function migrateOne(record: RawRecord, place: string): RawRecord {
  try {
    return migrate(record);
  } catch (cause) {
    const newer = cause instanceof MigrationError && cause.code === 'newer';
    const reason = newer ? 'schema' : 'version';
    throw new ImportError(newer ? 'newer' : 'invalid', { place, reason }, { cause });
  }
}

/** Says which assessment a problem lies in, by the name people gave it. */
function withRecord(error: ImportError, { assessments }: RawRecord): ImportError {
  const index = Number(/^\/assessments\/(\d+)/.exec(error.facts.place ?? '')?.[1]);
  if (!Array.isArray(assessments) || Number.isNaN(index)) return error;
  const record: unknown = assessments[index];
  const name = isObject(record) && typeof record.name === 'string' ? record.name : '';
  const facts = { ...error.facts, record: { number: index + 1, name } };
  return new ImportError(error.code, facts, { cause: error.cause });
}

function isObject(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
