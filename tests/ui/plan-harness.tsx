import '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { dayOf } from '../../src/clock';
import { loadReportBuilder, makeDocument } from '../../src/documents';
import type { Assessment } from '../../src/domain/assessment';
import type { Instrument } from '../../src/domain/instrument';
import { createPwaState } from '../../src/pwa/pwa-state';
import { createStore, type Store } from '../../src/state/store';
import { createUndo } from '../../src/state/undo';
import { UndoBar } from '../../src/ui/components/undo-bar';
import { createRouter } from '../../src/ui/router';
import { PlanScreen } from '../../src/ui/screens/plan/plan-screen';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { anInstrument } from '../fixtures/instruments';
import { aTab, freshBrowser, type Tab } from '../storage/browser';

/** The day on which every test of the plan is done. */
export const TODAY = '2026-11-20';

const NOW = `${TODAY}T10:00:00.000Z`;

/** jsdom has neither: a screen of some width, and modal dialogs. */
const media = { wide: true, listeners: new Set<() => void>() };

let tab: Tab;

beforeEach(() => {
  freshBrowser();
  tab = aTab();
  media.wide = true;
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query !== 'print' && media.wide;
    },
    addEventListener: (_: string, listener: () => void) => media.listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => media.listeners.delete(listener),
  }));
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector('button');
    first?.focus();
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(async () => {
  await act(() => cleanup());
  vi.unstubAllGlobals();
  await tab.close();
});

/** Turns the device: a laptop's width shows the table, a phone's the cards. */
export async function turnTo(width: 'laptop' | 'phone'): Promise<void> {
  media.wide = width === 'laptop';
  await act(() => {
    for (const listener of media.listeners) listener();
  });
}

export interface Opened {
  user: ReturnType<typeof userEvent.setup>;
  store: Store;
  /** The plan as it is stored by now. */
  stored(): Promise<Assessment>;
}

interface Circumstances {
  instrument?: Instrument;
  /** The measure the address points to. */
  at?: string;
  width?: 'laptop' | 'phone';
}

/** Opens the Maßnahmenplan of an assessment that is stored on this device. */
export async function openPlan(
  assessment: Assessment,
  { instrument = anInstrument(), at, width = 'laptop' }: Circumstances = {},
): Promise<Opened> {
  media.wide = width === 'laptop';
  const store = createStore(tab.repository, {
    schedule: (work) => work(),
    announce: () => undefined,
    onSaved: () => undefined,
    writerId: () => 'this-browser',
    clock: () => Date.parse(NOW),
  });
  await store.create(assessment);
  let ids = 0;
  const services: Services = {
    store,
    undo: createUndo(),
    router: createRouter(window),
    now: () => NOW,
    today: () => TODAY,
    dayOf,
    newId: () => `new-${++ids}`,
    loadInstrument: async () => instrument,
    latestInstrument: async () => instrument,
    createSample: async () => assessment,
    loadReportBuilder,
    makeDocument,
    aboutApp: () => Promise.reject(new Error('not on this screen')),
    backup: {
      write: () => Promise.reject(new Error('not on this screen')),
      handOver: () => Promise.reject(new Error('not on this screen')),
      read: () => Promise.reject(new Error('not on this screen')),
      keeping: () => Promise.reject(new Error('not on this screen')),
    },
    archive: () => Promise.reject(new Error('not on this screen')),
    workshops: () => Promise.reject(new Error('not on this screen')),
    pwa: createPwaState(),
  };

  function Room() {
    const current = store.current.value;
    const route = { name: 'plan' as const, id: assessment.id, ...(at ? { at } : {}) };
    return current && <PlanScreen assessment={current} instrument={instrument} route={route} />;
  }

  const user = userEvent.setup();
  await act(() => {
    render(
      <ServicesProvider value={services}>
        <Room />
        <UndoBar />
      </ServicesProvider>,
    );
  });
  return {
    user,
    store,
    async stored() {
      await store.retry();
      const record = await tab.repository.load(assessment.id);
      if (!record) throw new Error('The assessment is not stored');
      return record;
    },
  };
}
