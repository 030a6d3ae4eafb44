import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDocument } from '../src/documents';
import type { Assessment } from '../src/domain/assessment';
import { type ReportOptions, WHOLE_REPORT } from '../src/report/report-model';
import { unwatched } from '../src/report/work';
import { readBackupFile } from '../src/storage/backup/read-backup';
import { loadFont } from './report/pdf/read-pdf';
import { answers, assessment, instrument, measure } from './report/sample';

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://praxishilfe.example/app/' });
  vi.stubGlobal('fetch', async (url: URL) => {
    return new Response(await loadFont(url.pathname.replace(/^.*\/fonts\//, '')));
  });
});

const FULL = assessment({
  name: 'Včelaři „Łódź“ 🐝',
  answers: answers({ rating: 'red', note: 'Eine Notiz mit ✂ und\nzwei Zeilen' }),
  measures: [measure({ responsible: 'Frau Şahin', status: 'running', review: '2027-03-03' })],
});

const made = (of: Assessment = FULL, options: ReportOptions = WHOLE_REPORT) =>
  makeDocument({ kind: 'pdf', assessment: of, instrument, options }, unwatched);

async function attachmentsOf(file: Blob) {
  const reading = getDocument({ data: new Uint8Array(await file.arrayBuffer()), verbosity: 0 });
  const found = await (await reading.promise).getAttachments();
  await reading.destroy();
  return Object.values(found ?? {}) as {
    filename: string;
    content: Uint8Array;
    description: string;
  }[];
}

describe('a PDF of everything', () => {
  it('F62 is a Sicherung of what is shown too, and was read back', async () => {
    const { file, name, carries } = await made();
    expect([name, carries]).toEqual([expect.stringMatching(/\.pdf$/), 'everything']);
    expect((await readBackupFile(file)).assessments).toEqual([FULL]);
  });

  it('shows other programs a file with a name and words that say what it is good for', async () => {
    const { file } = await made();
    const [only, ...more] = await attachmentsOf(file);
    expect(more).toEqual([]);
    expect(only?.filename).toMatch(
      /^Praxishilfe-Sicherung Včelaři „Łódź“ 🐝 \d{4}-\d\d-\d\d\.json$/,
    );
    expect(only?.description).toContain('Sicherung öffnen');
    const json = JSON.parse(new TextDecoder().decode(only?.content));
    expect(json).toMatchObject({ format: 'praxishilfe-sicherung', assessments: [{ id: FULL.id }] });
  });

  it('says when something waits for a decision, which is not in it', async () => {
    const open = assessment({
      versions: { name: { here: 5 } },
      conflicts: [{ entry: 'name', version: { there: 5 }, value: 'Anderer Name' }],
    });
    const { file, carries } = await made(open);
    expect(carries).toBe('all-but-unshown');
    const { assessments } = await readBackupFile(file);
    expect(assessments).toEqual([{ ...open, conflicts: [] }]);
  });
});

it('a PDF of a record with an answer that no page shows does not claim to hold all', async () => {
  const answer = { rating: 'red', note: 'Steht auf keiner Seite' } as const;
  const { file, carries } = await made(assessment({ answers: { 'unknown-checkpoint': answer } }));
  expect(carries).toBe('all-but-unshown');
  expect((await readBackupFile(file)).assessments[0]?.answers).toEqual({});
});

describe('a PDF that leaves something out carries nothing', () => {
  it.each([
    ['the notes', { scope: 'result' as const }],
    ['the result', { scope: 'plan' as const }],
    ['the names', { names: false }],
    ['the status', { status: false }],
  ])('%s', async (_, choice) => {
    const document = await made(FULL, { ...WHOLE_REPORT, ...choice });
    expect(document).not.toHaveProperty('carries');
    expect(await attachmentsOf(document.file)).toEqual([]);
    await expect(readBackupFile(document.file)).rejects.toMatchObject({ code: 'pdf-without' });
  });
});

describe('the file is called after what is in it', () => {
  const nameOf = async (kind: 'json' | 'csv', scope: ReportOptions['scope']) => {
    const options = { ...WHOLE_REPORT, scope };
    return (await makeDocument({ kind, assessment: assessment(), instrument, options }, unwatched))
      .name;
  };

  it('so that no choice overwrites another', async () => {
    const scopes = ['everything', 'result', 'plan'] as const;
    const names = await Promise.all(scopes.map((scope) => nameOf('json', scope)));
    expect(new Set(names).size).toBe(3);
  });

  it('and a CSV, which holds the plan alone, after that', async () => {
    expect(await nameOf('csv', 'everything')).toBe(
      'Maßnahmenplan Freiwilligenagentur Lindental 2026-11-20.csv',
    );
  });
});

describe('the pages can be had all the same, and it is said', () => {
  it('F19 when no Sicherung can be opened that holds such a record', async () => {
    const odd = assessment({ measures: [measure({ checkpointId: 'nirgends' })] });
    const { file, carries } = await made(odd);
    expect(carries).toBe('failed');
    expect(file.size).toBeGreaterThan(1000);
  });

  it('F19 when none can even be written', async () => {
    const worse = assessment({ measureOrder: {} as Assessment['measureOrder'] });
    expect((await made(worse)).carries).toBe('without');
  });

  it('F35 when the code that writes one is gone', async () => {
    vi.doMock('../src/storage/backup/write-backup', () => {
      throw new Error('by the test');
    });
    const { file, carries } = await made();
    vi.doUnmock('../src/storage/backup/write-backup');
    expect(carries).toBe('without');
    expect(file.size).toBeGreaterThan(1000);
  });

  it('when the browser fails at what it promised to unpack', async () => {
    vi.stubGlobal(
      'DecompressionStream',
      class {
        constructor() {
          throw new TypeError('by the test');
        }
      },
    );
    const { carries } = await made();
    vi.unstubAllGlobals();
    expect(carries).toBe('unchecked');
  });

  it('when this browser cannot read it back', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    const { carries } = await made();
    vi.unstubAllGlobals();
    expect(carries).toBe('unchecked');
  });

  it('F35 when the code that reads it is gone', async () => {
    vi.doMock('../src/storage/backup/check-written', () => {
      throw new Error('by the test');
    });
    expect((await made()).carries).toBe('unchecked');
    vi.doUnmock('../src/storage/backup/check-written');
  });
});
