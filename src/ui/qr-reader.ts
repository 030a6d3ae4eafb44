/** What holds a picture: the camera's video, or a file that was opened. */
export type Picture = HTMLVideoElement | ImageBitmap;

/** Finds QR codes in pictures. */
export interface QrReader {
  /** The text of a QR code; `null` when none can be read. */
  read(picture: Picture): Promise<string | null>;
}

/** The browser's own reader, as far as it is used here; TypeScript does not know it. */
interface NativeDetector {
  detect(picture: Picture): Promise<{ rawValue: string }[]>;
}

interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/** The longer side of a picture that is searched, in pixels: enough for our largest code, and quickly searched. */
const LONGEST = { camera: 1280, file: 1920 };

/**
 * The browser's own reader where it knows QR codes, else the app's, whose code is fetched now. Rejects when that cannot be
 * loaded.
 */
export async function openQrReader(): Promise<QrReader> {
  const native = await nativeDetector();
  if (!native) return openOwnReader();
  let own: Promise<QrReader> | null = null;
  return {
    async read(picture) {
      if (own) return (await own).read(picture);
      try {
        const [found] = await native.detect(picture);
        return found ? found.rawValue : null;
      } catch {
        // Some browsers name the format and then lack the service behind it.
        own = openOwnReader();
        return (await own).read(picture);
      }
    },
  };
}

async function nativeDetector(): Promise<NativeDetector | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorClass };
  if (!BarcodeDetector) return null;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
  } catch {
    // A browser that cannot say what it reads is taken for one that reads nothing.
    return null;
  }
}

async function openOwnReader(): Promise<QrReader> {
  const { decodeQr } = await import('../qr/decode');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return {
    async read(picture) {
      const from = picture instanceof ImageBitmap ? 'file' : 'camera';
      const { width, height } = shrink(sizeOf(picture), LONGEST[from]);
      if (!context || width === 0 || height === 0) return null;
      canvas.width = width;
      canvas.height = height;
      // What is see-through in a file would be black, and a code on it could not be told apart.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(picture, 0, 0, width, height);
      return decodeQr(context.getImageData(0, 0, width, height), from);
    },
  };
}

function sizeOf(picture: Picture) {
  return picture instanceof ImageBitmap
    ? picture
    : { width: picture.videoWidth, height: picture.videoHeight };
}

function shrink({ width, height }: { width: number; height: number }, longest: number) {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
