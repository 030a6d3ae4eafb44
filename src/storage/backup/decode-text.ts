import { ImportError } from './import-error';

/** Above this no file is read into memory; two thousand full assessments have about half of it. */
export const MAX_BACKUP_BYTES = 25 * 1024 * 1024;

/** Throws 'empty' or 'too-large'; also for a file that has not been read yet. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new ImportError('empty');
  if (bytes > MAX_BACKUP_BYTES) throw new ImportError('too-large');
}

/** Other kinds of file that people mistake for the backup, by their first bytes. */
const OTHER_KINDS = [
  { start: [0x25, 0x50, 0x44, 0x46], code: 'not-ours', reason: 'pdf' },
  { start: [0x50, 0x4b, 0x03, 0x04], code: 'not-ours', reason: 'zip' },
  // Editors on Windows call it "Unicode" and write it with these marks …
  { start: [0xff, 0xfe], code: 'not-text', reason: 'utf-16' },
  { start: [0xfe, 0xff], code: 'not-text', reason: 'utf-16' },
  // … or without them: "{" beside a zero byte.
  { start: [0x7b, 0x00], code: 'not-text', reason: 'utf-16' },
  { start: [0x00, 0x7b], code: 'not-text', reason: 'utf-16' },
] as const;

/** The text of a file, strictly UTF-8, without the byte order mark it may begin with. */
export function decodeText(bytes: Uint8Array): string {
  checkSize(bytes.byteLength);
  for (const { start, code, reason } of OTHER_KINDS) {
    if (start.every((byte, index) => bytes[index] === byte))
      throw new ImportError(code, { reason });
  }
  const text = decodeStrictly(bytes);
  if (text.trim() === '') throw new ImportError('empty');
  return text;
}

function decodeStrictly(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    // In a stream, a character that has only begun at the end is not an error yet …
    text = decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new ImportError('not-text', { reason: 'encoding' }, { cause });
  }
  try {
    return text + decoder.decode();
  } catch (cause) {
    // … so what fails only here was cut in the middle of a character.
    throw new ImportError('truncated', {}, { cause });
  }
}
