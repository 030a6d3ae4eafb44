import { beforeEach, describe, expect, it, vi } from 'vitest';
import { castBallot, removeBallot } from '../../src/domain/workshop/ballots';
import { parkTopic } from '../../src/domain/workshop/topics';
import { describeWorkshop, WORKSHOP_VERSION } from '../../src/domain/workshop/workshop';
import { replayWorkshop } from '../../src/storage/replay-workshop';
import type { WorkshopRepository } from '../../src/storage/repository-types';
import { createWorkshopRepository } from '../../src/storage/workshop-repository';
import { aBallot, aWorkshop, FULL_WORKSHOP, THREE, withBallots } from '../fixtures/workshops';
import { aTab, clock, freshBrowser, type Tab } from './browser';
import { failCall } from './fail-calls';

const ID = 'workshop-1';
let tab: Tab;
let workshops: WorkshopRepository;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  workshops = createWorkshopRepository(tab.open, clock);
  return () => vi.restoreAllMocks();
});

const same = <T>(value: T) => value;
const rename = (title: string) => (workshop: ReturnType<typeof aWorkshop>) =>
  describeWorkshop(workshop, { title });
const store = (workshop = aWorkshop()) => workshops.update(workshop.id, same, workshop);
const raw = async () => (await tab.open()).get('workshops', ID);

describe('a workshop', () => {
  it('is stored as it is, counts its writes, and nothing is written that changes nothing', async () => {
    expect(await store()).toEqual({ ...aWorkshop(), revision: 1 });
    expect((await workshops.update(ID, rename('Neu'))).revision).toBe(2);
    expect((await workshops.update(ID, same)).revision).toBe(2);
    expect(await workshops.load(ID)).toEqual({ ...aWorkshop(), title: 'Neu', revision: 2 });
  });

  it('is listed with the others, the last changed first', async () => {
    await store(aWorkshop({ id: 'old', changedOn: '2026-11-01' }));
    await store(aWorkshop({ id: 'new', changedOn: '2026-11-19' }));
    const found = await workshops.list();
    expect(found.workshops.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(found.unreadable).toBe(0);
    await store(aWorkshop({ id: 'a', changedOn: '2026-11-19' }));
    await store(aWorkshop({ id: 'z', changedOn: '2026-11-20' }));
    const again = await workshops.list();
    expect(again.workshops.map(({ id }) => id)).toEqual(['z', 'a', 'new', 'old']);
  });

  it('that was never there is not found, to be changed or removed', async () => {
    const expected = { code: 'not-found' };
    await expect(workshops.update('none', rename('x'))).rejects.toMatchObject(expected);
    await expect(workshops.remove('none')).rejects.toMatchObject(expected);
    await expect(workshops.discard('none')).rejects.toMatchObject(expected);
    expect(await workshops.load('none')).toBeUndefined();
  });

  it('F26 takes what two windows write at the same time', async () => {
    await store();
    const [first, second, third] = THREE;
    await Promise.all(
      [first, second, third].map((ballot) =>
        workshops.update(ID, (stored) => (ballot ? castBallot(stored, ballot) : stored)),
      ),
    );
    expect((await workshops.load(ID))?.ballots).toHaveLength(3);
  });

  it('that was deleted does not come into being by a late entry of another window', async () => {
    await store();
    await workshops.remove(ID);
    await expect(store()).rejects.toMatchObject({ code: 'not-found' });
    await expect(workshops.update(ID, rename('Spät'))).rejects.toMatchObject({ code: 'not-found' });
    expect(await raw()).toBeUndefined();
  });

  it('comes back by hand, but never over something else', async () => {
    const stored = await store();
    const removed = await workshops.remove(ID);
    expect(removed).toEqual(stored);
    await workshops.put(removed);
    expect(await (await tab.open()).count('deleted')).toBe(0);
    await workshops.update(ID, rename('Inzwischen'));
    await expect(workshops.put(removed)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await workshops.load(ID))?.title).toBe('Inzwischen');
  });

  it('leaves no earlier state behind, whatever day it is', async () => {
    await store();
    clock.time = '2026-12-24T10:00:00.000Z';
    await workshops.update(ID, rename('Heiligabend'));
    expect(await (await tab.open()).count('snapshots')).toBe(0);
  });
});

