import type { StoreNames } from 'idb';
import type { Assessment } from '../domain/assessment';
import type { Database, OpenDatabase, Stores } from './database';
import './migrations/chain';
import { readRecord } from './read-record';
import { type Clock, keepState, statesOf } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, type Writing } from './transaction';
import { writeRecord } from './write-record';

// The part of the repository that replaces and takes away: fetched when it is first needed.

export const REPLACED_STORES: StoreNames<Stores>[] = [
  'assessments',
  'summaries',
  'snapshots',
  'deleted',
  'setAside',
];

/** `Repository.put` where something is there already, on this device or among the deleted. */
export function replaceRecords(
  open: OpenDatabase,
  clock: Clock,
  replacing: Replacing,
): Promise<void> {
  return inTransaction(open, REPLACED_STORES, (tx) => replaceWithin(tx, clock, replacing));
}

/** The same as a part of a larger transaction over these stores. */
export async function replaceWithin(
  tx: Writing,
  clock: Clock,
  { assessments, gone, read }: Replacing,
): Promise<void> {
  if (read) for (const { id } of assessments) await assertAsRead(tx, id, read);
  for (const assessment of assessments) await replaceRecord(tx, assessment, clock);
  for (const id of gone) {
    if (read) await assertAsRead(tx, id, read);
    const raw = await tx.objectStore('assessments').get(id);
    if (raw !== undefined) await moveToDeleted(tx, id, raw, clock);
  }
}

/** What `Repository.put` is given. */
export interface Replacing {
  assessments: readonly Assessment[];
  gone: readonly string[];
  read: readonly Assessment[] | undefined;
}

/** What cannot be read was not found, so it is no change; a new entry of another tab is one. */
async function assertAsRead(tx: Writing, id: string, read: readonly Assessment[]): Promise<void> {
  const raw = await tx.objectStore('assessments').get(id);
  const stored = raw === undefined ? undefined : readUnlessInvalid(raw);
  const known = read.find((assessment) => assessment.id === id);
  if (stored && stored.revision !== known?.revision) throw new StorageError('changed-meanwhile');
}

/** Takes a record away and hands it back; it stays among the deleted for thirty days. */
export function removeRecord(open: OpenDatabase, clock: Clock, id: string): Promise<Assessment> {
  return inTransaction(open, REPLACED_STORES, async (tx) => {
    const raw = await tx.objectStore('assessments').get(id);
    if (raw === undefined) throw new StorageError('not-found');
    const stored = readRecord(raw);
    await moveToDeleted(tx, id, raw, clock);
    return stored;
  });
}

/** For a browser that cannot read all at once because one of them is damaged on the disk. */
export async function readOneByOne(
  database: Database,
  store: 'assessments' | 'workshops' = 'assessments',
): Promise<unknown[]> {
  const raws: unknown[] = [];
  for (const id of await database.getAllKeys(store)) {
    raws.push(await database.get(store, id).catch(noneIfDamaged));
  }
  return raws;
}

function noneIfDamaged(error: unknown): undefined {
  // A connection that is gone says nothing about the record.
  if (error instanceof Error && error.name === 'InvalidStateError') throw error;
}

async function replaceRecord(tx: Writing, next: Assessment, clock: Clock): Promise<void> {
  const { id } = next;
  const raw = await tx.objectStore('assessments').get(id);
  const stored = raw === undefined ? undefined : readUnlessInvalid(raw);
  if (raw !== undefined && !stored) await setAside(tx, id, raw, clock);
  if (stored && !isSame(raw, next)) await keepState(tx, id, 'backup', raw, clock);
  const deleted = await tx.objectStore('deleted').get(id);
  if (deleted) {
    if (!isSame(deleted.record, next)) await keepState(tx, id, 'deletion', deleted.record, clock);
    await tx.objectStore('deleted').delete(id);
  }
  await writeRecord(tx, next, stored);
}

/** What a newer version wrote is never overwritten; what nobody can read makes room. */
export function readUnlessInvalid(raw: unknown): Assessment | undefined {
  try {
    return readRecord(raw);
  } catch (cause) {
    const error = toStorageError(cause);
    if (error.code === 'invalid-record') return undefined;
    throw error;
  }
}

/** Keeps what nobody can read as it is, so that something readable may take its place. */
export async function setAside(
  tx: Writing,
  id: string,
  record: unknown,
  clock: Clock,
): Promise<void> {
  const store = tx.objectStore('setAside');
  const count = await store.count(statesOf(id));
  await store.put({ key: [id, clock.now(), count + 1], record });
  await forgetSummary(tx, id);
}

/** From the list to the deleted ones, readable or not. */
export async function moveToDeleted(
  tx: Writing,
  id: string,
  record: unknown,
  { now }: Clock,
): Promise<void> {
  await tx.objectStore('deleted').put({ id, deletedAt: now(), record });
  await tx.objectStore('assessments').delete(id);
  await forgetSummary(tx, id);
}

/** Of a record that cannot be read nobody knows the key of its summary. */
export async function forgetSummary(tx: Writing, id: string): Promise<void> {
  const summaries = tx.objectStore('summaries');
  const keys = await summaries.getAllKeys();
  await Promise.all(keys.filter(([, of]) => of === id).map((key) => summaries.delete(key)));
}

/** True when both say the same; how often a record was saved and where one looked last is no entry. */
export function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((record) => {
    const entered = { ...(record as object), revision: 0, lastPlace: '' };
    try {
      return JSON.stringify(entered);
    } catch {
      // Something we never wrote, such as a record that leads back to itself: like no other.
      return entered;
    }
  });
  return one === other;
}
