import type { Assessment } from '../../domain/assessment';
import type { Workshop } from '../../domain/workshop/workshop';
import { copyAssessment } from './copy-assessment';
import { copyWorkshop } from './copy-workshop';
import { decryptBackupFile } from './decrypt-backup';
import { ImportError } from './import-error';
import { readBackupFile } from './read-backup';
import { writeBackup } from './write-backup';

/** True when these very files, opened as anybody would open them, give back exactly this. */
export async function isWhole(
  files: readonly Blob[],
  assessments: readonly Assessment[],
  password?: string,
  workshops: readonly Workshop[] = [],
): Promise<boolean> {
  const found: { assessments: Assessment[]; workshops: Workshop[] } = {
    assessments: [],
    workshops: [],
  };
  try {
    for (const file of files) {
      const plain = password === undefined ? file : await decryptBackupFile(file, password);
      const backup = await readBackupFile(plain);
      found.assessments.push(...backup.assessments);
      found.workshops.push(...(backup.workshops ?? []));
    }
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
  const wanted = {
    assessments: assessments.map(copyAssessment),
    workshops: workshops.map(copyWorkshop),
  };
  return JSON.stringify(found) === JSON.stringify(wanted);
}

/** Those that a file can hold; the check of stored records is lighter than that of files. */
export async function soundOnes(assessments: readonly Assessment[]): Promise<Assessment[]> {
  return whichAre(assessments, (one) => isSound([one], []));
}

export async function soundWorkshops(workshops: readonly Workshop[]): Promise<Workshop[]> {
  return whichAre(workshops, (one) => isSound([], [one]));
}

async function whichAre<T>(all: readonly T[], is: (one: T) => Promise<boolean>): Promise<T[]> {
  const those: T[] = [];
  for (const one of all) if (await is(one)) those.push(one);
  return those;
}

async function isSound(assessments: Assessment[], workshops: Workshop[]): Promise<boolean> {
  try {
    const from = { now: new Date(0).toISOString(), appVersion: '0' };
    const text = writeBackup(assessments, from, workshops);
    return await isWhole([new Blob([text])], assessments, undefined, workshops);
  } catch {
    // Not even its parts are what they should be.
    return false;
  }
}

/** True when what lies in a file is, byte for byte, what was checked before it was written. */
export async function isSameFile(there: Blob, written: Blob): Promise<boolean> {
  if (there.size !== written.size) return false;
  const [a, b] = await Promise.all([there.arrayBuffer(), written.arrayBuffer()]);
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.every((byte, index) => byte === right[index]);
}
