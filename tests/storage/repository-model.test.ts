import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { rateCheckpoint } from '../../src/domain/rating';
import { summarise } from '../../src/domain/summary';
import { anyInstant, anyText } from '../fixtures/arbitrary-assessments';
import { anAssessment } from '../fixtures/assessments';
import { aTab, failNextTransaction, freshBrowser, type Tab } from './browser';

type Step = (stored: Map<string, Assessment>, tab: Tab) => Promise<void>;

const anyId = fc.constantFrom('one', 'two', 'three');

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyId, anyInstant, anyText).map(([id, updatedAt, name]): Step => {
    return async (stored, { repository }) => {
      const given = anAssessment({ id, updatedAt, name });
      await repository.put([given]);
      stored.set(id, { ...given, revision: (stored.get(id)?.revision ?? 0) + 1 });
    };
  }),
  fc.tuple(anyId, anyInstant, fc.boolean()).map(([id, now, fails]): Step => {
    return async (stored, { repository }) => {
      const old = stored.get(id);
      if (old && fails) failNextTransaction();
      const change = (a: Assessment) => rateCheckpoint(a, 'b', 'yellow', now);
      const updated = await repository.update(id, change).catch(() => undefined);
      expect(updated === undefined).toBe(!old || fails);
      if (old && !fails) stored.set(id, { ...change(old), revision: old.revision + 1 });
    };
  }),
  anyId.map((id): Step => {
    return async (stored, { repository }) => {
      const removed = await repository.remove(id).catch(() => undefined);
      expect(removed).toEqual(stored.get(id));
      stored.delete(id);
    };
  }),
);

const newestFirst = (a: Assessment, b: Assessment) =>
  Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.id < b.id ? -1 : 1);

it('after any entries, deletions and failures the list tells what the records say', async () => {
  const anySteps = fc.array(fc.tuple(anyStep, fc.constantFrom(0, 1)), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      freshBrowser();
      const tabs = [aTab(), aTab()] as const;
      const expected = new Map<string, Assessment>();
      for (const [step, tab] of steps) await step(expected, tabs[tab]);

      const [{ repository }] = tabs;
      const { assessments: records } = await repository.loadAll();
      expect(new Map(records.map((record) => [record.id, record]))).toEqual(expected);
      expect(await repository.listSummaries()).toEqual(
        [...records].sort(newestFirst).map(summarise),
      );
    }),
    { numRuns: 60 },
  );
});
