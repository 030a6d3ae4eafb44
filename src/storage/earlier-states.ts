import type { Assessment, Instant, Summary } from '../domain/assessment';
import { entriesOf, textOfEntry } from '../domain/entries';
import { replaceEntries } from '../domain/replace';
import type { Writer } from '../domain/stamp';
import { summarise } from '../domain/summary';
import type { OpenDatabase, Snapshot, SnapshotKey, SnapshotReason } from './database';
import './migrations/chain';
import { readRecord } from './read-record';
import { readUnlessInvalid, setAside } from './replace-records';
import { type Clock, keepState, statesOf } from './snapshots';
import { StorageError } from './storage-error';
import { inTransaction, named, type Writing } from './transaction';
import { writeRecord } from './write-record';

export interface EarlierState {
  key: SnapshotKey;
  /** When it was kept. */
  at: Instant;
  reason: SnapshotReason;
  /** `null` when it cannot be read. */
  summary: Summary | null;
}

/** The earlier states of an assessment, newest first. */
export function listStates(open: OpenDatabase, id: string): Promise<EarlierState[]> {
  return named(async () => {
    const snapshots = await (await open()).getAll('snapshots', statesOf(id));
    return snapshots
      .map(({ key, reason, record }) => ({ key, at: key[1], reason, summary: summaryOf(record) }))
      .sort((a, b) => b.key[2] - a.key[2]);
  });
}

function summaryOf(record: unknown): Summary | null {
  try {
    return summarise(readRecord(record));
  } catch {
    // One state that cannot be read must not keep people from the others.
    return null;
  }
}

/** In today's shape. Rejects with 'not-found' when ten newer ones have come since, or 'invalid-record'. */
export function readState(open: OpenDatabase, key: SnapshotKey): Promise<Assessment> {
  return named(async () => read(await (await open()).get('snapshots', key)));
}

export interface Returning {
  /** An earlier state by its key, or one that is at hand. */
  to: SnapshotKey | Assessment;
  id: string;
  by: Writer;
  /** What must still be there; work done since is worth more than going back. */
  from?: Assessment;
}

/**
 * Makes an earlier state the present one, as an entry made now. What stood there is kept as an
 * earlier state in its turn and handed back; `null` when it could not be read and was set aside.
 * Rejects with 'worked-on' when something else was entered than what is in `from`.
 */
export function returnToState(
  open: OpenDatabase,
  clock: Clock,
  { to, id, by, from }: Returning,
): Promise<Assessment | null> {
  return inTransaction(open, ['assessments', 'summaries', 'snapshots', 'setAside'], async (tx) => {
    const raw = await tx.objectStore('assessments').get(id);
    if (raw === undefined) throw new StorageError('not-found');
    const wanted = Array.isArray(to) ? read(await tx.objectStore('snapshots').get(to)) : to;
    const ours = readUnlessInvalid(raw);
    if (!ours) {
      await setAside(tx, id, raw, clock);
      await writeRecord(tx, wanted);
      return null;
    }
    if (from && entered(ours) !== entered(from)) throw new StorageError('worked-on');
    // Going there and back again must not push out what is older.
    if (!(await isKept(tx, ours))) await keepState(tx, id, 'return', raw, clock);
    const next = { ...replaceEntries(ours, wanted, by), updatedAt: clock.now() };
    await writeRecord(tx, next, ours);
    return ours;
  });
}

function read(snapshot: Snapshot | undefined): Assessment {
  if (!snapshot) throw new StorageError('not-found');
  return readRecord(snapshot.record);
}

async function isKept(tx: Writing, ours: Assessment): Promise<boolean> {
  const kept = await tx.objectStore('snapshots').getAll(statesOf(ours.id));
  const text = entered(ours);
  return kept.some(({ record }) => {
    const state = readUnlessInvalid(record);
    return state !== undefined && entered(state) === text;
  });
}

/** All that people entered, with what is not decided, as text to compare. */
function entered(assessment: Assessment): string {
  const entries = [...entriesOf(assessment)].filter(([, value]) => value);
  const order = assessment.measures.map(({ id }) => id);
  const open = assessment.conflicts.map(({ entry, value }) => entry + textOfEntry(value));
  return JSON.stringify([entries.sort(([a], [b]) => (a < b ? -1 : 1)), order, open.sort()]);
}
