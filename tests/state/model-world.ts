import { vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { statesOf } from '../../src/domain/entry-states';
import { readJournals, removeJournal, writeJournal } from '../../src/state/journal';
import { leftBy } from '../../src/state/keep-journal';
import { createStore, type Store } from '../../src/state/store';
import type { TabListener } from '../../src/state/store-types';
import { type BackupTarget, openBackupFile } from '../../src/storage/backup/open-backup-file';
import { writeBackup } from '../../src/storage/backup/write-backup';
import { replayRecord } from '../../src/storage/replay';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { type Copy, mergedWork, noteChanges, type Work, workOf } from '../fixtures/histories';
import { aTab, clock, freshBrowser, type Tab } from '../storage/browser';

export const ID = 'assessment-1';

const START = anAssessment({
  answers: { a: { rating: null, note: 'Von Anfang an' } },
  measures: [aMeasure({ id: 'm1' })],
});

/** A file that was saved at some time, with the account of whose words are in it. */
export interface Shelved {
  text: string;
  work: Map<string, Work>;
}

/** What a person typed in a window that is not stored yet. */
interface Typed {
  value: string;
  /** When, by the one clock of the device. */
  at: number;
}

interface Window {
  store: Store & TabListener;
  tab: Tab;
  typed: Map<string, Typed>;
}

/** A browser with two windows of the app on a real storage, beside a plain account of what must be in it. */
export async function aWorld(startsInVersion1: boolean) {
  freshBrowser();
  vi.stubGlobal('localStorage', memoryStorage());
  let time = 1_000;
  let mark = 'mark0';
  let events = 0;
  let work = new Map<string, Work>();
  /** When what is stored of an entry was typed, and in which window. */
  const storedAt = new Map<string, { at: number; window: number }>();
  const windows: Window[] = [];
  const shelf: Shelved[] = [];
  const tick = () => {
    time += 1;
    return time;
  };
  const nextEvent = () => {
    events += 1;
    return `e${events}`;
  };

  async function openWindow(index: number): Promise<void> {
    const tab = aTab();
    const store = createStore(tab.repository, {
      schedule: () => undefined,
      announce: (ids) => {
        for (const other of windows) if (other.store !== store) waitFor(other.store.heard(ids));
      },
      onSaved: () => undefined,
      writerId: () => mark,
      clock: tick,
    });
    windows[index] = { store, tab, typed: new Map() };
    for (const { key, records } of readJournals()) {
      for (const raw of records) await replayRecord(raw, { ...tab, clock });
      removeJournal(key);
    }
    await store.open(ID);
  }

  let hearing: Promise<void>[] = [];
  const waitFor = (heard: Promise<void>) => hearing.push(heard);
  async function settle(): Promise<void> {
    const all = hearing;
    hearing = [];
    await Promise.all(all);
  }

  const stored = async () => (await windowAt(0).tab.repository.load(ID)) ?? null;
  const windowAt = (index: number) => {
    const found = windows[index];
    if (!found) throw new Error(`There is no window ${index}`);
    return found;
  };
  /** What changed in the storage goes into the account. */
  function account(
    before: Assessment,
    after: Assessment,
    saw: 'all' | 'what was shown',
    entry?: string,
  ) {
    const copy: Copy = { writer: '', record: after, work };
    noteChanges(copy, before, nextEvent(), saw, entry);
    work = copy.work;
  }
  function accountImport(came: Map<string, Work>): void {
    work = mergedWork(work, came);
  }

  const raw = startsInVersion1 ? versionOne(START) : START;
  const { open } = aTab();
  await (await open()).put('assessments', raw);
  await openWindow(0);
  await openWindow(1);
  const first = await stored();
  if (first) work = workOf(first, 'begin');

  const target: BackupTarget = {
    everything: () => windowAt(0).store.everything(),
    put: (assessments, gone, read) => windowAt(0).store.bringBack(assessments, gone, read),
    knownInstruments: [{ id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] }],
    cameBack: () => {
      mark = `mark${tick()}`;
    },
    taking: () => ({
      by: { id: mark, now: tick() },
      newId: () => 'copy',
      nameOfCopy: (name) => name,
    }),
  };

  return {
    windowAt,
    openWindow,
    settle,
    stored,
    account,
    accountImport,
    storedAt,
    shelf,
    tick,
    nextEvent,
    work: () => work,
    forget: () => {
      work = new Map();
    },
    /** Opens a file with what the app proposes, as one tap would. */
    async open(text: string) {
      const preview = await openBackupFile(new Blob([text]), target);
      return preview.apply(
        new Map(preview.entries.map((e) => [e.assessment.id, e.choices[0] ?? 'skip'])),
      );
    },
    async leave(index: number, withJournal: boolean): Promise<void> {
      const { store } = windowAt(index);
      const left = leftBy(store);
      if (withJournal && left.length > 0) writeJournal(`tab${index}`, left);
    },
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;

export function fileOf(...assessments: Assessment[]): string {
  return writeBackup(assessments, { now: '2026-11-20T12:00:00.000Z', appVersion: '0.1.0' });
}

/** What of an entry is shown, as text. */
export function shownOf(record: Assessment | null, entry: string): string {
  const [shown] = (record && statesOf(record).get(entry)) ?? [];
  return JSON.stringify(shown?.value ?? null);
}

function versionOne({ versions, conflicts, measureOrder, ...old }: Assessment) {
  return { ...old, schemaVersion: 1 };
}

/** As much of a browser's localStorage as the journal uses. */
function memoryStorage(): object {
  const kept: Record<string, string> = {};
  const define = (name: string, value: unknown) =>
    Object.defineProperty(kept, name, { value, enumerable: false });
  define('getItem', (key: string) => kept[key] ?? null);
  define('setItem', (key: string, value: string) => {
    kept[key] = value;
  });
  define('removeItem', (key: string) => {
    delete kept[key];
  });
  return kept;
}
