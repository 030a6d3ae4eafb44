import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/assessment';
import { migrate } from '../../src/storage/migrations/migrate';
import type { MigrationStep } from '../../src/storage/migrations/step';
import { deepFreeze } from '../fixtures/deep-freeze';

const steps: MigrationStep[] = [
  (record) => ({ ...record, schemaVersion: 2, trail: ['1 to 2'] }),
  ({ trail, ...record }) => ({ ...record, schemaVersion: 3, trail: [trail, '2 to 3'].flat() }),
];

describe('an older record', () => {
  it.each([
    [1, { schemaVersion: 3, trail: ['1 to 2', '2 to 3'] }],
    [2, { schemaVersion: 3, trail: ['kept', '2 to 3'] }],
    [3, { schemaVersion: 3, trail: ['kept'] }],
  ])('of version %i goes through the steps it still needs', (schemaVersion, expected) => {
    const record = deepFreeze({ schemaVersion, trail: ['kept'] });
    expect(migrate(record, steps)).toEqual(expected);
  });
});

it.each([
  [4, 'newer'],
  [Number.POSITIVE_INFINITY, 'unknown'],
  [0, 'unknown'],
  [1.5, 'unknown'],
  ['1', 'unknown'],
  [undefined, 'unknown'],
])('F53 version %s is refused as %s', (schemaVersion, code) => {
  expect(() => migrate({ schemaVersion }, steps)).toThrow(
    expect.objectContaining({ name: 'MigrationError', code }),
  );
});

it('what is no answer at all stands in nobody’s way; the check of the record finds it', () => {
  const record = { schemaVersion: 1, name: 'Verein', answers: { a: 'rot' }, measures: [] };
  expect(migrate(record)).toMatchObject({ answers: { a: 'rot' }, versions: { name: {} } });
});

it('today’s chain ends at today’s version', () => {
  expect(migrate({ schemaVersion: SCHEMA_VERSION })).toEqual({ schemaVersion: SCHEMA_VERSION });
  expect(() => migrate({ schemaVersion: SCHEMA_VERSION + 1 })).toThrow('newer');
});
