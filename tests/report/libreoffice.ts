import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program, or `null` where it is not installed (apt-get install libreoffice-writer-nogui libreoffice-calc-nogui). */
const PROGRAM =
  ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).error === undefined) ??
  null;

/** For `test.skipIf`. */
export const withoutLibreOffice = PROGRAM === null;
/** For the title of a test, so that a run says why it left something out. */
export const LIBREOFFICE = withoutLibreOffice
  ? 'LibreOffice (not installed here, so not tried)'
  : 'LibreOffice';

const LONGEST = 180_000;

/**
 * What LibreOffice makes of a document. Each call has a profile of its own, so that several can run at once and nobody's
 * own LibreOffice is touched.
 * @param extension of the document, e.g. "docx"
 * @param target as `--convert-to` has it: "pdf", "txt:Text (encoded):UTF8", "csv:Text - txt - csv (StarCalc):59,34,76"
 * @throws when it is not installed, says nothing for three minutes, or makes no file
 */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  extension: string,
  target: string,
): Promise<Uint8Array> {
  if (PROGRAM === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const file = join(folder, `document.${extension}`);
    await writeFile(file, bytes);
    const said = await run(PROGRAM, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--norestore',
      '--convert-to',
      target,
      '--outdir',
      join(folder, 'made'),
      file,
    ]);
    const made = join(folder, 'made', `document.${target.split(':')[0]}`);
    return await readFile(made).catch((cause: unknown) => {
      throw new Error(`LibreOffice made no file: ${said}`, { cause });
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(program: string, options: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { timeout: LONGEST, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`LibreOffice ended with ${code ?? signal}: ${said}`));
    });
  });
}
