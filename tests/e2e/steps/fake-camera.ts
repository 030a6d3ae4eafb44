import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { qrMatrix } from '../../../src/qr/encode';
import { type Pose, photographQr } from '../../fixtures/qr-pictures';
import { launchOptions } from '../launch-options';
import { type Watch, watchContext } from '../watch-context';

/** A browser whose camera shows what the test holds up to it. */
export interface CameraBrowser {
  context: BrowserContext;
  page: Page;
  watch: Watch;
  /**
   * What the camera sees from the next time it is switched on: the QR codes of these texts one after the other, a second
   * each, over and over; `null` shows an empty hall.
   */
  hold(...texts: (string | null)[]): void;
  close(): Promise<void>;
}

interface Options {
  /** Where the app is, e.g. `host.url`. */
  url: string;
  /** `false`: this machine has no camera. */
  camera?: boolean;
  /** `false`: whoever is asked for the camera says no. */
  allowed?: boolean;
}

/** A hand is never quite still: a bit askew, a bit swung away, in the light of a hall. */
const POSE: Pose = { width: 1280, height: 720, side: 560, turned: 5, swung: 8, noise: 15 };

/** Starts a browser of its own in which Chromium plays a video file as its camera. Close it at the end. */
export async function startCameraBrowser({
  url,
  camera = true,
  allowed = true,
}: Options): Promise<CameraBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'praxishilfe-camera-'));
  const video = join(folder, 'camera.y4m');
  const hold = (...texts: (string | null)[]) => film(video, texts.map(shadesOf));
  hold(null);
  const device = camera ? cameraArgs(video) : ['--use-fake-device-for-media-stream=device-count=0'];
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...device] });
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    acceptDownloads: true,
    permissions: allowed ? ['camera'] : [],
  });
  const watch = await watchContext(context, new URL(url).origin);
  const page = await context.newPage();
  return {
    context,
    page,
    watch,
    hold,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Makes Chromium play this file as its only camera. */
export const cameraArgs = (video: string): string[] => [
  '--use-fake-device-for-media-stream=device-count=1',
  `--use-file-for-fake-video-capture=${video}`,
];

/** Writes a video of one picture a second, as Chromium takes it: Y4M, grey. */
function film(video: string, pictures: readonly Uint8Array[]): void {
  const { width, height } = POSE;
  const head = `YUV4MPEG2 W${width} H${height} F1:1 Ip A1:1 C420jpeg\n`;
  const colours = Buffer.alloc((width / 2) * (height / 2) * 2, 128);
  const frames = pictures.flatMap((shades) => [Buffer.from('FRAME\n'), shades, colours]);
  writeFileSync(video, Buffer.concat([Buffer.from(head), ...frames]));
}

/** Films what stands on a screen, in a grey room: a picture of it in shades of grey, row by row. */
export function filmScreen(video: string, { width, shades }: Screenshot): void {
  const room = new Uint8Array(POSE.width * POSE.height).fill(90);
  const left = Math.floor((POSE.width - width) / 2);
  const top = Math.floor((POSE.height - shades.length / width) / 2);
  for (let row = 0; row * width < shades.length; row += 1) {
    room.set(shades.slice(row * width, (row + 1) * width), (top + row) * POSE.width + left);
  }
  film(video, [room]);
}

interface Screenshot {
  width: number;
  shades: readonly number[];
}

/** What the screen shows in this place, as high and wide as a camera sees it well. */
export async function photograph(place: Locator): Promise<Screenshot> {
  const png = (await place.screenshot()).toString('base64');
  return place.evaluate(
    async (_, { picture, side }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0, side, side);
      const pixels = context?.getImageData(0, 0, side, side).data ?? [];
      // Black on white: one of the three colours is the shade.
      return { width: side, shades: [...pixels].filter((_, at) => at % 4 === 0) };
    },
    { picture: png, side: POSE.side },
  );
}

function shadesOf(text: string | null): Uint8Array {
  if (text === null) return new Uint8Array(POSE.width * POSE.height).fill(90);
  const matrix = qrMatrix(text);
  if (!matrix) throw new Error(`no QR code holds ${text.length} characters`);
  return photographQr(matrix, POSE);
}
