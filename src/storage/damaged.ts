import { summarise } from '../domain/summary';
import type { OpenDatabase, SnapshotKey } from './database';
import './migrations/chain';
import { readRecord } from './read-record';
import { forgetSummary, moveToDeleted, readUnlessInvalid } from './replace-records';
import type { Clock } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, named } from './transaction';
import { summaryKey } from './write-record';

/** A stored record that cannot be read; it stays where it is. */
export interface DamagedRecord {
  id: string;
  /** As far as it can be made out. */
  name: string;
  code: string;
}

export interface Unlisted {
  damaged: DamagedRecord[];
  /** Records whose line in the list was missing or broken and is there again. */
  repaired: string[];
}

/**
 * What is stored and not in the list: compares keys only, and reads no more than the few it finds.
 *
 * @param listed ids that people see; `undefined` while the list is not complete
 */
export async function findUnlisted(
  open: OpenDatabase,
  listed: readonly string[] | undefined,
): Promise<Unlisted> {
  const database = await named(open);
  const [keys, lines] = await named(() =>
    Promise.all([database.getAllKeys('assessments'), database.getAllKeys('summaries')]),
  );
  const seen = new Set(listed ?? lines.map(([, id]) => id));
  const known = new Set(lines.map(([, id]) => id));
  const found: Unlisted = { damaged: [], repaired: [] };
  for (const id of keys) {
    if (seen.has(id) && known.has(id)) continue;
    const raw = await database.get('assessments', id).catch(() => null);
    // Deleted meanwhile.
    if (raw === undefined) continue;
    try {
      readRecord(raw);
      await repairSummary(open, id);
      found.repaired.push(id);
    } catch (error) {
      found.damaged.push({ id, name: nameIn(raw), code: toStorageError(error).code });
    }
  }
  return found;
}

/** The line of the list from the record, which is the one that counts. */
function repairSummary(open: OpenDatabase, id: string): Promise<void> {
  return inTransaction(open, ['assessments', 'summaries'], async (tx) => {
    const record = readRecord(await tx.objectStore('assessments').get(id));
    await forgetSummary(tx, id);
    await tx.objectStore('summaries').put({ ...summarise(record), key: summaryKey(record) });
  });
}

/** Where something is kept that may not be readable. */
export type RawPlace =
  | { store: 'assessments' | 'workshops' | 'deleted'; key: string }
  | { store: 'setAside'; key: SnapshotKey };

/** A record as it lies in the database, as JSON. Rejects when the browser itself cannot read it. */
export function readRaw(open: OpenDatabase, place: RawPlace): Promise<string> {
  return named(async () => {
    const database = await open();
    const stored =
      place.store === 'setAside'
        ? (await database.get('setAside', place.key))?.record
        : place.store === 'deleted'
          ? (await database.get('deleted', place.key))?.record
          : await database.get(place.store, place.key);
    if (stored === undefined) throw new StorageError('not-found');
    return asText(stored);
  });
}

/** Takes a record that cannot be read from its place to the deleted ones. */
export function discardDamaged(open: OpenDatabase, clock: Clock, id: string): Promise<void> {
  return inTransaction(open, ['assessments', 'summaries', 'deleted'], async (tx) => {
    const raw = await tx.objectStore('assessments').get(id);
    if (raw === undefined) throw new StorageError('not-found');
    if (readUnlessInvalid(raw)) throw new StorageError('failed');
    await moveToDeleted(tx, id, raw, clock);
  });
}

/** What was set aside because something readable took its place, the latest first. */
export function listSetAside(open: OpenDatabase) {
  return named(async () => {
    const records = await (await open()).getAll('setAside');
    return records
      .map(({ key, record }) => ({ key, at: key[1], name: nameIn(record) }))
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  });
}

/** Removes one for good and hands it out. */
export function removeSetAside(open: OpenDatabase, key: SnapshotKey) {
  return inTransaction(open, ['setAside'], async (tx) => {
    const record = await tx.objectStore('setAside').get(key);
    if (!record) throw new StorageError('not-found');
    await tx.objectStore('setAside').delete(key);
    return record;
  });
}

export function putBackSetAside(
  open: OpenDatabase,
  record: { key: SnapshotKey; record: unknown },
): Promise<void> {
  return inTransaction(open, ['setAside'], async (tx) => {
    await tx.objectStore('setAside').put(record);
  });
}

function nameIn(raw: unknown): string {
  const name = raw === null || typeof raw !== 'object' ? '' : (raw as { name?: unknown }).name;
  return typeof name === 'string' ? name : '';
}

/** JSON that also says what JSON has no words for: a database can hold more than we write. */
function asText(stored: unknown): string {
  const path: unknown[] = [];
  return JSON.stringify(
    stored,
    function (this: unknown, _, value: unknown) {
      if (typeof value === 'bigint') return `${value}`;
      if (typeof value !== 'object' || value === null) return value;
      path.splice(path.indexOf(this) + 1);
      if (path.includes(value)) return '(…)';
      path.push(value);
      return value;
    },
    2,
  );
}
