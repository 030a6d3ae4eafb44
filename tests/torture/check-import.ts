import { isDeepStrictEqual } from 'node:util';
import { ImportError, type ImportErrorCode } from '../../src/storage/backup/import-error';
import { readBackup } from '../../src/storage/backup/read-backup';
import { writeBackup } from '../../src/storage/backup/write-backup';

export type Outcome = ImportErrorCode | 'accepted';

const GUARDED = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

function describeGuarded(): PropertyDescriptorMap[] {
  return GUARDED.map((prototype) => Object.getOwnPropertyDescriptors(prototype));
}

const KEYS_BEFORE = GUARDED.map((prototype) => Reflect.ownKeys(prototype).length);
const BEFORE = describeGuarded();

/**
 * Reads one file and returns what came of it. Throws an Error that says what went wrong when
 * anything but a good backup or a refusal came of it.
 *
 * @param thoroughly looks at every property of the built-in prototypes, which takes its time
 */
export function checkImport(file: Uint8Array, thoroughly = false): Outcome {
  const untouched = Buffer.from(file);
  const outcome = readFile(file);
  if (untouched.compare(file) !== 0) throw new Error('reading changed the bytes of the file');
  const grown = GUARDED.some(
    (prototype, index) => Reflect.ownKeys(prototype).length !== KEYS_BEFORE[index],
  );
  if (grown || (thoroughly && !isDeepStrictEqual(describeGuarded(), BEFORE))) {
    throw new Error('reading changed a prototype that all objects share');
  }
  return outcome;
}

function readFile(file: Uint8Array): Outcome {
  let backup: ReturnType<typeof readBackup>;
  try {
    backup = readBackup(file);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw new Error(`reading failed with something else than a refusal: ${String(error)}`, {
      cause: error,
    });
  }
  checkPlain(backup);
  const from = { now: backup.createdAt, appVersion: backup.app.version };
  const again = readBackup(Buffer.from(writeBackup(backup.assessments, from)));
  // As text: -0 is 0 for everybody but this comparison, and the order of keys counts too.
  if (JSON.stringify(again) !== JSON.stringify(backup)) {
    throw new Error('what was accepted is not the same when it is written and read again');
  }
  return 'accepted';
}

/** An own `__proto__` in the file must not have become the prototype of anything. */
function checkPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== (Array.isArray(value) ? Array.prototype : Object.prototype)) {
    throw new Error('an object of the backup has a prototype of its own');
  }
  Object.values(value).forEach(checkPlain);
}
