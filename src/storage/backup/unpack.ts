import { ImportError } from './import-error';

/** Browsers from 2023 on can. */
export const canUnpack = () => 'DecompressionStream' in globalThis;

/**
 * The bytes of what was compressed as in PDFs (zlib); `null` when they are damaged. What would become larger than
 * `most` is given up in time, with an `ImportError` 'too-large'.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>, most: number) {
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = plain.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    // The checksum is part of it: what was changed on its way is not read as something else.
    const part = await reader.read().catch(() => null);
    if (part === null) return null;
    if (part.value === undefined) break;
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      throw new ImportError('too-large');
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
