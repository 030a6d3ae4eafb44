import type { Random } from './seeded-random';

/** Bytes that matter in JSON and in UTF-8. */
const TELLING = [...Buffer.from('{}[]":,\\0e-+.tfn_u \n'), 0, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xff];

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const flipBit: Mutation = (bytes, random) => {
  const at = random.below(bytes.length);
  return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8)));
};

const setByte: Mutation = (bytes, random) => {
  const value = random.chance(0.5) ? random.pick(TELLING) : random.below(256);
  return withByte(bytes, random.below(bytes.length), value);
};

const insert: Mutation = (bytes, random) => {
  const added = Array.from({ length: 1 + random.below(4) }, () => random.pick(TELLING));
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(added), bytes.subarray(at)]);
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const remove: Mutation = (bytes, random) => {
  const [from, to] = anySlice(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const duplicate: Mutation = (bytes, random) => {
  const [from, to] = anySlice(bytes, random);
  return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
};

/** Two slices change places, as the blocks of a file that was put together wrongly. */
const swap: Mutation = (bytes, random) => {
  const [from, middle] = anySlice(bytes, random);
  const to = middle + random.below(bytes.length - middle + 1);
  return Buffer.concat([
    bytes.subarray(0, from),
    bytes.subarray(middle, to),
    bytes.subarray(from, middle),
    bytes.subarray(to),
  ]);
};

/** Blocks of zeros are what a disk leaves of a file that was not written to its end. */
const blank: Mutation = (bytes, random) => {
  const [from, to] = anySlice(bytes, random);
  return Buffer.from(bytes).fill(random.pick([0, 0x20]), from, to);
};

const cross: Mutation = (bytes, random, other) =>
  Buffer.concat([
    bytes.subarray(0, random.below(bytes.length + 1)),
    other.subarray(random.below(other.length + 1)),
  ]);

const MUTATIONS: readonly Mutation[] = [
  flipBit,
  setByte,
  setByte,
  insert,
  truncate,
  remove,
  duplicate,
  swap,
  blank,
  cross,
];

/** The bytes with a fault as cables, disks and editors make them; never the bytes it was given. */
export function mutateBytes(bytes: Buffer, random: Random, other: Buffer): Buffer {
  if (bytes.length === 0) return bytes;
  return random.pick(MUTATIONS)(bytes, random, other);
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = value;
  return changed;
}

/** Mostly short. */
function anySlice({ length }: Buffer, random: Random): [from: number, to: number] {
  const from = random.below(length);
  const longest = random.chance(0.7) ? 40 : length;
  return [from, Math.min(length, from + 1 + random.below(longest))];
}
