import '@preact/signals';
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import { dayOf } from '../../src/clock';
import type { Assessment } from '../../src/domain/assessment';
import type { Rating } from '../../src/domain/instrument';
import { castBallot, revealBallots } from '../../src/domain/workshop/ballots';
import { changeWorkshop, type WorkshopChange } from '../../src/domain/workshop/changes';
import { createWorkshop, type Workshop } from '../../src/domain/workshop/workshop';
import type { SaveStatus } from '../../src/state/save-queue';
import { createStore, type Store } from '../../src/state/store';
import { createUndo } from '../../src/state/undo';
import type { BallotNews, WorkshopStore } from '../../src/state/workshop-store';
import { UndoBar } from '../../src/ui/components/undo-bar';
import { createRouter } from '../../src/ui/router';
import {
  OpenWorkshopProvider,
  WorkshopsProvider,
} from '../../src/ui/screens/workshop/use-workshops';
import { type Services, ServicesProvider } from '../../src/ui/services';
import type { Workshops } from '../../src/ui/workshops';
import { anInstrument } from '../fixtures/instruments';
import { aTab, freshBrowser, type Tab } from '../storage/browser';

const TODAY = '2026-11-20';
const NOW = `${TODAY}T10:00:00.000Z`;

let tab: Tab;

beforeEach(() => {
  freshBrowser();
  tab = aTab();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
});

afterEach(async () => {
  await act(() => cleanup());
  sessionStorage.clear();
  location.hash = '';
  await tab.close();
});

const instrument = anInstrument();
const LIGHTS: Record<string, Rating | null> = { r: 'red', y: 'yellow', g: 'green', '-': null };

interface Voted extends Partial<Workshop> {
  /** A ballot each, a letter per checkpoint a, b and c: "ry-". */
  lights?: readonly string[];
  /** What each ballot says beside its lights, by checkpoint. */
  said?: readonly Record<string, string>[];
}

/** A workshop of three checkpoints whose votes are revealed, unless it says otherwise. */
export function aVotedWorkshop({ lights = [], said = [], revealed, ...over }: Voted): Workshop {
  const born = createWorkshop(instrument, {}, { id: 'w', today: TODAY, number: 7 });
  const cast = lights.reduce((workshop, letters, at) => {
    const entries = ['a', 'b', 'c'].map((id, place) => [id, LIGHTS[letters[place] ?? '-']]);
    const ratings = Object.fromEntries(entries) as Record<string, Rating | null>;
    return castBallot(workshop, { number: `${at}`, ratings, notes: said[at] ?? {} });
  }, born);
  return { ...(revealed === false ? cast : revealBallots(cast)), ...over };
}

export interface OpenedRoom {
  user: ReturnType<typeof userEvent.setup>;
  /** The store of assessments, with a real storage behind it. */
  store: Store;
  workshop(): Workshop;
  /** What another window, or the storage, makes of the workshop. */
  change(...change: WorkshopChange): Promise<void>;
  /** The joint assessment as it is stored by now. */
  joint(): Promise<Assessment | undefined>;
}

/** Opens a room of a workshop; its assessments are stored as in a browser. */
export async function openWorkshopRoom(
  Room: ComponentType<object>,
  workshop: Workshop,
  assessment?: Assessment,
): Promise<OpenedRoom> {
  const store = createStore(tab.repository, {
    schedule: (work) => work(),
    announce: () => undefined,
    onSaved: () => undefined,
    writerId: () => 'this-browser',
    clock: () => Date.parse(NOW),
  });
  if (assessment) await store.bringBack([assessment]);
  const current = signal<Workshop | null>(workshop);
  const workshopStore = {
    current,
    saveStatus: signal<SaveStatus>({ kind: 'saved' }),
    lost: signal<ReadonlyMap<string, number>>(new Map()),
    moved: signal<ReadonlyMap<string, readonly string[]>>(new Map()),
    elsewhere: signal<ReadonlyMap<string, BallotNews>>(new Map()),
    change(...change) {
      if (current.value) current.value = changeWorkshop(current.value, change, TODAY);
    },
  } as Partial<WorkshopStore> as WorkshopStore;
  const workshops = {
    store: workshopStore,
    praxishilfeNumber: () => 1,
  } as Partial<Workshops> as Workshops;
  let ids = 0;
  const services = {
    store,
    undo: createUndo(),
    router: createRouter(window),
    now: () => NOW,
    today: () => TODAY,
    dayOf,
    newId: () => `new-${++ids}`,
  } as unknown as Services;

  function Open() {
    const open = current.value;
    return (
      open && (
        <OpenWorkshopProvider value={{ workshop: open, instrument, store: workshopStore }}>
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
  const now = () => current.peek() ?? workshop;
  return {
    user: userEvent.setup(),
    store,
    workshop: now,
    change: (...change) => act(() => workshopStore.change(...change)),
    async joint() {
      await store.retry();
      const id = now().assessmentId;
      return id === null ? undefined : tab.repository.load(id);
    },
  };
}
