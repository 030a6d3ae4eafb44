import type { Page } from '@playwright/test';
import type { Rating } from '../../../src/domain/instrument';
import { agreeOn } from '../../../src/domain/workshop/agreements';
import { castBallot, revealBallots } from '../../../src/domain/workshop/ballots';
import { createWorkshop, type Workshop } from '../../../src/domain/workshop/workshop';
import type { WorkshopRoom } from '../../../src/ui/screens/workshop/workshop-place';
import { CHECKPOINT_IDS } from '../../fixtures/assessments';
import type { App } from '../fixtures';

const LIGHTS: Record<string, Rating | null> = { r: 'red', y: 'yellow', g: 'green', '-': null };

export interface SeededWorkshop extends Partial<Workshop> {
  /** A ballot each: a letter per checkpoint, r y g, or - for no light, e.g. "rygg-yr". */
  lights?: readonly string[];
  /** By ballot, then by checkpoint id. */
  said?: readonly Record<string, string>[];
  /** Opens the box when true. */
  revealed?: boolean;
  /** The joint lights, a letter per checkpoint as in `lights`. */
  joint?: string;
}

/** A workshop of the seven checkpoints, as this app would have stored it. */
export function aWorkshop(wanted: SeededWorkshop = {}): Workshop {
  const { lights = [], said = [], revealed = false, joint = '', ...over } = wanted;
  const instrument = {
    id: 'zo',
    version: '1.0.0',
    language: 'de',
    checkpoints: CHECKPOINT_IDS.map((id) => ({ id, title: id, statement: '', groups: [] })),
  };
  const details = { title: 'Zukunftswerkstatt', place: 'Gemeindehaus' };
  const birth = { id: 'workshop-1', today: '2026-11-20', number: 7 };
  let workshop: Workshop = { ...createWorkshop(instrument, details, birth), ...over };
  for (const [index, letters] of lights.entries()) {
    const ratings = lightsOf(letters);
    workshop = castBallot(workshop, { number: `${index + 1}`, ratings, notes: said[index] ?? {} });
  }
  if (revealed) workshop = revealBallots(workshop);
  for (const [id, light] of Object.entries(lightsOf(joint))) {
    if (light) workshop = agreeOn(workshop, id, light);
  }
  return workshop;
}

const lightsOf = (letters: string): Record<string, Rating | null> =>
  Object.fromEntries(CHECKPOINT_IDS.map((id, at) => [id, LIGHTS[letters[at] ?? '-'] ?? null]));

/** Puts a workshop into the database of a page on which the app was opened before; answers its id. */
export async function seedWorkshop(page: Page, wanted: SeededWorkshop = {}): Promise<string> {
  const record = { ...aWorkshop(wanted), revision: 1 };
  // The app makes the database when it starts; opened too early, it would be made here, and empty.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'praxishilfe' && version),
  );
  await page.evaluate(async (workshop) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = database.transaction('workshops', 'readwrite');
    tx.objectStore('workshops').put(workshop);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    database.close();
  }, record);
  return record.id;
}

/** Opens the app with this workshop on the device, in one of its rooms; answers its id. */
export async function openWorkshop(
  { page, open }: Pick<App, 'page' | 'open'>,
  room: WorkshopRoom,
  wanted: SeededWorkshop = {},
): Promise<string> {
  await open();
  const id = await seedWorkshop(page, wanted);
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/workshop/${id}/${room}`);
  return id;
}

/** The stored workshop as it is by now. */
export function storedWorkshop(page: Page, id = 'workshop-1'): Promise<Workshop> {
  return page.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const record = await new Promise<Workshop>((resolve, reject) => {
      const request = database.transaction('workshops').objectStore('workshops').get(key);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return record;
  }, id);
}
