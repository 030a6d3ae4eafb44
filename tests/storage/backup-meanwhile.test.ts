/** Another tab writes while a Sicherung is taken over, or taken back. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { listConflicts } from '../../src/domain/conflicts';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { type BackupTarget, openBackupFile } from '../../src/storage/backup/open-backup-file';
import { anAssessment } from '../fixtures/assessments';
import { fileOf } from '../state/model-world';
import { aTab, freshBrowser, type Tab } from './browser';

const NOW = '2026-11-21T10:00:00.000Z';
const ID = 'assessment-1';

let tab: Tab;
/** What the other tab does once the next reading is through. */
let meanwhile: () => Promise<unknown>;
let readings: number;
let target: BackupTarget;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
  readings = 0;
  meanwhile = async () => undefined;
  target = {
    async everything() {
      const { assessments } = await tab.repository.loadAll();
      readings += 1;
      const happens = meanwhile;
      meanwhile = async () => undefined;
      await happens();
      return { assessments, lacking: 'nothing' };
    },
    put: tab.repository.put,
    cameBack: () => undefined,
    taking: () => ({
      by: { id: 'here', now: 500 },
      newId: () => 'copy',
      nameOfCopy: (name) => name,
    }),
    knownInstruments: [{ id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] }],
  };
});

const write = (who: string, text: string) => (from: Assessment) =>
  stampChanges(from, writeNote(from, 'a', text, NOW), { id: who, now: 100 });
const rate = (from: Assessment) =>
  stampChanges(from, rateCheckpoint(from, 'b', 'red', NOW), { id: 'here', now: 200 });

async function preview(...assessments: Assessment[]) {
  return openBackupFile(new Blob([fileOf(...assessments)]), target);
}
const take = new Map([[ID, 'merge' as const]]);
const stored = () => tab.repository.load(ID);

describe('F30 an entry that another tab saves just while a file is taken over', () => {
  it('joins what the file brings', async () => {
    await tab.repository.put([anAssessment()]);
    const { apply } = await preview(write('laptop', 'vom Laptop')(anAssessment()));
    meanwhile = () => tab.repository.update(ID, rate);
    await apply(take);
    expect((await stored())?.answers).toMatchObject({
      a: { note: 'vom Laptop' },
      b: { rating: 'red' },
    });
  });

  it('stands beside what the file says of the same', async () => {
    await tab.repository.put([anAssessment()]);
    const { apply } = await preview(write('laptop', 'vom Laptop')(anAssessment()));
    meanwhile = () => tab.repository.update(ID, write('here', 'von hier'));
    const { undecided } = await apply(take);
    expect(undecided).toMatchObject([{ id: ID, points: 1 }]);
    const [conflict] = listConflicts((await stored()) ?? anAssessment());
    expect(conflict?.sides.map(({ value }) => value).sort()).toEqual(['vom Laptop', 'von hier']);
  });

  it('joins also where there was nothing before', async () => {
    const { apply } = await preview(write('laptop', 'vom Laptop')(anAssessment()));
    meanwhile = () => tab.repository.put([rate(anAssessment())]);
    await apply(new Map([[ID, 'take' as const]]));
    expect((await stored())?.answers.b?.rating).toBe('red');
    expect((await stored())?.answers.a?.note).toBe('vom Laptop');
  });

  it('is not taken back with the file', async () => {
    await tab.repository.put([anAssessment()]);
    const { apply } = await preview(write('laptop', 'vom Laptop')(anAssessment()));
    const { undo } = await apply(take);
    meanwhile = () => tab.repository.update(ID, rate);
    await expect(undo()).rejects.toMatchObject({ code: 'worked-on' });
    expect((await stored())?.answers.b?.rating).toBe('red');
  });

  it('is not taken away with what came new', async () => {
    const { apply } = await preview(anAssessment());
    const { undo } = await apply(new Map([[ID, 'take' as const]]));
    meanwhile = () => tab.repository.update(ID, rate);
    await expect(undo()).rejects.toMatchObject({ code: 'worked-on' });
    expect((await stored())?.answers.b?.rating).toBe('red');
  });
});

it('a tab that writes without end keeps a file from being taken over, and nothing is lost', async () => {
  await tab.repository.put([anAssessment()]);
  const { apply } = await preview(write('laptop', 'vom Laptop')(anAssessment()));
  let count = 0;
  const again = async () => {
    count += 1;
    await tab.repository.update(ID, write('here', `Nummer ${count}`));
    meanwhile = again;
  };
  meanwhile = again;
  await expect(apply(take)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(readings).toBe(11);
  expect((await stored())?.answers.a?.note).toBe(`Nummer ${count}`);
});
