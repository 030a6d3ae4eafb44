import { checkSize } from './decode-text';
import { ImportError } from './import-error';
import { backupInPdf, isPdf } from './pdf-backup';

/**
 * The bytes of a Sicherung: those of the file, or of the file that travels inside when it is a PDF. One that is too
 * large is never taken into memory. Rejects with `ImportError`.
 */
export async function readBytes(file: Blob): Promise<Uint8Array> {
  checkSize(file.size);
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw new ImportError('unreadable', {}, { cause });
  });
  const bytes = new Uint8Array(buffer);
  return isPdf(bytes) ? backupInPdf(bytes) : bytes;
}
