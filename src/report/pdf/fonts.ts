/** The two weights documents are set in, as files beside the app. */
export const FACE_FILES = {
  regular: 'source-sans-3-400.ttf',
  semibold: 'source-sans-3-600.ttf',
} as const;

export type Weight = keyof typeof FACE_FILES;
export type LoadFont = (file: string) => Promise<ArrayBuffer>;

/** The bytes of each weight. */
export type FaceBytes = Record<Weight, Uint8Array>;

/** A face could not be had; without it no document is drawn, because text would be missing from it. */
export class FontError extends Error {
  override readonly name = 'FontError';

  constructor(
    /** `unavailable`: the file did not come; `damaged`: what came is not a whole TrueType face. */
    readonly code: 'unavailable' | 'damaged',
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`The face ${file} is ${code}`, options);
  }
}

/** Loads both weights. Throws {@link FontError}. */
export async function loadFaces(loadFont: LoadFont = fetchFont): Promise<FaceBytes> {
  const [regular, semibold] = await Promise.all([
    loadFace(loadFont, FACE_FILES.regular),
    loadFace(loadFont, FACE_FILES.semibold),
  ]);
  return { regular, semibold };
}

async function loadFace(loadFont: LoadFont, file: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await loadFont(file));
  } catch (cause) {
    throw new FontError('unavailable', file, { cause });
  }
  if (!isWholeTrueType(bytes)) throw new FontError('damaged', file);
  return bytes;
}

async function fetchFont(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(`fonts/${file}`, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.arrayBuffer();
}

/** Servers answer missing files with HTML, and downloads break off: each table must lie within the file. */
function isWholeTrueType(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) return false;
  const directoryEnd = 12 + 16 * view.getUint16(4);
  if (bytes.length < directoryEnd) return false;
  for (let entry = 12; entry < directoryEnd; entry += 16) {
    if (view.getUint32(entry + 8) + view.getUint32(entry + 12) > bytes.length) return false;
  }
  return true;
}
