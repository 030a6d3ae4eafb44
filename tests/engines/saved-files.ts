import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './fixtures';
import type { Profile } from './profile';

/** Not what a browser calls a file that it still writes. */
const FINAL_NAME = /\.(json|pdf)$/;

/** How such a file ends when everything is written. */
const END = /(\}|%%EOF)\s*$/;

const isWhole = (bytes: Buffer) => END.test(bytes.subarray(-8).toString('latin1'));

/**
 * Does what makes the browser save a file, reads the file and takes it out of the folder, so that the
 * next one finds its name free. Nothing but the folder tells in every engine that it is there.
 */
export async function savedFile(profile: Profile, save: () => Promise<void>): Promise<Buffer> {
  await save();
  const find = () =>
    readdirSync(profile.downloads)
      .filter((name) => FINAL_NAME.test(name))
      .map((name) => join(profile.downloads, name))
      .find((path) => isWhole(readFileSync(path)));
  await expect.poll(find, 'the saved file').toBeDefined();
  const path = find() ?? '';
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}
