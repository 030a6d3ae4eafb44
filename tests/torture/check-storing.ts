import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { IDBFactory } from 'fake-indexeddb';
import { dayOf, now } from '../../src/clock';
import type { Assessment } from '../../src/domain/assessment';
import { ImportError } from '../../src/storage/backup/import-error';
import { readBackup } from '../../src/storage/backup/read-backup';
import { databaseOpener } from '../../src/storage/database';
import { createRepository } from '../../src/storage/repository';
import { FULL } from '../fixtures/backups';

/** What is on the device before a file is opened. */
const THERE = [FULL, { ...FULL, id: 'untouched' }];

/**
 * Opens a file on a device that has something already, as the app does: read it all, then write it
 * all. Throws an Error when afterwards anything but all or nothing of the file is there.
 */
export async function checkStoring(file: Uint8Array): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const open = databaseOpener();
  const repository = createRepository(open, { now, dayOf });
  await repository.put(THERE);
  const before = await everything();

  let taken: Assessment[] = [];
  try {
    taken = readBackup(file).assessments;
    await interrupted(taken);
    await repository.put(taken);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }

  const after = await everything();
  (await open()).close();
  for (const id of new Set([...before.keys(), ...after.keys(), ...taken.map((one) => one.id)])) {
    const expected = taken.find((one) => one.id === id) ?? before.get(id);
    if (!isSame(after.get(id), expected)) {
      throw new Error(`"${id}" is not on the device as it was, nor as the file has it`);
    }
  }

  async function everything(): Promise<Map<string, Assessment>> {
    const { assessments } = await repository.loadAll();
    return new Map(assessments.map((one) => [one.id, one]));
  }

  /** The same, with one more that cannot be written: then nothing may have been. */
  async function interrupted(good: readonly Assessment[]): Promise<void> {
    // No database can take a function, so the last write of the transaction throws.
    const bad: Assessment = Object.assign({ ...FULL, id: 'bad' }, { name: () => undefined });
    const failed = await repository.put([...good, bad]).then(
      () => false,
      () => true,
    );
    if (!failed) throw new Error('a record that nothing can store was said to be stored');
    if (!isDeepStrictEqual(await everything(), before)) {
      throw new Error('a part of the file was written although writing it failed');
    }
  }
}

/** Apart from the revision, which moves on with every write. */
function isSame(one: Assessment | undefined, other: Assessment | undefined): boolean {
  return isDeepStrictEqual(one && { ...one, revision: 0 }, other && { ...other, revision: 0 });
}
