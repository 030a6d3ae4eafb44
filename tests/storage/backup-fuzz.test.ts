import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../torture/bundle.mjs';
import { listOriginals, mutatedFile } from '../torture/mutated-file';
import { runFuzz } from '../torture/run-fuzz';
import { newSeed } from '../torture/seeded-random';

const FILES = 10_000;

const program = await bundle('fuzz-thread');
// Whoever runs this file may end its process without a word.
afterAll(() => rmSync(dirname(program), { recursive: true }));

describe('files that were damaged by chance, or on purpose', () => {
  it(`F48 F50 F51 F52 ${FILES} of them are read as a good backup or refused; nothing else happens`, async () => {
    const seed = Number(process.env.PRAXISHILFE_SEED) || newSeed();
    const { done, outcomes, states, violations } = await runFuzz({ program, files: FILES, seed });
    const found = violations.map(({ number, reason }) => `file ${number}: ${reason}`);
    expect(found, `PRAXISHILFE_SEED=${seed}`).toEqual([]);
    expect(done).toBe(FILES);
    // Otherwise the files would be too good or too bad to find anything.
    for (const outcome of ['accepted', 'invalid', 'inconsistent', 'truncated', 'not-json']) {
      expect(outcomes[outcome], `${outcome}, PRAXISHILFE_SEED=${seed}`).toBeGreaterThan(20);
    }
    // Those that are good are also taken over, beside what is on a device.
    for (const state of ['same', 'newer-on-device', 'both-changed', 'conflicting']) {
      expect(states[state], `${state}, PRAXISHILFE_SEED=${seed}`).toBeGreaterThan(3);
    }
    // On a busy machine it takes its time; what never ends is ended by the watchdog.
  }, 900_000);

  it('are the same again for the same seed', () => {
    const files = () => {
      const originals = listOriginals(5);
      return Array.from({ length: 50 }, (_, number) => mutatedFile(originals, 5, number));
    };
    expect(files()).toEqual(files());
  });

  it('that never end to be read are noticed by the watchdog', async () => {
    // Nobody can read so many within a millisecond.
    const endless = runFuzz({ program, files: 1_000_000, seed: 1, patience: 1 });
    await expect(endless).rejects.toThrow(/did not end .* seed 1, file 0/);
  });
});
