import { encodeQR } from 'qr';

/** What version 15 holds at level M: of the characters QR codes hold cheaply, and of bytes for all others. */
const MOST_CHARACTERS = 600;
const MOST_BYTES = 412;

const CHEAP = /^[0-9A-Z $%*+\-./:]*$/;

/** How much of the room in a reliably readable QR code a text takes: up to 1 it fits. */
export function roomTaken(text: string): number {
  return CHEAP.test(text)
    ? text.length / MOST_CHARACTERS
    : new TextEncoder().encode(text).length / MOST_BYTES;
}

/**
 * The dark modules of a QR code by row and column, without the quiet zone. `null` when the code would be larger than version
 * 15 (77 × 77): on a phone's screen a laptop's camera no longer reads that reliably.
 */
export function qrMatrix(text: string): boolean[][] | null {
  if (text === '' || roomTaken(text) > 1) return null;
  const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 });
  return framed.slice(1, -1).map((row) => row.slice(1, -1));
}
