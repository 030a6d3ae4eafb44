import type { Assessment } from '../domain/assessment';
import { type Columns, keepColumns } from '../domain/columns';
import { canMerge, mergeAssessments } from '../domain/merge';
import type { OpenDatabase } from './database';
import { isSame, readUnlessInvalid, setAside } from './replace-records';
import type { Repository } from './repository-types';
import { type Clock, statesOf } from './snapshots';
import { StorageError, toStorageError } from './storage-error';
import { inTransaction, type Writing } from './transaction';
import { writeRecord } from './write-record';

/** Where a record goes that a tab could not store. */
export interface ReplayTarget {
  repository: Repository;
  open: OpenDatabase;
  clock: Clock;
}

/**
 * Merges a record that a tab could not store, alone or with its changed `columns`, into what is stored, or stores it when nothing is, or
 * nothing that can be read. One that was deleted meanwhile stays deleted, and what is brought back
 * holds it. Resolves with its id; with `null` when there is no place for it, because nobody can read it
 * or what is stored pins other content: then it is set aside as it is. Rejects with `StorageError` when
 * it has to be tried again, or by a newer version.
 */
export async function replayRecord(left: unknown, target: ReplayTarget): Promise<string | null> {
  const { record: raw = left, columns = {} } = Object(left) as {
    record?: unknown;
    columns?: Columns;
  };
  const record = readUnlessInvalid(raw);
  let fits = true;
  const join = (stored: Assessment) => {
    fits = record !== undefined && canMerge(stored, record);
    return fits && record ? mergeAssessments(stored, keepColumns(record, stored, columns)) : stored;
  };
  if (record) await write(record, join, target);
  if (record && fits) return record.id;
  await keepAside(raw, target);
  return null;
}

type Join = (stored: Assessment) => Assessment;

async function write(record: Assessment, join: Join, target: ReplayTarget): Promise<void> {
  try {
    await target.repository.update(record.id, join);
  } catch (error) {
    const { code } = toStorageError(error);
    if (code !== 'not-found' && code !== 'invalid-record') throw error;
    const { open, clock } = target;
    const stores = ['assessments', 'summaries', 'deleted', 'setAside'] as const;
    await inTransaction(open, [...stores], (tx) => writeAnew(tx, record, join, clock));
  }
}

/** Where the list has nothing, or nothing that can be read. */
async function writeAnew(tx: Writing, record: Assessment, join: Join, clock: Clock): Promise<void> {
  const { id } = record;
  const raw = await tx.objectStore('assessments').get(id);
  if (raw !== undefined) {
    // It has come back since it was looked for: the next time finds it there.
    if (readUnlessInvalid(raw)) throw new StorageError('failed');
    await setAside(tx, id, raw, clock);
    await writeRecord(tx, record);
    return;
  }
  const deleted = await tx.objectStore('deleted').get(id);
  if (!deleted) {
    await writeRecord(tx, record);
    return;
  }
  const there = readUnlessInvalid(deleted.record);
  if (!there) await setAside(tx, id, deleted.record, clock);
  const next = there ? join(there) : record;
  await tx.objectStore('deleted').put({ ...deleted, record: next });
}

/** Beside all others that were set aside; once, however often it comes. */
async function keepAside(raw: unknown, { open, clock }: ReplayTarget): Promise<void> {
  const { id } = Object(raw) as { id?: unknown };
  const key = typeof id === 'string' ? id : '';
  await inTransaction(open, ['setAside'], async (tx) => {
    const store = tx.objectStore('setAside');
    const others = await store.getAll(statesOf(key));
    if (others.some(({ record }) => record === raw || areSame(record, raw))) return;
    await store.put({ key: [key, clock.now(), others.length + 1], record: raw });
  });
}

/** A long text is compared as one, not letter by letter. */
const areSame = (a: unknown, b: unknown) => ![a, b].some(isText) && isSame(a, b);

const isText = (value: unknown) => typeof value === 'string';
