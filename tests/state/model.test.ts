import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { listConflicts, resolveConflict } from '../../src/domain/conflicts';
import { addMeasure, changeMeasure, newMeasure, removeMeasure } from '../../src/domain/measure';
import { proposalFor } from '../../src/domain/proposal';
import { answerTo, rateCheckpoint, writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { noteChanges, saidOf } from '../fixtures/histories';
import { aWorld, fileOf, ID, shownOf, type World } from './model-world';

const NOW = '2026-11-21T10:00:00.000Z';

/** What happens to the app, and at the same time to the plain account of it. */
class Step implements fc.AsyncCommand<object, World, true> {
  constructor(
    private readonly name: string,
    private readonly happen: (world: World) => Promise<void>,
  ) {}
  check = async () => true;
  async run(_: object, world: World): Promise<void> {
    await this.happen(world);
    await expectNothingLost(world);
  }
  toString = () => this.name;
}

async function expectNothingLost(world: World): Promise<void> {
  await world.settle();
  const record = await world.stored();
  const said = record ? saidOf(record) : new Map<string, string[]>();
  for (const [entry, { alive }] of world.work()) {
    expect(said.get(entry) ?? [], entry).toEqual(expect.arrayContaining([...alive.values()]));
  }
  for (const index of [0, 1]) {
    const { store, typed } = world.windowAt(index);
    const shown = store.current.peek();
    for (const entry of said.keys()) {
      if (typed.has(entry)) continue;
      expect(shownOf(shown, entry), `${entry} in window ${index}`).toBe(shownOf(record, entry));
    }
  }
}

/** Writes what waits in a window; of two windows the later entry stays. */
async function save(world: World, index: number): Promise<void> {
  const window = world.windowAt(index);
  const before = await world.stored();
  await window.store.flush();
  const after = await world.stored();
  await world.settle();
  expect(window.store.saveStatus.peek().kind).toBe('saved');
  for (const [entry, { value, at }] of window.typed) {
    const last = world.storedAt.get(entry);
    const isOvertaken = last !== undefined && last.window !== index && last.at > at;
    expect(shownOf(after, entry), entry).toBe(isOvertaken ? shownOf(before, entry) : value);
    if (!isOvertaken) world.storedAt.set(entry, { at, window: index });
  }
  window.typed.clear();
  if (before && after) world.account(before, after, 'what was shown');
}

async function saveAll(world: World): Promise<void> {
  await save(world, 0);
  await save(world, 1);
}

const window = fc.constantFrom(0, 1);
const checkpoint = fc.constantFrom('a', 'b');

/** Of the same entry in both windows, the later stays: so the account notes when it was typed. */
const typing = fc.tuple(window, checkpoint).map(
  ([index, id]) =>
    new Step(`type ${index} ${id}`, async (world) => {
      const { store, typed } = world.windowAt(index);
      if (!store.current.peek()) return;
      const text = world.nextEvent();
      store.change((record) => writeNote(record, id, text, NOW));
      expect(answerTo(store.current.peek() as Assessment, id).note).toBe(text);
      typed.set(`note/${id}`, { value: JSON.stringify(text), at: world.tick() });
    }),
);

const measureEdits: ((record: Assessment, text: string) => Assessment)[] = [
  (record, text) => changeMeasure(record, 'm1', { text }, NOW),
  (record) => removeMeasure(record, 'm1', NOW),
  (record, text) => addMeasure(record, newMeasure('m1', 'a', text), NOW),
  (record) => rateCheckpoint(record, 'a', 'red', NOW),
];

/** Entered, saved, and perhaps taken back. */
const entering = fc.tuple(window, fc.constantFrom(...measureEdits.keys()), fc.boolean()).map(
  ([index, which, undone]) =>
    new Step(`enter ${index} ${which} ${undone ? 'and undo' : ''}`, async (world) => {
      await saveAll(world);
      const { store } = world.windowAt(index);
      const before = await world.stored();
      const text = world.nextEvent();
      store.change((record) => measureEdits[which]?.(record, text) ?? record);
      await save(world, index);
      if (!undone || !before) return;
      const entered = await world.stored();
      const m1 = before.measures.find(({ id }) => id === 'm1');
      await store.changeIn(ID, (record) => {
        const without = removeMeasure(record, 'm1', NOW);
        return m1 ? addMeasure(without, m1, NOW) : without;
      });
      const after = await world.stored();
      expect(shownOf(after, 'measure/m1')).toBe(shownOf(before, 'measure/m1'));
      if (entered && after) world.account(entered, after, 'what was shown');
    }),
);

const saving = window.map((index) => new Step(`save ${index}`, (world) => save(world, index)));

/** A page that is reloaded leaves a journal; one whose process is killed leaves what is stored. */
const leaving = fc.tuple(window, fc.boolean()).map(
  ([index, killed]) =>
    new Step(`${killed ? 'kill' : 'reload'} ${index}`, async (world) => {
      const before = await world.stored();
      const { typed } = world.windowAt(index);
      await world.leave(index, !killed);
      await world.openWindow(index);
      await world.windowAt(1 - index).store.heard([ID]);
      const after = await world.stored();
      if (killed) {
        expect(after).toEqual(before);
        return;
      }
      for (const [entry, { value, at }] of typed) {
        const last = world.storedAt.get(entry);
        const isOvertaken = last !== undefined && last.window !== index && last.at > at;
        expect(shownOf(after, entry), entry).toBe(isOvertaken ? shownOf(before, entry) : value);
        if (!isOvertaken) world.storedAt.set(entry, { at, window: index });
      }
      if (before && after) world.account(before, after, 'what was shown');
    }),
);

const exporting = fc.constant(
  new Step('save a Sicherung', async (world) => {
    await saveAll(world);
    const { assessments } = await world.windowAt(0).store.everything();
    world.shelf.push({ text: fileOf(...assessments), work: world.work() });
  }),
);

/** Somebody opens one of the files on a device of their own, works on, and sends a new one. */
const elsewhere = fc.tuple(fc.nat({ max: 5 }), checkpoint).map(
  ([which, id]) =>
    new Step(`elsewhere ${which} ${id}`, async (world) => {
      const file = world.shelf[which % Math.max(1, world.shelf.length)];
      const [record] = file ? (JSON.parse(file.text).assessments as Assessment[]) : [];
      if (!file || !record) return;
      const event = world.nextEvent();
      const by = { id: `device-${event}`, now: world.tick() };
      const after = stampChanges(record, writeNote(record, id, event, NOW), by);
      const copy = { writer: by.id, record: after, work: file.work };
      noteChanges(copy, record, event, 'what was shown');
      world.shelf.push({ text: fileOf(after), work: copy.work });
    }),
);

/** One tap takes over what the app proposes. */
const opening = fc.tuple(fc.nat({ max: 5 }), fc.boolean()).map(
  ([which, undone]) =>
    new Step(`open ${which} ${undone ? 'and undo' : ''}`, async (world) => {
      const file = world.shelf[which % Math.max(1, world.shelf.length)];
      if (!file) return;
      await saveAll(world);
      const before = await world.stored();
      const { undo } = await world.open(file.text);
      if (undone) {
        await undo();
        const after = await world.stored();
        expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
        return;
      }
      world.accountImport(file.work);
      world.storedAt.clear();
    }),
);

const deciding = window.map(
  (index) =>
    new Step(`decide ${index}`, async (world) => {
      await saveAll(world);
      const { store } = world.windowAt(index);
      const before = await world.stored();
      const [conflict] = before ? listConflicts(before) : [];
      if (!before || !conflict) return;
      store.change((record) => resolveConflict(record, conflict, proposalFor(conflict), NOW));
      await store.flush();
      const after = await world.stored();
      if (after) world.account(before, after, 'all', conflict.entry);
      expect(after && listConflicts(after).map(({ entry }) => entry)).not.toContain(conflict.entry);
    }),
);

const anySteps = fc.commands<object, World, true>(
  [typing, typing, entering, saving, leaving, exporting, elsewhere, opening, deciding],
  // Without it most lives would be too short for anything to go wrong.
  { maxCommands: 40, size: 'max' },
);

afterEach(() => vi.unstubAllGlobals());

it('whatever happens in two windows, with files and other devices, no entry is lost and all show the same', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, fc.boolean(), async (steps, startsInVersion1) => {
      await fc.asyncModelRun(
        async () => ({ model: {}, real: await aWorld(startsInVersion1) }),
        steps,
      );
    }),
    { numRuns: 40 },
  );
});
