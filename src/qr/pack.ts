import { deflateSync, inflateSync } from 'fflate';
import { fromBase45, toBase45 } from './base45';

/** Bytes that may come out of what is packed: far more than a QR code of ours holds, and too few to hurt a phone. */
const MAX_BYTES = 64 * 1024;

/** A text, made short, in the characters of QR codes; `null` for one that is too long to be unpacked again. */
export function pack(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > MAX_BYTES ? null : toBase45(deflateSync(bytes, { level: 9 }));
}

/** The text again; `null` for what `pack` never wrote. Never throws, never takes more room than allowed. */
export function unpack(packed: string): string | null {
  const bytes = fromBase45(packed);
  const text = bytes && inflate(bytes);
  return text && text.length <= MAX_BYTES ? decode(text) : null;
}

/** One byte more than allowed shows that there was more. */
function inflate(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { out: new Uint8Array(MAX_BYTES + 1) });
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
