import '@preact/signals';
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { changeWorkshop, type WorkshopChange } from '../../src/domain/workshop/changes';
import { createWorkshop, type Workshop } from '../../src/domain/workshop/workshop';
import type { SaveStatus } from '../../src/state/save-queue';
import { createUndo } from '../../src/state/undo';
import type { BallotNews, WorkshopStore } from '../../src/state/workshop-store';
import type { BackupPreview } from '../../src/ui/backup-preview';
import { UndoBar } from '../../src/ui/components/undo-bar';
import { createRouter } from '../../src/ui/router';
import {
  OpenWorkshopProvider,
  WorkshopsProvider,
} from '../../src/ui/screens/workshop/use-workshops';
import { type Services, ServicesProvider } from '../../src/ui/services';
import type { Workshops } from '../../src/ui/workshops';
import { anInstrument } from '../fixtures/instruments';

const TODAY = '2026-11-20';

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  window.scrollTo = () => undefined;
});

afterEach(async () => {
  await act(() => cleanup());
  location.hash = '';
});

export interface Circumstances {
  workshop?: Partial<Workshop>;
  checkpoints?: string[];
  isReadOnly?: boolean;
  /** Everything was deleted in another window. */
  isErased?: boolean;
  /** What choosing a file comes to, by its name; an Error is thrown. */
  files?: Record<string, readonly Assessment[] | Error>;
  onDevice?: readonly Assessment[];
  /** The numbers that chance draws, over and over. */
  draws?: number[];
  /** What was done in another room, and could be taken back. */
  done?: string;
}

/** The ids a code's checkpoints have here. */
export const CHECKPOINTS = ['a', 'b', 'c'];

/** Opens a room of a workshop in which nothing needs a real storage. */
export async function openRoom(Room: ComponentType<object>, around: Circumstances = {}) {
  const instrument = anInstrument(around.checkpoints ?? CHECKPOINTS);
  const born = createWorkshop(instrument, {}, { id: 'w', today: TODAY, number: 7 });
  const current = signal<Workshop | null>({ ...born, ...around.workshop });
  const saveStatus = signal<SaveStatus>({ kind: 'saved' });
  const lost = signal<ReadonlyMap<string, number>>(new Map());
  const moved = signal<ReadonlyMap<string, readonly string[]>>(new Map());
  const elsewhere = signal<ReadonlyMap<string, BallotNews>>(new Map());
  const store = {
    current,
    saveStatus,
    lost,
    moved,
    elsewhere,
    change(...change) {
      if (current.value) current.value = changeWorkshop(current.value, change, TODAY);
    },
  } as Partial<WorkshopStore> as WorkshopStore;

  const draws = around.draws ?? [1, 2, 3, 4];
  let drawn = 0;
  const workshops = {
    store,
    draw: (limit: number) => (draws[drawn++ % draws.length] ?? 0) % limit,
    gather: async () => undefined,
    praxishilfeNumber: () => 1,
  } as Partial<Workshops> as Workshops;

  const read = async (file: File): Promise<BackupPreview> => {
    const found = around.files?.[file.name] ?? [];
    if (found instanceof Error) throw found;
    return { entries: found.map((assessment) => ({ assessment })) } as unknown as BackupPreview;
  };
  const undo = createUndo();
  if (around.done) undo.offer({ message: around.done, undo: () => undefined });
  const news = signal(around.isErased ? 'erased' : null);
  const services = {
    undo,
    router: createRouter(window),
    dayOf: (instant: string) => instant.slice(0, 10),
    newId: () => 'fenster',
    store: {
      news,
      saveStatus: signal({ kind: 'saved' }),
      isReadOnly: () => around.isReadOnly ?? false,
      everything: async () => ({ assessments: [...(around.onDevice ?? [])], lacking: 'nothing' }),
    },
    backup: { read },
  } as unknown as Services;

  function Open() {
    const workshop = current.value;
    return (
      workshop && (
        <OpenWorkshopProvider value={{ workshop, instrument, store }}>
          <Room />
        </OpenWorkshopProvider>
      )
    );
  }

  await act(() => {
    render(
      <ServicesProvider value={services}>
        <WorkshopsProvider value={workshops}>
          <Open />
          <UndoBar />
        </WorkshopsProvider>
      </ServicesProvider>,
    );
  });
  return {
    user: userEvent.setup(),
    undo,
    current,
    saveStatus,
    /** What lies in the box. */
    ballots: () => current.value?.ballots ?? [],
    /** So many ballots of this workshop found no place when they were stored. */
    lose: (count: number) =>
      act(() => {
        lost.value = new Map([['w', count]]);
      }),
    /** What became of ballots here and in other windows. */
    tell: (numbers: readonly string[], news: BallotNews) =>
      act(() => {
        moved.value = new Map([['w', numbers]]);
        elsewhere.value = new Map([['w', news]]);
      }),
    erase: () =>
      act(() => {
        news.value = 'erased';
      }),
    change: (...change: WorkshopChange) => act(() => store.change(...change)),
  };
}
