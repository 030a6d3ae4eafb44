import { vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { createStore } from '../../src/state/store';
import type { Repository } from '../../src/storage/repository-types';
import { StorageError } from '../../src/storage/storage-error';
import { anAssessment } from '../fixtures/assessments';
import { aTab } from '../storage/browser';

export const NOW = '2026-11-21T10:00:00.000Z';
export const note = (text: string) => (a: Assessment) => writeNote(a, 'a', text, NOW);
export const red = (a: Assessment) => rateCheckpoint(a, 'b', 'red', NOW);

/** Waits for a condition; the limit only ends a hopeless wait. */
export const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 5 });

/** A store on a real repository that can be told to fail; writes start when `paint` is called. */
export function aStore() {
  const { repository, open } = aTab();
  /** `reads`: only writing fails. */
  const trouble: { code: StorageError['code'] | null; reads: boolean } = {
    code: null,
    reads: false,
  };
  const updates: string[] = [];
  const failing: Repository = {
    ...repository,
    async update(id, change) {
      updates.push(id);
      if (trouble.code) throw new StorageError(trouble.code);
      return repository.update(id, change);
    },
    async put(assessments, gone, read) {
      if (trouble.code) throw new StorageError(trouble.code);
      return repository.put(assessments, gone, read);
    },
    async load(id, looking) {
      if (trouble.code && !trouble.reads) throw new StorageError(trouble.code);
      const { answered, when } = held.get(id) ?? {};
      if (when === 'after reading') {
        const read = await repository.load(id, looking);
        await answered;
        return read;
      }
      await answered;
      return repository.load(id, looking);
    },
    async listSummaries(limit) {
      if (trouble.code && !trouble.reads) throw new StorageError(trouble.code);
      return repository.listSummaries(limit);
    },
    async loadAll() {
      if (trouble.code && !trouble.reads) throw new StorageError(trouble.code);
      return repository.loadAll();
    },
  };
  /** Reading this record waits until the returned function is called. */
  const held = new Map<string, { answered: Promise<void>; when: 'before' | 'after reading' }>();
  const slow = (id: string, when: 'before' | 'after reading' = 'before') => {
    let answer = () => {};
    const answered = new Promise<void>((done) => {
      answer = () => done();
    });
    held.set(id, { answered, when });
    return () => answer();
  };
  /** Of the device, in milliseconds; tests turn it. */
  const clock = { time: Date.parse('2026-11-20T10:00:00.000Z') };
  const planned: (() => void)[] = [];
  const announced: (readonly string[])[] = [];
  const saved: string[] = [];
  const store = createStore(failing, {
    schedule: (work) => planned.push(work),
    announce: (ids) => announced.push(ids),
    onSaved: () => saved.push('saved'),
    writerId: () => 'this-browser',
    clock: () => clock.time,
  });
  const paint = () => {
    for (const work of planned.splice(0)) work();
  };
  /** A new assessment that is stored already. */
  const createStored = async (assessment = anAssessment()) => {
    store.create(assessment);
    await store.flush();
    planned.length = 0;
  };
  return {
    store,
    clock,
    repository,
    open,
    trouble,
    updates,
    announced,
    saved,
    paint,
    createStored,
    slow,
  };
}
