import {
  copyTree,
  leaf,
  listPlaces,
  type Place,
  readPlace,
  type Tree,
  writePlace,
} from './json-tree';
import type { Random } from './seeded-random';

const KEYS_WITH_A_MEANING = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
  'toJSON',
  '',
  '0',
  'id',
  'schemaVersion',
  'a/b~c',
  '\u0000',
  '\ud800',
];

const LEAVES = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1',
  '2',
  '3',
  '99',
  '0.1',
  '1e308',
  '1e999',
  '-1e999',
  '9007199254740993',
  `1${'0'.repeat(400)}`,
  '""',
  '"0"',
  '"a"',
  '"__proto__"',
  '"constructor"',
  '"plan"',
  '"red"',
  '"done"',
  '"zo"',
  '"\\ud83d"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '"\u2028\u2029"',
  '"<img src=x onerror=alert(1)>"',
  '"2026-02-30"',
  '"2026-13-01"',
  '"0000-00-00"',
  '"2027-01-01"',
  '"+275760-09-13T00:00:00.000Z"',
  '"2027-02-29T08:00:00.000Z"',
  '"2026-11-20T24:00:00.000Z"',
  '"2026-11-20T08:00:00.000+01:00"',
  '{}',
  '[]',
  '[[]]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  // No JSON at all.
  'NaN',
  'undefined',
  '01',
  "'a'",
  '',
];

type Mutation = (random: Random, place: Place, all: readonly Place[]) => void;

const setLeaf: Mutation = (random, place) => writePlace(place, leaf(random.pick(LEAVES)));

/** Of the right form, but in no calendar. */
const IMPOSSIBLE_DAYS = ['2027-02-29', '2026-06-31', '2026-00-10', '0000-01-01', '2026-12-00'];

/** Text, number, date or id of its own kind, so that more than the form is looked at. */
const setSimilar: Mutation = (random, place, all) => {
  const now = readPlace(place);
  if (now?.kind !== 'leaf') return;
  if (/^"\d{4}-\d\d-\d\d/.test(now.json)) {
    writePlace(place, leaf(`"${random.pick(IMPOSSIBLE_DAYS)}${now.json.slice(11)}`));
  } else if (random.chance(0.3)) {
    const leaves = all.flatMap((other) => readPlace(other) ?? []).filter(isText);
    if (leaves.length > 0) writePlace(place, copyTree(random.pick(leaves)));
  } else if (now.json.startsWith('"')) {
    const longer = random.chance(0.5) ? 'x'.repeat(random.below(600)) : '🚲ß\\u0301'.repeat(3);
    const at = 1 + random.below(Math.max(1, now.json.length - 1));
    writePlace(place, leaf(now.json.slice(0, at) + longer + now.json.slice(at)));
  } else {
    writePlace(place, leaf(String(random.below(10) - 2)));
  }
};

function isText(tree: Tree): boolean {
  return tree.kind === 'leaf' && tree.json.startsWith('"');
}

const nest: Mutation = (random, place) => {
  const depth = random.chance(0.02) ? 50_000 : random.below(45);
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"__proto__":', '}'],
  ] as const);
  writePlace(place, leaf(open.repeat(depth) + (depth > 0 ? '1' : '{}') + close.repeat(depth)));
};

const takeAway: Mutation = (_, { holder, index }) => {
  if (holder.kind === 'list') holder.items.splice(index, 1);
  else holder.entries.splice(index, 1);
};

/** In a list the same id twice, in an object the same key twice. */
const repeat: Mutation = (random, { holder, index }) => {
  const times = random.chance(0.02) ? 2500 : 1 + random.below(3);
  for (let time = 0; time < times; time += 1) {
    if (holder.kind === 'list') {
      const item = holder.items[index];
      if (item) holder.items.push(times > 3 ? item : copyTree(item));
    } else {
      const entry = holder.entries[index];
      if (entry) holder.entries.push([entry[0], copyTree(entry[1])]);
    }
  }
};

const renameKey: Mutation = (random, { holder, index }) => {
  const entry = holder.kind === 'object' ? holder.entries[index] : undefined;
  if (entry) entry[0] = random.pick(KEYS_WITH_A_MEANING);
};

const addKey: Mutation = (random, place, all) => {
  const { holder } = place;
  if (holder.kind !== 'object') return;
  const value = random.chance(0.5) ? readPlace(random.pick(all)) : undefined;
  const key = random.pick(KEYS_WITH_A_MEANING);
  holder.entries.push([key, value ? copyTree(value) : leaf(random.pick(LEAVES))]);
};

const copyOther: Mutation = (random, place, all) => {
  const other = readPlace(random.pick(all));
  if (other) writePlace(place, copyTree(other));
};

const swap: Mutation = (random, place, all) => {
  const other = random.pick(all);
  const [here, there] = [readPlace(place), readPlace(other)];
  if (!here || !there) return;
  writePlace(place, copyTree(there));
  writePlace(other, copyTree(here));
};

const changeOrder: Mutation = (random, { holder }) => {
  const parts: unknown[] = holder.kind === 'list' ? holder.items : holder.entries;
  parts.push(...parts.splice(0, random.below(parts.length)));
};

const MUTATIONS: readonly Mutation[] = [
  setLeaf,
  setLeaf,
  setSimilar,
  setSimilar,
  nest,
  takeAway,
  repeat,
  renameKey,
  addKey,
  copyOther,
  swap,
  changeOrder,
];

/** Changes a tree in place as no honest program would. */
export function mutateTree(tree: Tree, random: Random): void {
  const all = listPlaces(tree);
  if (all.length === 0) return;
  random.pick(MUTATIONS)(random, random.pick(all), all);
}
