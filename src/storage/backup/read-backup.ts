import { SCHEMA_VERSION } from '../../domain/assessment';
import { WORKSHOP_VERSION } from '../../domain/workshop/workshop';
import '../migrations/chain';
import { MigrationError, migrate } from '../migrations/migrate';
import type { RawRecord } from '../migrations/step';
import { BACKUP_FORMAT, type Backup, backupVersion, WITH_WORKSHOPS } from './backup';
import { checkBreadth } from './check-breadth';
import { checkReferences, type KnownInstrument } from './check-references';
import { copyAssessment } from './copy-assessment';
import { copyWorkshop } from './copy-workshop';
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
  checkVersion(root);
  checkBreadth(root);
  const backup: unknown = migrateAll(root);
  assertValid(backup);
  checkReferences(backup, knownInstruments);
  const { workshops } = backup;
  return {
    format: backup.format,
    schemaVersion: backupVersion(backup),
    createdAt: backup.createdAt,
    app: { version: backup.app.version },
    assessments: backup.assessments.map(copyAssessment),
    ...(workshops && { workshops: workshops.map(copyWorkshop) }),
  };
}

function checkVersion({ schemaVersion: version, workshops }: RawRecord): void {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new ImportError('invalid', { place: '/schemaVersion', reason: 'version' });
  }
  if (version > WITH_WORKSHOPS) {
    throw new ImportError('newer', { place: '/schemaVersion', reason: 'schema' });
  }
  // No version of the app writes such a file, and an older one could not open it.
  if (version < WITH_WORKSHOPS && workshops !== undefined) {
    throw new ImportError('invalid', { place: '/workshops', reason: 'unknown-key' });
  }
}

/** A copy with every record in today's version; what is no record at all is left to the schema. */
function migrateAll(root: RawRecord): RawRecord {
  const { assessments, workshops } = root;
  if (Array.isArray(workshops)) workshops.forEach(assertNoNewer);
  if (!Array.isArray(assessments)) return root;
  return {
    ...root,
    schemaVersion: SCHEMA_VERSION,
    assessments: assessments.map((record: unknown, index) =>
      isObject(record) ? migrateOne(record, `/assessments/${index}/schemaVersion`) : record,
    ),
  };
}

/** There is only one version of workshops yet; what is no workshop at all is left to the schema. */
function assertNoNewer(record: unknown, index: number): void {
  if (!isObject(record) || !(Number(record.schemaVersion) > WORKSHOP_VERSION)) return;
  const place = `/workshops/${index}/schemaVersion`;
  throw new ImportError('newer', { place, reason: 'schema' });
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

/** Says which assessment or workshop a problem lies in, by the name people gave it. */
function withRecord(error: ImportError, root: RawRecord): ImportError {
  const [, list = '', at] = /^\/(assessments|workshops)\/(\d+)/.exec(error.facts.place ?? '') ?? [];
  const [all, index] = [root[list], Number(at)];
  if (!Array.isArray(all) || Number.isNaN(index)) return error;
  const record: unknown = all[index];
  const isWorkshop = list === 'workshops';
  const called = isObject(record) ? record[isWorkshop ? 'title' : 'name'] : '';
  const name = typeof called === 'string' ? called : '';
  const kind = isWorkshop && { kind: 'workshop' as const };
  const facts = { ...error.facts, record: { number: index + 1, name, ...kind } };
  return new ImportError(error.code, facts, { cause: error.cause });
}

function isObject(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
