import type { Store } from '../../src/state/store';
import { type BallotNews, createWorkshopStore } from '../../src/state/workshop-store';
import type { WorkshopRepository } from '../../src/storage/repository-types';
import { StorageError } from '../../src/storage/storage-error';
import { createWorkshopRepository } from '../../src/storage/workshop-repository';
import { aTab, clock } from '../storage/browser';

/** A window's store on a real repository that can be told to fail; writes start when `paint` is called. */
export function aWorkshopStore() {
  const { open } = aTab();
  const repository = createWorkshopRepository(open, clock);
  const trouble: { code: StorageError['code'] | null; of?: string } = { code: null };
  const check = (id?: string) => {
    const { code, of = id } = trouble;
    if (code && of === id) throw new StorageError(code);
  };
  const failing: WorkshopRepository = {
    ...repository,
    async list() {
      if (!trouble.of) check();
      return repository.list();
    },
    async load(id) {
      check(id);
      return repository.load(id);
    },
    async update(id, change, created) {
      check(id);
      return repository.update(id, change, created);
    },
    async put(workshop) {
      check(workshop.id);
      return repository.put(workshop);
    },
  };
  const planned: (() => void)[] = [];
  const announced: string[] = [];
  const told: [string, BallotNews][] = [];
  const day = { today: '2026-11-20' };
  const readOnly = { is: false };
  const saved: string[] = [];
  const store = createWorkshopStore(failing, {
    today: () => day.today,
    schedule: (work) => planned.push(work),
    announce: (ids) => announced.push(...ids),
    tell: (id, news) => told.push([id, news]),
    onSaved: () => saved.push('saved'),
    isReadOnly: () => readOnly.is,
  });
  const paint = () => {
    for (const work of planned.splice(0)) work();
  };
  return {
    store,
    repository,
    open,
    trouble,
    announced,
    told,
    saved,
    day,
    readOnly,
    paint,
    planned,
  };
}

/** What a Sicherung asks of the assessments, when there are none. */
export const noAssessments = {
  everything: async () => ({ assessments: [], lacking: 'nothing' }),
  load: async () => null,
} as unknown as Store;
