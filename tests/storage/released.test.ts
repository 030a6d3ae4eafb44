import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Assessment, SCHEMA_VERSION } from '../../src/domain/assessment';
import type { Workshop } from '../../src/domain/workshop/workshop';
import { WITH_WORKSHOPS } from '../../src/storage/backup/backup';
import { readBackup } from '../../src/storage/backup/read-backup';
import { readRecord } from '../../src/storage/read-record';
import { readWorkshop } from '../../src/storage/read-workshop';

// One Sicherung of every schema ever released, written by the app of that time; they never change.
const folder = new URL('../fixtures/released/', import.meta.url);
const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));

it('has a fixture of every schema up to today’s', () => {
  const versions = files.map((bytes) => JSON.parse(bytes.toString()).schemaVersion).sort();
  expect(versions).toEqual(Array.from({ length: WITH_WORKSHOPS }, (_, index) => index + 1));
});

it.each(files.map((bytes, index) => [index + 1, bytes] as const))(
  'F53 opens a Sicherung of schema %i with everything in it',
  (_, bytes) => {
    const then = JSON.parse(bytes.toString()) as { assessments: Assessment[] };
    const today = readBackup(new Uint8Array(bytes)).assessments;
    for (const [index, { schemaVersion, ...entered }] of then.assessments.entries()) {
      expect(today[index]).toMatchObject(entered);
      expect(today[index]?.schemaVersion).toBe(SCHEMA_VERSION);
    }
    expect(then.assessments.map((record) => readRecord(record).id)).toEqual(
      today.map(({ id }) => id),
    );
  },
);

it('F53 opens the first Sicherung that had workshops with all of them', () => {
  const then = JSON.parse(String(files[2])) as { workshops: Workshop[] };
  expect(readBackup(new Uint8Array(files[2] ?? [])).workshops).toEqual(then.workshops);
  expect(then.workshops.map((raw) => readWorkshop(raw).revealed)).toEqual([false, true]);
});

it('knows what two copies of version 1 have in common by what they say', () => {
  const [first] = files;
  const copies = () => JSON.parse(String(first)).assessments[0];
  const changed = {
    ...copies(),
    answers: { ...copies().answers, contacts: { rating: 'red', note: '' } },
  };
  const one = readRecord(copies()).versions;
  const other = readRecord(changed).versions;
  expect(other['rating/contacts']).not.toEqual(one['rating/contacts']);
  expect({ ...other, 'rating/contacts': null }).toEqual({ ...one, 'rating/contacts': null });
});
