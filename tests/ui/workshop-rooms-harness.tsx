import '@preact/signals';
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { changeWorkshop } from '../../src/domain/workshop/changes';
import { createWorkshop, type Workshop } from '../../src/domain/workshop/workshop';
import type { SaveStatus } from '../../src/state/save-queue';
import { createUndo } from '../../src/state/undo';
import type { WorkshopStore } from '../../src/state/workshop-store';
import type { AnyWish, MadeDocument } from '../../src/ui/document-wish';
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
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(async () => {
  await act(() => cleanup());
  vi.unstubAllGlobals();
  location.hash = '';
});

/** A workshop of three checkpoints, as the form makes it. */
export const aWorkshop = (over: Partial<Workshop> = {}): Workshop => ({
  ...createWorkshop(anInstrument(), { title: 'Klausur' }, { id: 'w', today: TODAY, number: 7 }),
  ...over,
});

/** Shows a room around workshops over a store that the test holds in its hands. */
export async function openRoom(Room: ComponentType<object>, over: Partial<WorkshopStore> = {}) {
  const current = signal<Workshop | null>(aWorkshop());
  const saveStatus = signal<SaveStatus>({ kind: 'saved' });
  const list = signal<readonly Workshop[] | null>(null);
  const listFailed = signal(false);
  const unreadable = signal(0);
  const store = {
    current,
    saveStatus,
    list,
    listFailed,
    unreadable,
    refresh: async () => undefined,
    damagedOnes: async () => [],
    change(...change) {
      if (current.value) current.value = changeWorkshop(current.value, change, TODAY);
    },
    create(workshop) {
      current.value = workshop;
    },
    ...over,
  } as Partial<WorkshopStore> as WorkshopStore;
  const numbers: (number | Error)[] = [41];
  const workshops = {
    store,
    praxishilfeNumber: () => 1,
    async drawNumber() {
      const number = numbers.length > 1 ? numbers.shift() : numbers[0];
      if (typeof number !== 'number') throw number;
      return number;
    },
  } as Partial<Workshops> as Workshops;

  const wishes: AnyWish[] = [];
  const undo = createUndo();
  const services = {
    undo,
    router: createRouter(window),
    today: () => TODAY,
    newId: () => 'neu',
    latestInstrument: async () => anInstrument(),
    makeDocument: async (wish: AnyWish): Promise<MadeDocument> => {
      wishes.push(wish);
      return { file: new Blob(['%']), name: 'Stimmzettel.pdf' };
    },
    archive: async () => ({ countAside: async () => 0 }),
    backup: {},
    store: {
      news: signal(null),
      summaries: signal([]),
      watchSummaries: () => () => undefined,
      saveStatus: signal({ kind: 'saved' }),
      isReadOnly: () => false,
    },
  } as unknown as Services;

  function Open() {
    const workshop = current.value;
    return (
      workshop && (
        <OpenWorkshopProvider value={{ workshop, instrument: anInstrument(), store }}>
          <Room />
        </OpenWorkshopProvider>
      )
    );
  }

  await act(async () => {
    render(
      <ServicesProvider value={services}>
        <WorkshopsProvider value={workshops}>
          <Open />
        </WorkshopsProvider>
      </ServicesProvider>,
    );
  });
  return {
    user: userEvent.setup(),
    undo,
    wishes,
    numbers,
    current,
    /** Sets what the store says. */
    tell: (
      news: Partial<{
        saveStatus: SaveStatus;
        list: readonly Workshop[];
        listFailed: boolean;
        unreadable: number;
      }>,
    ) =>
      act(async () => {
        if (news.saveStatus) saveStatus.value = news.saveStatus;
        if (news.list) list.value = news.list;
        if (news.listFailed !== undefined) listFailed.value = news.listFailed;
        if (news.unreadable !== undefined) unreadable.value = news.unreadable;
      }),
  };
}
