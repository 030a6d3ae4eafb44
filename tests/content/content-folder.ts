import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { WorkedExample } from '../../src/content/worked-example';
import type { Instrument } from '../../src/domain/instrument';

/** A small, complete and faultless content folder: one instrument, one example, operator, hashes. */
export const SMALL = fileURLToPath(new URL('../fixtures/content', import.meta.url));

export const INSTRUMENT = 'instruments/klein/1.0.0/de.json';
export const EXAMPLE = 'examples/verein.json';

/** A copy of the small content to break; gone after the test. */
export interface Folder {
  root: string;
  read(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  editInstrument(change: (instrument: Instrument) => void): void;
  editExample(change: (example: WorkedExample) => void): void;
  /** Puts a changed copy of the instrument at another path. */
  addInstrument(path: string, change: (instrument: Instrument) => void): void;
}

/** `frozen: false` forgets the recorded hashes, so that only the fault under test is reported. */
export function copyOfSmallContent({ frozen = false } = {}): Folder {
  const root = join(mkdtempSync(join(tmpdir(), 'praxishilfe-')), 'content');
  onTestFinished(() => rmSync(dirname(root), { recursive: true }));
  cpSync(SMALL, root, { recursive: true });

  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const edited = <T>(path: string, change: (value: T) => void) => {
    const value: T = JSON.parse(read(path));
    change(value);
    return `${JSON.stringify(value, null, 2)}\n`;
  };
  if (!frozen) write('frozen.json', '{}\n');

  return {
    root,
    read,
    write,
    remove: (path) => rmSync(join(root, path)),
    editInstrument: (change) => write(INSTRUMENT, edited(INSTRUMENT, change)),
    editExample: (change) => write(EXAMPLE, edited(EXAMPLE, change)),
    addInstrument: (path, change) => write(path, edited(INSTRUMENT, change)),
  };
}
