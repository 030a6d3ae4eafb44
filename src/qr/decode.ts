import { decodeQR } from 'qr/decode.js';

/** A picture as a canvas hands it out: four bytes a pixel. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** So long a search in one picture may go on, in ms. A camera brings the next picture soon, a file is the only one. */
const PATIENCE = { camera: 20, file: 3_000 };

/** The text of the QR code in a picture; `null` when there is none that can be read. */
export function decodeQr(pixels: Pixels, from: keyof typeof PATIENCE = 'camera'): string | null {
  try {
    return decodeQR(pixels, { timeLimit: PATIENCE[from], effort: Number.POSITIVE_INFINITY });
  } catch {
    // The decoder throws whenever it finds nothing, which is what most pictures of a camera show.
    return null;
  }
}
