import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { agreeOn } from '../../src/domain/workshop/agreements';
import { castBallot, revealBallots } from '../../src/domain/workshop/ballots';
import { describeWorkshop, type Workshop } from '../../src/domain/workshop/workshop';
import { type BackupTarget, openBackupFile } from '../../src/storage/backup/open-backup-file';
import { writeBackup } from '../../src/storage/backup/write-backup';
import { deletedWorkshops, listDeleted, restoreDeleted } from '../../src/storage/deleted';
import { replaceTogether } from '../../src/storage/replace-together';
import type { WorkshopRepository } from '../../src/storage/repository-types';
import { createWorkshopRepository } from '../../src/storage/workshop-repository';
import { anAssessment } from '../fixtures/assessments';
import { aBallot, aWorkshop, THREE, withBallots } from '../fixtures/workshops';
import { aTab, clock, failNextTransaction, freshBrowser, type Tab } from './browser';

const ID = 'workshop-1';
const base = withBallots(aWorkshop(), THREE);
const fourth = aBallot('99', ['green']);

let tab: Tab;
let workshops: WorkshopRepository;
let target: BackupTarget;
let meanwhile: () => Promise<unknown>;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  workshops = createWorkshopRepository(tab.open, clock);
  meanwhile = async () => undefined;
  let copies = 0;
  target = {
    async everything() {
      const [{ assessments }, found] = [await tab.repository.loadAll(), await workshops.list()];
      const happens = meanwhile;
      meanwhile = async () => undefined;
      await happens();
      return { assessments, workshops: found.workshops, lacking: 'nothing' };
    },
    deletedWorkshops: () => deletedWorkshops(tab.open),
    put: (assessments, gone, read, theirs) =>
      replaceTogether(
        tab.open,
        clock,
        { assessments, gone, read },
        theirs ?? { workshops: [], gone: [], read: [] },
      ),
    cameBack: () => undefined,
    taking: () => {
      copies += 1;
      const newId = () => `copy${copies}`;
      return { by: { id: 'w', now: 1 }, newId, nameOfCopy: (name) => `${name} (Kopie)` };
    },
    knownInstruments: [{ id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] }],
  };
  return () => vi.restoreAllMocks();
});

const onDevice = (workshop: Workshop) => workshops.update(workshop.id, (same) => same, workshop);
const stored = () => workshops.load(ID);

function opened(inFile: Workshop[], assessments: Assessment[] = []) {
  const text = writeBackup(assessments, { now: clock.now(), appVersion: '1' }, inFile);
  return openBackupFile(new Blob([text]), target);
}

async function chosen(inFile: Workshop, choice: 'take' | 'replace' | 'copy' | 'skip') {
  const preview = await opened([inFile]);
  const applied = await preview.apply(new Map([[inFile.id, choice]]));
  return { ...preview, applied };
}

describe('the preview of a workshop', () => {
  it.each<[string, Workshop | null, Workshop, string, string[]]>([
    ['is new', null, base, 'new', ['take', 'skip']],
    ['is the same', base, base, 'same', ['skip']],
    [
      'is newer in the file',
      base,
      { ...castBallot(base, fourth), revision: 9 },
      'newer-in-file',
      ['take', 'copy', 'skip'],
    ],
    [
      'is newer on the device',
      { ...castBallot(base, fourth), revision: 9 },
      base,
      'newer-on-device',
      ['skip', 'replace', 'copy'],
    ],
    [
      'stands apart',
      castBallot(base, fourth),
      { ...castBallot(base, aBallot('98', [])), revision: 1 },
      'apart',
      ['copy', 'replace', 'skip'],
    ],
    [
      'is revealed here and not in the file',
      { ...revealBallots(base), revision: 9 },
      base,
      'revealed-on-device',
      ['skip'],
    ],
    [
      'is revealed here, and the file has something of its own',
      revealBallots(base),
      castBallot(base, fourth),
      'revealed-on-device',
      ['skip', 'copy'],
    ],
  ])('says that it %s', async (_, here, inFile, state, choices) => {
    if (here) await onDevice(here);
    const { workshops: previewed } = await opened([inFile]);
    expect(previewed).toMatchObject([{ state, choices }]);
    expect(previewed[0]?.onDevice?.id).toBe(here ? ID : undefined);
  });
});

