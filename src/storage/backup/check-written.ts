import type { Assessment } from '../../domain/assessment';
import { copyAssessment } from './copy-assessment';
import { decryptBackupFile } from './decrypt-backup';
import { ImportError } from './import-error';
import { readBackupFile } from './read-backup';
import { writeBackup } from './write-backup';

/** True when these very files, opened as anybody would open them, give back exactly the assessments. */
export async function isWhole(
  files: readonly Blob[],
  assessments: readonly Assessment[],
  password?: string,
): Promise<boolean> {
  const found: Assessment[] = [];
  try {
    for (const file of files) {
      const plain = password === undefined ? file : await decryptBackupFile(file, password);
      found.push(...(await readBackupFile(plain)).assessments);
    }
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
  return JSON.stringify(found) === JSON.stringify(assessments.map(copyAssessment));
}

/** Those that a file can hold; the check of stored records is lighter than that of files. */
export async function soundOnes(assessments: readonly Assessment[]): Promise<Assessment[]> {
  const sound: Assessment[] = [];
  for (const assessment of assessments) if (await isSound(assessment)) sound.push(assessment);
  return sound;
}

async function isSound(assessment: Assessment): Promise<boolean> {
  try {
    const text = writeBackup([assessment], { now: new Date(0).toISOString(), appVersion: '0' });
    return await isWhole([new Blob([text])], [assessment]);
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
