import { beforeAll, describe, expect, it } from 'vitest';
import { ImportError } from '../../src/storage/backup/import-error';
import { openBackupFile } from '../../src/storage/backup/open-backup-file';
import { anAssessment } from '../fixtures/assessments';
import { aBackupText, FULL } from '../fixtures/backups';
import { aPdf, fileStream, pdfOf, stream } from '../fixtures/pdfs';
import { mutateBytes } from '../torture/mutate-bytes';
import { newSeed, seededRandom } from '../torture/seeded-random';

const FILES = 1500;
const TEXT = aBackupText();
const PLAIN = stream(7, `/Type /EmbeddedFile /Length ${Buffer.from(TEXT).length} `, TEXT);
const SMALL = pdfOf('1 0 obj\n<</Type/Catalog>>\nendobj\n', fileStream(7, TEXT));
const UNPACKED = pdfOf('1 0 obj\n<</Type/Catalog>>\nendobj\n', PLAIN);

let pdf: Buffer<ArrayBuffer>;
beforeAll(async () => {
  pdf = await aPdf(TEXT);
});

/** What comes of opening a file on a device with something on it; nothing may be written by that. */
async function outcomeOf(file: Uint8Array): Promise<string> {
  const target = {
    everything: async () => ({ assessments: [anAssessment()], lacking: 'nothing' as const }),
    put: () => Promise.reject(new Error('something was written')),
    knownInstruments: [{ id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] }],
    cameBack: () => undefined,
    taking: () => ({ by: { id: 'here', now: 1 }, newId: () => 'new', nameOfCopy: String }),
  };
  const bytes = Buffer.from(file);
  try {
    const { entries } = await openBackupFile(new Blob([bytes]), target);
    const found = entries.map(({ assessment }) => assessment);
    return JSON.stringify(found) === JSON.stringify([FULL]) ? 'whole' : 'other';
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

const count = (outcomes: string[]) => new Set(outcomes);

it('F48 a small PDF cut at any byte is refused, or whole when only its end is missing', async () => {
  const outcomes: string[] = [];
  for (let length = 0; length < SMALL.length; length += 1) {
    outcomes.push(await outcomeOf(SMALL.subarray(0, length)));
  }
  expect(count(outcomes)).toEqual(new Set(['empty', 'not-json', 'not-ours', 'truncated', 'whole']));
  // The Sicherung ends with "endstream"; from there on it is there, and never before.
  const end = SMALL.indexOf('endstream') + 'endstream'.length;
  expect(outcomes.indexOf('whole')).toBe(end);
  expect(count(outcomes.slice(end))).toEqual(new Set(['whole']));
});

it('F48 a PDF of the app cut at many places is refused, or whole', async () => {
  const outcomes: string[] = [];
  for (let length = 1; length < pdf.length; length += 307) {
    outcomes.push(await outcomeOf(pdf.subarray(0, length)));
  }
  expect(count(outcomes)).toEqual(new Set(['not-json', 'truncated', 'whole']));
});

it('F48 any flipped bit of the compressed Sicherung is noticed', async () => {
  const start = SMALL.indexOf('stream\n') + 7;
  const end = SMALL.indexOf('\nendstream');
  for (let at = start; at < end; at += 1) {
    const flipped = Buffer.from(SMALL);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    expect(await outcomeOf(flipped)).toMatch(/^(?:pdf-damaged|whole)$/);
  }
});

describe('PDFs that were damaged by chance', () => {
  it(`F48 F51 ${FILES} of them are opened or refused, and nothing is written`, async () => {
    const seed = Number(process.env.PRAXISHILFE_SEED) || newSeed();
    const outcomes: string[] = [];
    for (let number = 0; number < FILES; number += 1) {
      const random = seededRandom(seed, number);
      const originals = [pdf, SMALL, UNPACKED];
      let file: Buffer = random.pick(originals);
      for (let left = 1 + random.below(6); left > 0; left -= 1) {
        file = mutateBytes(file, random, random.pick(originals));
      }
      const outcome = await outcomeOf(file).catch((error: unknown) => `${number}: ${error}`);
      outcomes.push(outcome);
    }
    const said = `PRAXISHILFE_SEED=${seed}`;
    expect(
      outcomes.filter((outcome) => outcome.includes(':')),
      said,
    ).toEqual([]);
    // Otherwise the files would be too good or too bad to find anything.
    const seen = (code: string) => outcomes.filter((outcome) => outcome === code).length;
    for (const code of ['whole', 'truncated', 'pdf-damaged', 'pdf-without']) {
      expect(seen(code), `${code}, ${said}`).toBeGreaterThan(5);
    }
  }, 300_000);
});
