import { beforeAll, describe, expect, it } from 'vitest';
import { readBackupFile } from '../../src/storage/backup/read-backup';
import { aBackupText, FULL } from '../fixtures/backups';
import { aPdf, missing, rewritten } from '../fixtures/pdfs';

let pdf: Buffer<ArrayBuffer>;
beforeAll(async () => {
  pdf = await aPdf(aBackupText());
});

const read = async (bytes: Buffer<ArrayBuffer>) =>
  (await readBackupFile(new Blob([bytes]))).assessments;
const refusal = (bytes: Buffer<ArrayBuffer>) =>
  read(bytes).then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  );

it('F62 the Sicherung in a PDF of the app is read as it was written', async () => {
  expect(await read(pdf)).toEqual([FULL]);
});

describe.skipIf(missing('qpdf'))('F62 after qpdf has rewritten the PDF', () => {
  it.each([
    ['as it likes', []],
    ['for the web', ['--linearize']],
    ['with everything packed', ['--object-streams=generate', '--recompress-flate']],
    ['with nothing packed together', ['--object-streams=disable']],
    ['without compression', ['--stream-data=uncompress']],
    ['for people to read', ['--qdf', '--object-streams=disable']],
    ['of an older version', ['--force-version=1.4', '--object-streams=disable']],
    ['turned', ['--rotate=+90']],
  ])('%s, it is still there', async (_, options) => {
    expect(await read(rewritten(pdf, 'qpdf', (from, to) => [from, ...options, to]))).toEqual([
      FULL,
    ]);
  });

  it('F56 with a password, words say so', async () => {
    const options = ['--encrypt', 'geheim', 'geheim', '256', '--'];
    const locked = rewritten(pdf, 'qpdf', (from, to) => [from, ...options, to]);
    expect(await refusal(locked)).toBe('pdf-locked');
  });

  it('F56 without the files in it, words say so', async () => {
    const key = 'Praxishilfe-Sicherung 2026-11-20.json';
    const options = [`--remove-attachment=${key}`];
    const bare = rewritten(pdf, 'qpdf', (from, to) => [from, ...options, to]);
    expect(await refusal(bare)).toBe('pdf-without');
  });

  it('F56 only its pages taken over, words say so', async () => {
    const options = (from: string, to: string) => ['--empty', '--pages', from, '1', '--', to];
    expect(await refusal(rewritten(pdf, 'qpdf', options))).toBe('pdf-without');
  });
});

describe.skipIf(missing('gs'))('F62 after Ghostscript has printed the PDF', () => {
  it('the Sicherung is still there, or words say that it is not', async () => {
    const options = (from: string, to: string) => [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=pdfwrite',
      `-sOutputFile=${to}`,
      from,
    ];
    const printed = rewritten(pdf, 'gs', options);
    const found = await read(printed).catch((error: { code: string }) => error.code);
    expect([JSON.stringify([FULL]), '"pdf-without"']).toContain(JSON.stringify(found));
  });
});
