import fc from 'fast-check';
import { anyAssessments } from '../fixtures/arbitrary-assessments';
import { aBackupText, FULL } from '../fixtures/backups';
import { copyTree, type Tree, treeOf, writeTree } from './json-tree';
import { mutateBytes } from './mutate-bytes';
import { mutateTree } from './mutate-tree';
import { type Random, seededRandom } from './seeded-random';

/** A good file, as its bytes and as its tree. */
export interface Original {
  bytes: Buffer;
  tree: Tree;
}

const ORIGINALS = 60;

/** Good files as the app itself writes them, always the same for a seed. */
export function listOriginals(seed: number): Original[] {
  const others = fc.sample(anyAssessments, { seed, numRuns: ORIGINALS });
  return [[FULL], [FULL, { ...FULL, id: 'second' }], ...others].map((assessments) => {
    const text = aBackupText(assessments);
    return { bytes: Buffer.from(text), tree: treeOf(JSON.parse(text)) };
  });
}

/** The damaged file with this number in the run of this seed: each can be had again by itself. */
export function mutatedFile(
  originals: readonly Original[],
  seed: number,
  number: number,
): Uint8Array {
  const random = seededRandom(seed, number);
  const original = random.pick(originals);
  let bytes = random.chance(0.6) ? withMutatedTree(original, random) : original.bytes;
  if (bytes === original.bytes || random.chance(0.1)) {
    const other = random.pick(originals).bytes;
    for (let left = fewTimes(random); left > 0; left -= 1) {
      bytes = mutateBytes(bytes, random, other);
    }
  }
  return random.chance(0.01) ? inOtherCode(bytes, random) : bytes;
}

function withMutatedTree({ tree }: Original, random: Random): Buffer {
  const copy = copyTree(tree);
  for (let left = fewTimes(random); left > 0; left -= 1) mutateTree(copy, random);
  return Buffer.from(writeTree(copy));
}

/** Mostly once: after many faults at once the first one is found and the others never matter. */
function fewTimes(random: Random): number {
  let times = 1;
  while (times < 8 && random.chance(0.3)) times += 1;
  return times;
}

function inOtherCode(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString();
  return random.pick([
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.concat([bytes, bytes]),
  ])();
}
