import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/assessment';
import { STEPS } from '../../src/storage/migrations/chain';
import { migrate } from '../../src/storage/migrations/migrate';
import type { MigrationStep } from '../../src/storage/migrations/step';
import { deepFreeze } from '../fixtures/deep-freeze';
import type { Tab } from './browser';

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

describe('what brings older records up is loaded when one is met:', () => {
  const [older] = JSON.parse(
    readFileSync(new URL('../fixtures/released/schema-1.json', import.meta.url), 'utf8'),
  ).assessments;

  it.each<[string, (tab: Tab) => Promise<unknown>]>([
    ['to show it', ({ repository }) => repository.load('full')],
    ['for a Sicherung', async ({ repository }) => (await repository.loadAll()).assessments[0]],
    ['to write it', ({ repository }) => repository.update('full', (a) => ({ ...a }))],
  ])('%s', async (_, meet) => {
    vi.resetModules();
    const { aTab, freshBrowser } = await import('./browser');
    freshBrowser();
    const tab = aTab();
    await (await tab.open()).put('assessments', older);
    expect(await meet(tab)).toMatchObject({ schemaVersion: SCHEMA_VERSION, name: older.name });
  });
});

it('the chain leads to today’s version', () => {
  expect(STEPS).toHaveLength(SCHEMA_VERSION - 1);
});
