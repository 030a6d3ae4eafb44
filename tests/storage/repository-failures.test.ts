import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Assessment, SCHEMA_VERSION } from '../../src/domain/assessment';
import { rateCheckpoint } from '../../src/domain/rating';
import { summarise } from '../../src/domain/summary';
import { anAssessment } from '../fixtures/assessments';
import { aTab, failNextTransaction, freshBrowser, type Tab } from './browser';

const NOW = '2026-11-21T10:00:00.000Z';
const OLD: Assessment = { ...anAssessment(), revision: 1 };
const rateA = (stored: Assessment) => rateCheckpoint(stored, 'a', 'red', NOW);

let tab: Tab;
beforeEach(async () => {
  freshBrowser();
  tab = aTab();
  await tab.repository.put([anAssessment()]);
});

/** Record and summary are as they were before, and entries can be saved again. */
async function expectNothingChanged(): Promise<void> {
  expect((await tab.repository.loadAll()).assessments).toEqual([OLD]);
  expect(await tab.repository.listSummaries()).toEqual([summarise(OLD)]);
  expect((await tab.repository.update(OLD.id, rateA)).revision).toBe(2);
}

/** Puts something into the database that this version of the app would never write. */
async function storeRaw(raw: unknown): Promise<void> {
  await (await tab.open()).put('assessments', raw);
}

describe('a write that fails changes nothing', () => {
  it('F13 when the request succeeds and the transaction does not', async () => {
    failNextTransaction();
    await expect(tab.repository.update(OLD.id, rateA)).rejects.toMatchObject({ code: 'failed' });
    await expectNothingChanged();
  });

  it.each(['summaries', 'assessments'] as const)(
    'F06 when the disk is full after the write to "%s", and says so',
    async (store) => {
      failNextTransaction(new DOMException('Full', 'QuotaExceededError'), store);
      await expect(tab.repository.update(OLD.id, rateA)).rejects.toMatchObject({ code: 'quota' });
      await expectNothingChanged();
    },
  );

  it('when a request is refused at once', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await expect(tab.repository.update(OLD.id, rateA)).rejects.toMatchObject({ code: 'quota' });
    await expectNothingChanged();
  });

  it('when the change itself throws, and keeps the cause', async () => {
    const bug = new Error('bug');
    const failing = tab.repository.update(OLD.id, () => {
      throw bug;
    });
    await expect(failing).rejects.toMatchObject({ code: 'failed', cause: bug });
    await expectNothingChanged();
  });

  it('when something throws that is no error', async () => {
    const failing = tab.repository.update(OLD.id, () => {
      throw 'text';
    });
    await expect(failing).rejects.toMatchObject({ code: 'failed', cause: 'text' });
  });

  it('when one of several records cannot be stored: all or nothing', async () => {
    const unstorable = { ...anAssessment({ id: 'bad' }), extra: () => 'no data' };
    const many = [anAssessment({ id: 'one' }), rateA(OLD), unstorable, anAssessment({ id: 'two' })];
    await expect(tab.repository.put(many)).rejects.toMatchObject({ code: 'failed' });
    await expectNothingChanged();
  });

  it('when the transaction of several records fails in its end', async () => {
    failNextTransaction();
    const many = [anAssessment({ id: 'one' }), rateA(OLD)];
    await expect(tab.repository.put(many)).rejects.toMatchObject({ code: 'failed' });
    await expectNothingChanged();
  });

  it('when deleting fails half-way', async () => {
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete')
      .mockImplementationOnce(remove)
      .mockImplementationOnce(() => {
        throw new DOMException('No', 'UnknownError');
      });
    await expect(tab.repository.remove(OLD.id)).rejects.toMatchObject({ code: 'failed' });
    await expectNothingChanged();
  });
});

describe('records this app did not write', () => {
  it.each([
    ['a text', { id: 'raw', schemaVersion: 1 }],
    ['a broken list', { ...anAssessment({ id: 'raw' }), measures: [{ id: 1 }] }],
    ['answers that are none', { ...anAssessment({ id: 'raw' }), answers: { a: 'red' } }],
    ['no version', { ...anAssessment({ id: 'raw' }), schemaVersion: undefined }],
  ])('F19 are named invalid: %s', async (_, raw) => {
    await storeRaw(raw);
    await expect(tab.repository.load('raw')).rejects.toMatchObject({ code: 'invalid-record' });
  });

  it('F16 are left alone when they come from a newer version', async () => {
    const newer = {
      ...anAssessment({ id: 'raw' }),
      schemaVersion: SCHEMA_VERSION + 1,
      surprise: true,
    };
    await storeRaw(newer);
    const expected = { code: 'newer-database' };
    await expect(tab.repository.load('raw')).rejects.toMatchObject(expected);
    await expect(tab.repository.update('raw', rateA)).rejects.toMatchObject(expected);
    await expect(tab.repository.put([anAssessment({ id: 'raw' })])).rejects.toMatchObject(expected);
    expect(await (await tab.open()).get('assessments', 'raw')).toEqual(newer);
    // It can be looked at, with what this version knows of.
    expect(await tab.repository.load('raw', 'looking')).toEqual(newer);
    await storeRaw({ ...newer, answers: 'something else by then' });
    await expect(tab.repository.load('raw', 'looking')).rejects.toMatchObject(expected);
  });
});
