import { StorageError, toStorageError } from './storage-error';

const ATTEMPTS = 3;

/** Browsers now and then fail an opening for reasons of their own and succeed at the next. */
export async function withPatience<T>(connect: () => Promise<T>, left = ATTEMPTS): Promise<T> {
  try {
    return await connect();
  } catch (cause) {
    const error = openingError(cause);
    if (left <= 1 || error.code !== 'failed') throw error;
    return withPatience(connect, left - 1);
  }
}

/**
 * The answer, or after `limit` milliseconds the error. The answer may still come: some browsers take
 * their time, and Safari 14 gave none at all until the page was made anew (webkit.org/b/226547).
 */
export function inTime<T>(answer: Promise<T>, limit: number, error: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(error()), limit);
    answer.then(resolve, reject).then(() => clearTimeout(timer));
  });
}

/** No `indexedDB` at all, forbidden by settings, or Firefox' private mode before version 115. */
const UNAVAILABLE = ['ReferenceError', 'TypeError', 'SecurityError', 'InvalidStateError'];

function openingError(cause: unknown): StorageError {
  return cause instanceof Error && UNAVAILABLE.includes(cause.name)
    ? new StorageError('unavailable', { cause })
    : toStorageError(cause);
}
