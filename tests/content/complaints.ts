import type { Checkpoint, Example, Instrument } from '../../src/domain/instrument';
import { checkContent } from '../tools/content-check.mjs';
import { copyOfSmallContent, type Folder } from './content-folder';

/** What a person reads about the one fault that was put in. */
export function complaintsAfter(breakIt: (folder: Folder) => void) {
  const folder = copyOfSmallContent();
  breakIt(folder);
  return checkContent(folder.root).errors.map(
    ({ file, place, reason }) => `${file}: ${place}: ${reason}`,
  );
}

/** The item at a place; fails when there is none. */
export function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new Error(`no item ${i}`);
  return item;
}
export const checkpoint = (instrument: Instrument, i: number): Checkpoint =>
  at(instrument.checkpoints, i);
export const example = (instrument: Instrument, i: number, j: number): Example =>
  at(at(checkpoint(instrument, i).groups, 0).examples, j);
