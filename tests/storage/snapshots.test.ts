import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { visitPlace } from '../../src/domain/visit';
import type { Snapshot } from '../../src/storage/database';
import { anAssessment } from '../fixtures/assessments';
import { aTab, clock, failNextTransaction, freshBrowser, type Tab } from './browser';

let tab: Tab;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
});

/** An entry at this moment, by the device's clock. */
async function note(text: string, time: string): Promise<Assessment> {
  clock.time = time;
  return tab.repository.update('assessment-1', (stored) => writeNote(stored, 'a', text, time));
}

async function snapshots(): Promise<Snapshot[]> {
  const all = await (await tab.open()).getAll('snapshots');
  return all.sort((one, other) => one.key[2] - other.key[2]);
}

const noteIn = ({ record }: Snapshot) => (record as Assessment).answers.a?.note ?? '';

describe('one state per day of work', () => {
  beforeEach(() => tab.repository.put([anAssessment({ updatedAt: '2026-11-20T09:00:00.000Z' })]));

  it('is kept before the first entry of a day, as it was stored', async () => {
    const before = await tab.repository.load('assessment-1');
    await note('Erste', '2026-11-21T08:00:00.000Z');
    await note('Zweite', '2026-11-21T23:59:59.000Z');
    expect(await snapshots()).toEqual([
      { key: ['assessment-1', '2026-11-21T08:00:00.000Z', 1], reason: 'day', record: before },
    ]);
  });

  it('is not made by looking around', async () => {
    clock.time = '2026-11-25T08:00:00.000Z';
    await tab.repository.update('assessment-1', (stored) => visitPlace(stored, 'plan'));
    expect(await snapshots()).toEqual([]);
  });

  it('costs an entry of the same day nothing: no request more than reading and writing', async () => {
    await note('Erste', '2026-11-21T08:00:00.000Z');
    const asked = (['get', 'getAll', 'getAllKeys', 'put', 'delete', 'openCursor'] as const).map(
      (method) => vi.spyOn(IDBObjectStore.prototype, method as 'get'),
    );
    await note('Zweite', '2026-11-21T08:00:01.000Z');
    expect(asked.flatMap(({ mock }) => mock.calls)).toHaveLength(4);
  });

  it('goes with the oldest when there are more than ten', async () => {
    for (let day = 10; day < 25; day += 1) await note(`Tag ${day}`, `2026-12-${day}T08:00:00.000Z`);
    expect((await snapshots()).map(noteIn)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Tag ${index + 14}`),
    );
  });

  it('F23 goes by the order of work, not by a clock that jumps', async () => {
    for (let day = 10; day < 20; day += 1) await note(`Tag ${day}`, `2026-12-${day}T08:00:00.000Z`);
    await note('Uhr weit vor', '2099-01-01T08:00:00.000Z');
    await note('Uhr weit zurück', '2001-01-01T08:00:00.000Z');
    await note('Uhr wieder richtig', '2026-12-20T08:00:00.000Z');
    expect((await snapshots()).map(noteIn).slice(-3)).toEqual([
      'Tag 19',
      'Uhr weit vor',
      'Uhr weit zurück',
    ]);
    expect(await snapshots()).toHaveLength(10);
  });

  it('comes with the entry or not at all', async () => {
    failNextTransaction(new DOMException('Full', 'QuotaExceededError'));
    await expect(note('Erste', '2026-11-21T08:00:00.000Z')).rejects.toMatchObject({
      code: 'quota',
    });
    expect(await snapshots()).toEqual([]);
    await note('Erste', '2026-11-21T08:00:00.000Z');
    expect(await snapshots()).toHaveLength(1);
  });

  it('does not stand in the way of a record with a broken date', async () => {
    await tab.repository.put([anAssessment({ id: 'odd', updatedAt: 'gestern' })]);
    const rate = (stored: Assessment) => rateCheckpoint(stored, 'a', 'red', 'heute');
    expect((await tab.repository.update('odd', rate)).answers.a?.rating).toBe('red');
  });

  it('is kept for each assessment on its own', async () => {
    await tab.repository.put([anAssessment({ id: 'assessment-10' })]);
    for (let day = 10; day < 25; day += 1) await note('', `2026-12-${day}T08:00:00.000Z`);
    await note('Mehr', '2026-12-30T08:00:00.000Z');
    const ids = new Set((await snapshots()).map(({ key }) => key[0]));
    expect([...ids]).toEqual(['assessment-1']);
  });
});

describe('the state before a migration', () => {
  const [old] = JSON.parse(
    readFileSync('tests/fixtures/released/schema-1.json', 'utf8'),
  ).assessments;
  if (!old) throw new Error('The fixture holds no assessment');

  it('is kept raw, also when only a place is remembered', async () => {
    await (await tab.open()).put('assessments', old);
    await tab.repository.update(old.id, (stored) => visitPlace(stored, 'plan'));
    await tab.repository.update(old.id, (stored) => visitPlace(stored, 'overview'));
    expect(await snapshots()).toEqual([
      { key: [old.id, clock.time, 1], reason: 'migration', record: old },
    ]);
  });
});

describe('the state before a Sicherung', () => {
  it('is kept when it differs', async () => {
    await tab.repository.put([anAssessment()]);
    const before = await note('Von hier', '2026-11-20T11:00:00.000Z');
    const fromFile = writeNote(anAssessment(), 'a', 'Aus der Datei', '2026-11-20T12:00:00.000Z');
    await tab.repository.put([fromFile]);
    expect(await snapshots()).toEqual([
      { key: ['assessment-1', '2026-11-20T11:00:00.000Z', 1], reason: 'backup', record: before },
    ]);
    expect((await tab.repository.load('assessment-1'))?.answers.a?.note).toBe('Aus der Datei');
  });

  it('is not kept when nothing changes', async () => {
    await tab.repository.put([anAssessment()]);
    await tab.repository.put([anAssessment()]);
    expect(await snapshots()).toEqual([]);
  });

  it('is kept for none when one of several cannot be written', async () => {
    await tab.repository.put([anAssessment()]);
    const unstorable = { ...anAssessment({ id: 'bad' }), extra: () => 'no data' };
    const changed = writeNote(anAssessment(), 'a', 'Neu', '2026-11-20T12:00:00.000Z');
    await expect(tab.repository.put([changed, unstorable])).rejects.toMatchObject({
      code: 'failed',
    });
    expect(await snapshots()).toEqual([]);
  });

  it('is kept of one that was deleted here, and the deleted one is back', async () => {
    await tab.repository.put([anAssessment()]);
    await note('Mein letzter Stand', '2026-11-20T11:00:00.000Z');
    await tab.repository.remove('assessment-1');
    await tab.repository.put([anAssessment()]);
    expect((await snapshots()).map((one) => [one.reason, noteIn(one)])).toEqual([
      ['deletion', 'Mein letzter Stand'],
    ]);
    expect(await (await tab.open()).count('deleted')).toBe(0);
  });
});
