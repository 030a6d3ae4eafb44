import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ImportError } from '../../src/storage/backup/import-error';
import { readBackup } from '../../src/storage/backup/read-backup';
import { aBackupText, encode } from '../fixtures/backups';

const WHOLE = encode(aBackupText());

/** Bytes that matter in JSON come up more often than others. */
const anyByte = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(...encode('{}[]":,\\0e-+.tfn_u ')),
);

const anyMutation = fc.record({
  at: fc.nat({ max: WHOLE.length - 1 }),
  removed: fc.integer({ min: 0, max: 3 }),
  added: fc.array(anyByte, { maxLength: 3 }),
});

it('F48 a damaged file is either a good backup still, or refused; nothing else happens', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(anyMutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const bytes = [...WHOLE];
      for (const { at, removed, added } of mutations) bytes.splice(at, removed, ...added);
      try {
        const backup = readBackup(Uint8Array.from(bytes));
        // What is accepted can be written and read again without loss.
        const again = encode(JSON.stringify(backup));
        expect(readBackup(again)).toEqual(backup);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        refused += 1;
      }
    }),
    { numRuns: 5000 },
  );
  expect(refused).toBeGreaterThan(1000);
});
