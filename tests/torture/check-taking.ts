import type { Assessment } from '../../src/domain/assessment';
import { canMerge, mergeAssessments } from '../../src/domain/merge';
import { writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { type BackupTarget, openBackupFile } from '../../src/storage/backup/open-backup-file';
import { contentOf, type PreviewChoice, type PreviewEntry } from '../../src/storage/backup/preview';
import { readBackup } from '../../src/storage/backup/read-backup';
import { writeBackup } from '../../src/storage/backup/write-backup';
import type { Original } from './mutated-file';

const NOW = '2026-11-21T10:00:00.000Z';
/** What people may choose, tried one after the other; where it is not offered, what comes next. */
const WAYS: readonly PreviewChoice[][] = [['merge', 'take'], ['replace', 'take'], ['copy']];

/** What somebody has on a device whose copies went into the files: the same, and entries since. */
export function listOnDevice(originals: readonly Original[]): Assessment[] {
  const all = originals.flatMap(({ bytes }) => readBackup(bytes).assessments);
  const byId = new Map(all.map((assessment) => [assessment.id, assessment]));
  return [...byId.values()].map((assessment, index) => {
    const [first = ''] = assessment.checkpointIds;
    if (index % 3 === 0) return assessment;
    const entered = writeNote(assessment, first, 'Hier weitergearbeitet', NOW);
    return stampChanges(assessment, entered, { id: 'here', now: Date.parse(NOW) });
  });
}

/**
 * Opens a good file as the app does, beside what is on the device, and takes it over in each way.
 * Throws an Error when what comes of it could not be saved again, when taking it over twice is not
 * the same as once, when merging loses to who comes first, or when taking it back leaves anything.
 * Returns in which states the assessments of the file were seen.
 */
export async function checkTaking(
  file: Uint8Array,
  onDevice: readonly Assessment[],
): Promise<string[]> {
  const assessments = together(readBackup(file).assessments);
  const good = Buffer.from(writeBackup(assessments, { now: NOW, appVersion: '1' }));
  const there = onDevice.filter(({ id }) => assessments.some((one) => one.id === id));
  const states = new Set<string>();
  for (const way of WAYS) {
    const device = aDevice(there, assessments);
    const before = device.text();
    const opened = await openBackupFile(new Blob([new Uint8Array(good)]), device.target);
    for (const { state } of opened.entries) states.add(state);
    const { undo } = await opened.apply(choicesFor(opened.entries, way));
    checkSaveable(device.all());
    if (way.includes('merge')) {
      checkCommutative(opened.entries, device.all());
      await checkOnceIsEnough(good, device);
    }
    await undo();
    if (device.text() !== before) throw new Error(`${way}: taking it back left something`);
  }
  return [...states];
}

/** Without those that call something else by the name of the same content: no app knows both. */
function together(assessments: readonly Assessment[]): Assessment[] {
  const known = new Map<string, string>();
  return assessments.filter(({ instrument: { id, version }, checkpointIds }) => {
    const name = JSON.stringify([id, version]);
    const content = JSON.stringify(checkpointIds);
    if (!known.has(name)) known.set(name, content);
    return known.get(name) === content;
  });
}

const choicesFor = (entries: readonly PreviewEntry[], way: readonly PreviewChoice[]) =>
  new Map(
    entries.map(({ assessment, choices }) => [
      assessment.id,
      way.find((choice) => choices.includes(choice)) ?? 'skip',
    ]),
  );

/** A device in memory: what is tried here is what is written, not how. */
function aDevice(there: readonly Assessment[], inFile: readonly Assessment[]) {
  const records = new Map(there.map((assessment) => [assessment.id, assessment]));
  let copies = 0;
  const target: BackupTarget = {
    everything: async () => ({ assessments: [...records.values()], lacking: 'nothing' }),
    put: async (assessments, gone) => {
      for (const id of gone) records.delete(id);
      for (const assessment of assessments) records.set(assessment.id, assessment);
    },
    cameBack: () => undefined,
    taking: () => ({
      by: { id: 'here', now: Date.parse(NOW) },
      newId: () => {
        copies += 1;
        return `copy-${copies}`;
      },
      nameOfCopy: (name) => `${name} (Kopie)`,
    }),
    knownInstruments: inFile.map(({ instrument, checkpointIds }) => ({
      ...instrument,
      checkpointIds,
    })),
  };
  return {
    target,
    all: () => [...records.values()],
    text: () => JSON.stringify([...records].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function checkSaveable(all: readonly Assessment[]): void {
  try {
    readBackup(Buffer.from(writeBackup(all, { now: NOW, appVersion: '1' })));
  } catch (error) {
    throw new Error(`what was taken over cannot be saved any more: ${String(error)}`);
  }
}

async function checkOnceIsEnough(file: Buffer, device: ReturnType<typeof aDevice>) {
  const after = device.text();
  const again = await openBackupFile(new Blob([new Uint8Array(file)]), device.target);
  await again.apply(choicesFor(again.entries, ['merge', 'take']));
  if (device.text() !== after) throw new Error('merging the same file once more changed something');
}

/** Who opens whose file must not matter: the other device ends with the same entries. */
function checkCommutative(entries: readonly PreviewEntry[], all: readonly Assessment[]): void {
  for (const { assessment, onDevice, state } of entries) {
    const merged = all.find(({ id }) => id === assessment.id);
    if (!onDevice || !merged || !canMerge(onDevice, assessment)) continue;
    if (state !== 'both-changed' && state !== 'conflicting') continue;
    const other = mergeAssessments(assessment, onDevice);
    if (contentOf(other) !== contentOf(merged)) throw new Error('merging depends on the order');
  }
}