describe('F13 a workshop is as it was', () => {
  it.each(['throws', 'fails'] as const)('when any call to the storage %s', async (fault) => {
    const before = await store(withBallots(aWorkshop(), THREE));
    let failures = 0;
    for (let n = 1; n < 8; n += 1) {
      const other = createWorkshopRepository(aTab().open, clock);
      failCall(n, fault);
      const outcome = await other.update(ID, rename(`Versuch ${n}`)).catch((error) => error);
      vi.restoreAllMocks();
      const after = await workshops.load(ID);
      if (outcome instanceof Error) {
        failures += 1;
        expect(after).toEqual(before);
      } else {
        expect(after).toEqual(outcome);
        await (await tab.open()).put('workshops', before);
      }
    }
    // Beginning the transaction, reading, writing; opening is tried again by itself.
    expect(failures).toBeGreaterThanOrEqual(2);
  });
});

describe('F19 a record that cannot be read', () => {
  it.each([
    ['a text', 'Text'],
    ['a ballot without lights', { ...aWorkshop(), ballots: [{ number: '1' }] }],
    ['a light there is not', { ...aWorkshop(), ballots: [aBallot('1', ['blue' as 'red'])] }],
    ['no days', { ...aWorkshop(), changedOn: 5 }],
    ['a version that never was', { ...aWorkshop(), schemaVersion: 0 }],
    ['a version that is no number', { ...aWorkshop(), schemaVersion: { valueOf: 1, toString: 1 } }],
  ])('is counted, named and left where it is: %s', async (_, broken) => {
    const record = typeof broken === 'string' ? { id: ID, broken } : broken;
    await (await tab.open()).put('workshops', record);
    await store(aWorkshop({ id: 'good' }));
    const { workshops: readable, unreadable } = await workshops.list();
    expect([readable.map(({ id }) => id), unreadable]).toEqual([['good'], 1]);
    expect(await workshops.damaged()).toMatchObject([{ id: ID, code: 'invalid-record' }]);
    await expect(workshops.update(ID, rename('x'))).rejects.toMatchObject({
      code: 'invalid-record',
    });
    expect(await raw()).toEqual(record);
    await workshops.discard(ID);
    expect(await (await tab.open()).get('deleted', ID)).toMatchObject({ kind: 'workshop', record });
  });

  it('F16 and one of a newer version is left alone altogether', async () => {
    const newer = { ...aWorkshop(), schemaVersion: WORKSHOP_VERSION + 1, surprise: true };
    await (await tab.open()).put('workshops', newer);
    expect(await workshops.damaged()).toMatchObject([{ code: 'newer-database' }]);
    const expected = { code: 'newer-database' };
    await expect(workshops.load(ID)).rejects.toMatchObject(expected);
    await expect(workshops.update(ID, rename('x'))).rejects.toMatchObject(expected);
    await expect(workshops.remove(ID)).rejects.toMatchObject(expected);
    await expect(workshops.discard(ID)).rejects.toMatchObject({ code: 'failed' });
    expect(await raw()).toEqual(newer);
  });

  it('is none that can be', async () => {
    await store(FULL_WORKSHOP);
    expect(await workshops.damaged()).toEqual([]);
    await expect(workshops.discard(FULL_WORKSHOP.id)).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('what a window left unsaved', () => {
  const topic = { id: 't', text: 'Parkplatz', measureId: null };

  it('joins what is stored by then', async () => {
    await store();
    await replayWorkshop(tab.open, ID, (stored) => stored && parkTopic(stored, topic));
    expect((await workshops.load(ID))?.topics).toEqual([topic]);
  });

  it('stays with one that was deleted meanwhile, and comes back with it', async () => {
    await store(withBallots(aWorkshop(), THREE));
    await workshops.remove(ID);
    await replayWorkshop(tab.open, ID, (stored) => stored && removeBallot(stored, '12'));
    expect(await raw()).toBeUndefined();
    const deleted = await (await tab.open()).get('deleted', ID);
    expect(deleted).toMatchObject({ kind: 'workshop', record: { ballots: [{}, {}] } });
  });

  it('of one that is gone for good goes with it', async () => {
    await replayWorkshop(tab.open, ID, (stored) => stored && parkTopic(stored, topic));
    expect(await raw()).toBeUndefined();
  });
});