describe('taking over', () => {
  it('puts a new one on the device and takes it back to the deleted', async () => {
    const { applied } = await chosen(base, 'take');
    expect([applied.count, applied.workshopIds]).toEqual([0, [ID]]);
    expect(await stored()).toMatchObject({ title: 'Gemeindesaal', ballots: [{}, {}, {}] });
    await applied.undo();
    expect(await stored()).toBeUndefined();
    expect(await (await tab.open()).get('deleted', ID)).toMatchObject({ kind: 'workshop' });
  });

  it('replaces an older one, and gives it back', async () => {
    await onDevice(base);
    const newer = { ...agreeOn(revealBallots(base), 'a', 'red'), revision: 9 };
    const { applied } = await chosen(newer, 'take');
    expect(await stored()).toMatchObject({ revealed: true, revision: 10 });
    expect(await (await tab.open()).count('snapshots')).toBe(0);
    await applied.undo();
    expect(await stored()).toMatchObject({ revealed: false, agreements: {} });
  });

  it('puts a copy beside it, under an id of its own', async () => {
    await onDevice(base);
    const { applied } = await chosen(castBallot(base, fourth), 'copy');
    expect(applied.workshopIds).toEqual(['copy1']);
    expect(await workshops.load('copy1')).toMatchObject({
      title: 'Gemeindesaal (Kopie)',
      revision: 1,
    });
    expect((await stored())?.ballots).toHaveLength(3);
  });

  it('makes a copy that shares neither the joint assessment nor the short number', async () => {
    const topic = { id: 't', text: 'Parkplatz', measureId: 'm' };
    const joint = { ...revealBallots(base), assessmentId: 'joint', topics: [topic], revision: 9 };
    await onDevice(joint);
    await onDevice(aWorkshop({ id: 'next', number: 43 }));
    const there = { ...joint, place: 'Jena', revision: 3 };
    const another = { ...aWorkshop({ id: 'w2', number: 44 }), revision: 2 };
    const { apply } = await opened([there, another]);
    await apply(new Map([[ID, 'copy']]));
    expect(await workshops.load('copy1')).toMatchObject({
      place: 'Jena',
      number: 45,
      assessmentId: null,
      topics: [{ text: 'Parkplatz', measureId: null }],
    });
    expect(await stored()).toMatchObject({ number: 42, assessmentId: 'joint', topics: [topic] });
  });

  it('keeps the short number of a copy as long as ballots may have codes', async () => {
    await onDevice(base);
    await chosen({ ...castBallot(base, fourth), revision: 9 }, 'copy');
    expect((await workshops.load('copy1'))?.number).toBe(42);
  });

  it('never puts ballots with numbers in the place of revealed ones, even if asked to', async () => {
    await onDevice(revealBallots(base));
    await chosen(base, 'replace');
    expect((await stored())?.revealed).toBe(true);
  });

  it('takes assessments and workshops together, all or nothing', async () => {
    const take = new Map([
      [ID, 'take' as const],
      ['assessment-1', 'take' as const],
    ]);
    const { apply } = await opened([base], [anAssessment()]);
    failNextTransaction(undefined, 'workshops');
    await expect(apply(take)).rejects.toMatchObject({ code: 'failed' });
    vi.restoreAllMocks();
    expect([await stored(), await tab.repository.load('assessment-1')]).toEqual([
      undefined,
      undefined,
    ]);
    const applied = await apply(take);
    expect([applied.count, applied.workshopIds.length]).toEqual([1, 1]);
    await applied.undo();
    expect([await stored(), await tab.repository.load('assessment-1')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('F30 does not take over what came in while the preview was open', async () => {
    await onDevice(base);
    const { apply } = await opened([{ ...castBallot(base, fourth), revision: 9 }]);
    await workshops.update(ID, (now) => describeWorkshop(now, { place: 'Wittenberg' }));
    await expect(apply(new Map([[ID, 'take']]))).rejects.toMatchObject({ code: 'worked-on' });
    expect((await stored())?.place).toBe('Wittenberg');
  });

  it('F30 nor what another window writes just then', async () => {
    await onDevice(base);
    const { apply } = await opened([{ ...castBallot(base, fourth), revision: 9 }]);
    meanwhile = () => workshops.update(ID, (now) => describeWorkshop(now, { place: 'Jena' }));
    await expect(apply(new Map([[ID, 'take']]))).rejects.toMatchObject({ code: 'worked-on' });
    expect((await stored())?.place).toBe('Jena');
  });

  it('is not taken back once somebody went on working', async () => {
    const { applied } = await chosen(base, 'take');
    await workshops.update(ID, (now) => castBallot(now, fourth));
    await expect(applied.undo()).rejects.toMatchObject({ code: 'worked-on' });
    expect((await stored())?.ballots).toHaveLength(4);
  });

  it('F19 sets aside what cannot be read, so that the file can help', async () => {
    await (await tab.open()).put('workshops', { id: ID, broken: true });
    await chosen(base, 'take');
    expect((await stored())?.title).toBe('Gemeindesaal');
    expect(await (await tab.open()).getAll('setAside')).toMatchObject([
      { record: { broken: true } },
    ]);
  });

  it('F16 never replaces what a newer version wrote', async () => {
    const newer = { ...base, schemaVersion: 99 };
    await (await tab.open()).put('workshops', newer);
    await expect(chosen(base, 'take')).rejects.toMatchObject({ code: 'newer-database' });
    expect(await (await tab.open()).get('workshops', ID)).toEqual(newer);
  });

  it('keeps the way back of an assessment that was deleted under the same id', async () => {
    await tab.repository.put([anAssessment({ id: ID })]);
    await tab.repository.remove(ID);
    await chosen(base, 'take');
    expect((await stored())?.title).toBe('Gemeindesaal');
    expect(await (await tab.open()).getAll('snapshots')).toMatchObject([{ record: { id: ID } }]);
  });

  it('takes back only what is still there, with nothing among the deleted in its place', async () => {
    const read = await onDevice(base);
    const theirs = { workshops: [], gone: [ID, 'gone already'], read: [read] };
    await target.put([], [], [], theirs);
    expect(await stored()).toBeUndefined();
    expect(await (await tab.open()).getAllKeys('deleted')).toEqual([ID]);
  });

  it('leaves no deleted one with numbers behind the one that came', async () => {
    await onDevice(base);
    await workshops.remove(ID);
    await chosen(revealBallots(base), 'take');
    expect(await (await tab.open()).count('deleted')).toBe(0);
  });
});

describe('a workshop that lies among the deleted', () => {
  const agreed = { ...agreeOn(revealBallots(base), 'a', 'red'), revision: 9 };
  const deleted = async () => (await (await tab.open()).getAll('deleted')).map((one) => one.record);

  async function removed(workshop: Workshop) {
    await onDevice(workshop);
    await workshops.remove(ID);
  }

  it.each<[string, Workshop, Workshop, string, string[]]>([
    ['lies there as it is in the file', base, base, 'new', ['take', 'skip']],
    ['was deleted with more in it', castBallot(base, fourth), base, 'deleted', ['take', 'skip']],
    ['was revealed, with all of the file', agreed, base, 'revealed-deleted', ['skip']],
    [
      'was revealed, without a ballot that was taken back',
      agreed,
      castBallot(base, fourth),
      'revealed-deleted',
      ['skip', 'copy'],
    ],
    ['was not revealed, and in the file it is', base, agreed, 'new', ['take', 'skip']],
  ])('says that it %s', async (_, here, inFile, state, choices) => {
    await removed(here);
    const { workshops: previewed } = await opened([inFile]);
    expect(previewed).toMatchObject([{ state, choices }]);
    expect(previewed[0]?.onDevice).toBeUndefined();
  });

  it('F57 keeps the joint result, even when it is asked to take the old one', async () => {
    await removed(agreed);
    const { applied } = await chosen(base, 'take');
    expect([applied.workshopIds, await stored()]).toEqual([[], undefined]);
    expect(await deleted()).toMatchObject([{ revealed: true, agreements: { a: {} } }]);
  });

  it('F57 keeps it when it was revealed and deleted while the preview was open', async () => {
    await onDevice(base);
    const { apply } = await opened([{ ...castBallot(base, fourth), revision: 9 }]);
    await workshops.update(ID, () => agreed);
    await workshops.remove(ID);
    await expect(apply(new Map([[ID, 'take']]))).rejects.toMatchObject({ code: 'worked-on' });
    expect(await deleted()).toMatchObject([{ revealed: true }]);
  });

  it('stays deleted with what is only in it, can be brought back, and gives its place back', async () => {
    await removed(castBallot(base, fourth));
    const before = await deleted();
    const { applied } = await chosen(base, 'take');
    expect((await stored())?.ballots).toHaveLength(3);
    const [kept] = await listDeleted(tab.open, clock);
    expect(kept).toMatchObject({ name: 'Gemeindesaal', kind: 'workshop' });
    await restoreDeleted(tab.open, clock, kept?.id ?? '');
    expect((await workshops.load(kept?.id ?? ''))?.ballots).toHaveLength(4);
    await workshops.remove(kept?.id ?? '');
    await applied.undo();
    expect(await stored()).toBeUndefined();
    expect(await deleted()).toMatchObject(
      before.map((one) => ({ ...(one as Workshop), revision: 2 })),
    );
  });

  it('F57 copies a box that was opened since without numbers, its votes mixed', async () => {
    await removed(agreed);
    const { applied } = await chosen(castBallot(base, fourth), 'copy');
    const copy = await workshops.load(applied.workshopIds[0] ?? '');
    expect(copy).toMatchObject({ revealed: true, title: 'Gemeindesaal (Kopie)' });
    expect(copy?.ballots.map(({ number }) => number)).toEqual([null, null, null, null]);
    expect(await deleted()).toMatchObject([{ id: ID, revealed: true }]);
  });

  it('F19 sets aside one that cannot be read', async () => {
    const broken = { id: ID, deletedAt: clock.now(), kind: 'workshop' as const, record: 'broken' };
    await (await tab.open()).put('deleted', broken);
    await chosen(base, 'take');
    expect(await (await tab.open()).getAll('setAside')).toMatchObject([{ record: 'broken' }]);
  });

  it('says that it cannot compare when the deleted ones cannot be read', async () => {
    target = { ...target, deletedWorkshops: () => Promise.reject(new Error('disk')) };
    await expect(opened([base])).rejects.toMatchObject({ code: 'no-comparison' });
  });
});
