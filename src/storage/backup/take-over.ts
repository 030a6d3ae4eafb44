import type { Assessment } from '../../domain/assessment';
import { MAX_NAME } from '../../domain/limits';
import { canMerge, mergeAssessments } from '../../domain/merge';
import { replaceEntries } from '../../domain/replace';
import type { Writer } from '../../domain/stamp';
import type { PreviewChoice } from './preview';

/** What taking over needs from outside. */
export interface Taking {
  by: Writer;
  newId(): string;
  /** The name of a copy, e.g. "Verein (aus der Sicherung)". */
  nameOfCopy(name: string): string;
}

/** The record to write for a choice, or none; `there` is what the device has now. */
export function recordToWrite(
  inFile: Assessment,
  choice: PreviewChoice,
  there: Assessment | undefined,
  { by, newId, nameOfCopy }: Taking,
): Assessment | undefined {
  if (choice === 'skip') return undefined;
  if (choice === 'copy') {
    const name = nameOfCopy(inFile.name).slice(0, MAX_NAME);
    return { ...inFile, id: newId(), revision: 0, name };
  }
  if (!there) return inFile;
  if (choice === 'replace' || !canMerge(there, inFile)) return replaceEntries(there, inFile, by);
  return mergeAssessments(there, inFile);
}
