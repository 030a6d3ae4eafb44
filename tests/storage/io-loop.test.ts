/** Every call to the storage fails once: afterwards everything is as before or as wanted. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { rateCheckpoint } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { discardDamaged } from '../../src/storage/damaged';
import type { OpenDatabase } from '../../src/storage/database';
import { removeForGood, restoreDeleted, tidyDeleted } from '../../src/storage/deleted';
import { listStates, returnToState } from '../../src/storage/earlier-states';
import { eraseDatabase } from '../../src/storage/erase-database';
import { replayRecord } from '../../src/storage/replay';
import type { Repository } from '../../src/storage/repository-types';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, freshBrowser } from './browser';
import { type Fault, failCall } from './fail-calls';

const NOW = '2026-11-22T10:00:00.000Z';
const rate = (stored: Assessment) => rateCheckpoint(stored, 'a', 'red', NOW);

type Device = { repository: Repository; open: OpenDatabase };

interface Flow {
  name: string;
  /** What is on the device before. */
  before(device: Device): Promise<unknown>;
  run(device: Device): Promise<unknown>;
}

const SEVERAL = ['one', 'two', 'three'].map((id) => anAssessment({ id }));

/** All three, of which the second is deleted, with an earlier state. */
async function deleteTwo({ repository }: Device): Promise<void> {
  await repository.put(SEVERAL);
  clock.time = NOW;
  await repository.update('two', rate);
  await repository.remove('two');
}

const FLOWS: Flow[] = [
  {
    name: 'a new assessment',
    before: async () => undefined,
    run: ({ repository }) => repository.put([anAssessment()]),
  },
  {
    name: 'the first entry of a day',
    before: ({ repository }) => repository.put([anAssessment()]),
    run: ({ repository }) => repository.update('assessment-1', rate),
  },
  {
    name: 'deleting',
    before: ({ repository }) => repository.put(SEVERAL),
    run: ({ repository }) => repository.remove('two'),
  },
  {
    name: 'an import that adds, replaces and brings back',
    async before({ repository }) {
      await repository.put(SEVERAL);
      await repository.remove('three');
    },
    run: ({ repository }) =>
      repository.put([anAssessment(), ...SEVERAL.slice(1).map(rate)], ['one']),
  },
  {
    name: 'bringing back a deleted one',
    async before({ repository }) {
      await repository.put(SEVERAL);
      await repository.remove('two');
    },
    run: ({ open }) => restoreDeleted(open, clock, 'two'),
  },
  {
    name: 'removing a deleted one for good',
    before: deleteTwo,
    run: ({ open }) => removeForGood(open, ['two']),
  },
  {
    name: 'seeing that the thirty days of a deleted one are over',
    before: deleteTwo,
    run({ open }) {
      clock.time = '2026-12-31T10:00:00.000Z';
      return tidyDeleted(open, clock);
    },
  },
  {
    name: 'letting go of a deleted one after its thirty days',
    async before(device) {
      await deleteTwo(device);
      clock.time = '2026-12-30T10:00:00.000Z';
      await tidyDeleted(device.open, clock);
    },
    run({ open }) {
      clock.time = '2026-12-31T10:00:00.000Z';
      return tidyDeleted(open, clock);
    },
  },
  {
    name: 'deleting one that cannot be read',
    async before({ repository, open }) {
      await repository.put(SEVERAL);
      await (await open()).put('assessments', { id: 'two', answers: 'zerstört' });
    },
    run: ({ open }) => discardDamaged(open, clock, 'two'),
  },
  {
    name: 'bringing back an earlier state',
    async before({ repository }) {
      await repository.put([anAssessment()]);
      await repository.update('assessment-1', rate);
    },
    async run({ open }) {
      const id = 'assessment-1';
      const [state] = await listStates(open, id);
      if (!state) throw new Error('There is no earlier state');
      return returnToState(open, clock, { id, to: state.key, by: { id: 'b', now: 1 } });
    },
  },
  {
    name: 'replaying a journal into what is stored',
    before: ({ repository }) => repository.put([anAssessment()]),
    run: (device) => replayRecord(rate(anAssessment()), { ...device, clock }),
  },
  {
    name: 'replaying a journal of a new assessment',
    before: async () => undefined,
    run: (device) => replayRecord(anAssessment(), { ...device, clock }),
  },
  {
    name: 'replaying a journal of a deleted assessment',
    async before({ repository }) {
      await repository.put([anAssessment()]);
      await repository.remove('assessment-1');
    },
    run: (device) =>
      replayRecord(stampChanges(anAssessment(), rate(anAssessment()), { id: 'browser', now: 10 }), {
        ...device,
        clock,
      }),
  },
];

