import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
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
  const hold = (...texts: (string | null)[]) => writeFileSync(video, videoOf(texts));
  hold(null);
  const device = camera
    ? [
        '--use-fake-device-for-media-stream=device-count=1',
        `--use-file-for-fake-video-capture=${video}`,
      ]
    : ['--use-fake-device-for-media-stream=device-count=0'];
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

/** A video of one picture a second, as Chromium takes it: Y4M, grey. */
function videoOf(texts: readonly (string | null)[]): Buffer {
  const { width, height } = POSE;
  const head = `YUV4MPEG2 W${width} H${height} F1:1 Ip A1:1 C420jpeg\n`;
  const colours = Buffer.alloc((width / 2) * (height / 2) * 2, 128);
  const frames = texts.flatMap((text) => [Buffer.from('FRAME\n'), shadesOf(text), colours]);
  return Buffer.concat([Buffer.from(head), ...frames]);
}

function shadesOf(text: string | null): Uint8Array {
  if (text === null) return new Uint8Array(POSE.width * POSE.height).fill(90);
  const matrix = qrMatrix(text);
  if (!matrix) throw new Error(`no QR code holds ${text.length} characters`);
  return photographQr(matrix, POSE);
}
