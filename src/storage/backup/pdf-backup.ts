import { BACKUP_FORMAT } from './backup';
import { MAX_BACKUP_BYTES } from './decode-text';
import { ImportError } from './import-error';
import { findPackedFiles, type PackedFile } from './pdf-attachments';
import { canUnpack, unpack } from './unpack';

/** No document has so many files in it; each takes its time. */
const MOST_FILES = 200;

/** The first bytes of a PDF; some programs put a mark or a line before them. */
export function isPdf(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/.test(asText(bytes.subarray(0, 64)));
}

/**
 * The Sicherung inside a PDF, as the bytes of a file that goes the usual way from here. Rejects with an `ImportError`:
 * 'pdf-without', 'pdf-several', 'pdf-locked', 'pdf-damaged', 'pdf-unpacking', 'truncated' or 'too-large'.
 */
export async function backupInPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const text = asText(bytes);
  const packed = findPackedFiles(text);
  if (packed.length > MOST_FILES) throw new ImportError('too-large', { reason: 'attachments' });
  const { files, isWhole } = await unpackAll(bytes, packed);
  const backups = new Map(files.filter(isBackup).map((file) => [asText(file), file]));
  const [backup, another] = backups.values();
  if (another) throw new ImportError('pdf-several');
  if (backup) return backup;
  if (/\/Encrypt[\s\0]*(?:\d+\s+\d+\s+R|<<)/.test(text)) throw new ImportError('pdf-locked');
  if (!text.slice(-1024).includes('%%EOF')) throw new ImportError('truncated');
  throw new ImportError(isWhole ? 'pdf-without' : 'pdf-damaged');
}

async function unpackAll(bytes: Uint8Array<ArrayBuffer>, packed: readonly PackedFile[]) {
  const files: Uint8Array[] = [];
  let left = MAX_BACKUP_BYTES;
  for (const one of packed) {
    const file = await contentsOf(bytes, one, left);
    if (!file) continue;
    left -= file.length;
    files.push(file);
  }
  return { files, isWhole: files.length === packed.length };
}

/** `null` when they cannot be had. */
async function contentsOf(
  bytes: Uint8Array<ArrayBuffer>,
  { start, ends, packing }: PackedFile,
  most: number,
): Promise<Uint8Array | null> {
  if (packing === 'unknown') return null;
  if (packing === 'deflate' && !canUnpack()) throw new ImportError('pdf-unpacking');
  for (const end of ends) {
    const data = bytes.subarray(start, end);
    const file = packing === 'none' ? data : await unpack(data, most);
    if (file) return file;
  }
  return null;
}

/** Told by the beginning: what else is wrong with it has words of its own. */
function isBackup(file: Uint8Array): boolean {
  return asText(file.subarray(0, 200)).includes(`"${BACKUP_FORMAT}`);
}

/** One character for each byte. */
const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