/** All that lies in the database, or nothing where none came to be. */
async function dump(): Promise<unknown> {
  vi.restoreAllMocks();
  const database = await openDB('praxishilfe');
  const stores = [...database.objectStoreNames];
  const content = await Promise.all(stores.map((name) => database.getAll(name)));
  database.close();
  return Object.fromEntries(stores.map((name, index) => [name, content[index]]));
}

/** A device in the state before the flow; the tab it was made in is closed. */
async function prepare(flow: Flow): Promise<void> {
  freshBrowser();
  const tab = aTab();
  await flow.before(tab);
  await tab.open();
  await tab.close();
  clock.time = NOW;
}

beforeEach(freshBrowser);

describe.each(FLOWS)('while $name', (flow) => {
  it.each<Fault>(['throws', 'fails', 'is closed'])(
    'F12 F13 every call that %s leaves the state before or the state after, and nothing mixed',
    async (fault) => {
      await prepare(flow);
      const before = await dump();
      const tab = aTab();
      await flow.run(tab);
      await tab.close();
      const after = await dump();
      expect(after).not.toEqual(before);

      let cameThrough = 0;
      let failed = 0;
      for (let n = 1; ; n += 1) {
        await prepare(flow);
        const calls = failCall(n, fault);
        const broken = aTab();
        const outcome = await flow.run(broken).then(
          () => 'done',
          (error: unknown) => error,
        );
        const reached = calls() >= n;
        vi.restoreAllMocks();
        await broken.close();
        const state = await dump();
        if (!reached) {
          expect(outcome).toBe('done');
          break;
        }
        if (outcome === 'done') {
          cameThrough += 1;
          expect(state, `call ${n} ${fault}`).toEqual(after);
        } else {
          failed += 1;
          expect(outcome).toMatchObject({ name: 'StorageError' });
          expect(state, `call ${n} ${fault}`).toEqual(before);
        }
        // Once the storage works again, the same succeeds.
        if (outcome !== 'done') await flow.run(aTab());
      }
      expect(failed + cameThrough).toBeGreaterThan(1);
      // A connection found closed is opened anew; so is the very opening.
      if (fault === 'is closed') expect(failed).toBe(0);
    },
  );
});

const ALL: Flow = {
  name: 'deleting everything',
  async before(device) {
    await deleteTwo(device);
    await device.repository.writeSetting('last-backup', NOW);
  },
  run: ({ open }) => eraseDatabase(open, 200),
};

/** What must lie there after each answer. */
const LEFT: Record<string, (before: object) => object> = {
  gone: () => ({}),
  empty: (before) => Object.fromEntries(Object.keys(before).map((name) => [name, []])),
  there: (before) => before,
};

describe('while deleting everything', () => {
  it.each<Fault>(['throws', 'fails', 'is closed'])(
    'F12 F65 every call that %s leaves just what the answer says',
    async (fault) => {
      await prepare(ALL);
      const before = (await dump()) as object;
      const answers = new Set<unknown>();
      for (let n = 1; ; n += 1) {
        await prepare(ALL);
        const calls = failCall(n, fault);
        const answer = await ALL.run(aTab());
        const reached = calls() >= n;
        answers.add(answer);
        expect(await dump(), `call ${n} ${fault}, ${answer}`).toEqual(LEFT[`${answer}`]?.(before));
        if (!reached) {
          expect(answer).toBe('gone');
          break;
        }
      }
      expect([...answers].sort()).toEqual(['empty', 'gone']);
    },
  );
});
