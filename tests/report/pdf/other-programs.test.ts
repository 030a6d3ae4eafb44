import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/i18n/de/report';
import { buildReport } from '../../../src/report/build-report';
import { answers, assessment, instrument, measure } from '../sample';
import { renderAndRead, SAVE_FILE, squeezed } from './read-pdf';

/** What is not installed is skipped (apt-get install qpdf poppler-utils). */
const missing = (program: string) => spawnSync(program, ['--version']).error !== undefined;

const NAME = 'Včelaři „Łódź“ (e. V.)';
const NOTE =
  'Eine Notiz, die lang genug ist, um in ihrer Spalte auf mehreren Zeilen zu stehen, damit man sieht, ob die Wörter an den Enden der Zeilen getrennt bleiben.';

describe('programs that are not ours read the file', () => {
  let folder = '';
  let file = '';
  const run = (program: string, ...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  };

  beforeAll(async () => {
    const model = buildReport(
      assessment({
        name: NAME,
        answers: answers({ rating: 'red', note: NOTE }, { rating: 'green', note: '' }),
        measures: Array.from({ length: 30 }, (_, index) =>
          measure({ id: `m${index}`, text: `Maßnahme ${index}`, responsible: 'Frau Şahin' }),
        ),
      }),
      instrument,
      reportWords,
      { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' },
    );
    const { bytes } = await renderAndRead(model, SAVE_FILE);
    folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    file = join(folder, 'plan.pdf');
    writeFileSync(file, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.skipIf(missing('qpdf'))('qpdf finds nothing wrong', () => {
    const { status, out, err } = run('qpdf', '--check', file);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(missing('pdfinfo'))('pdfinfo names title, version and tags', () => {
    const { out, err } = run('pdfinfo', file);
    expect(err).toBe('');
    expect(out).toMatch(/^Title: +Maßnahmenplan – Včelaři „Łódź“ \(e\. V\.\)$/m);
    expect(out).toMatch(/^Tagged: +yes$/m);
    expect(out).toMatch(/^Suspects: +no$/m);
    expect(out).toMatch(/^PDF version: +1\.7$/m);
  });

  test.skipIf(missing('pdfinfo'))(
    'pdfinfo reads the structure, words at the ends of lines apart',
    () => {
      const { out, err } = run('pdfinfo', '-struct-text', file);
      expect(err).toBe('');
      const squashed = out.replace(/\s+/g, ' ');
      expect(squashed).toMatch(
        /Document Sect H1 \(block\) "Ergebnis " "Včelaři „Łódź“ \(e\. V\.\)"/,
      );
      expect(squashed).toContain(`P (block) "${NOTE}"`);
      expect(squashed).toMatch(/Table \(block\) THead TR TH: \/Scope \/Column "Checkpunkt"/);
      expect(out.match(/^ *THead$/gm)).toHaveLength(1);
      expect(out.match(/^ *TR$/gm)).toHaveLength(31);
      expect(out).not.toContain('Seite 1');
    },
  );

  test.skipIf(missing('pdftotext'))('pdftotext copies every word', () => {
    const { out, err } = run('pdftotext', '-raw', file, '-');
    expect(err).toBe('');
    const text = squeezed(out);
    for (const said of [NAME, NOTE, 'Maßnahme 29', 'Frau Şahin', 'Seite 1 von']) {
      expect(text).toContain(squeezed(said));
    }
  });

  test.skipIf(missing('pdffonts'))('pdffonts finds each face embedded and readable', () => {
    const { out } = run('pdffonts', file);
    const faces = out.trim().split('\n').slice(2);
    expect(faces).toHaveLength(2);
    for (const face of faces) expect(face).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });
});
