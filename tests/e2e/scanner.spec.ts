/** QR codes before a camera: Chromium plays a video file as its camera, everything else is real. */
import type { Page } from '@playwright/test';
import zo from '../../content/instruments/zo/1.0.0/de.json' with { type: 'json' };
import { encodeBallot } from '../../src/domain/workshop/ballot-code';
import {
  encodeWorkshopNumber,
  readWorkshopNumber,
} from '../../src/domain/workshop/workshop-number';
import { writeBallotMessage } from '../../src/qr/ballot-message';
import { qrMatrix } from '../../src/qr/encode';
import { checkA11y, expect, type Host, test } from './fixtures';
import { type CameraBrowser, startCameraBrowser } from './steps/fake-camera';
import { waitUntilOfflineReady } from './steps/offline';

const IDS = zo.checkpoints.map(({ id }) => id);

const opened: CameraBrowser[] = [];

test.afterEach(async () => {
  const findings = opened.flatMap(({ watch }) => watch.findings());
  for (const browser of opened.splice(0)) await browser.close();
  expect(findings, 'errors, warnings, violations and foreign requests').toEqual([]);
});

interface Room extends CameraBrowser {
  /** The text in the QR code of a ballot for this workshop; the draw tells ballots apart. */
  ballot(draw: number, notes?: Record<string, string>): string;
  told: ReturnType<Page['getByRole']>;
  trouble: ReturnType<Page['getByRole']>;
}

/** A new workshop, in the room where votes are collected. */
async function openVoting(
  host: Host,
  options: Partial<Parameters<typeof startCameraBrowser>[0]> = {},
  prepare?: (browser: CameraBrowser) => Promise<void>,
): Promise<Room> {
  const browser = await startCameraBrowser({ url: host.url, ...options });
  opened.push(browser);
  await prepare?.(browser);
  const { page } = browser;
  await page.goto(`${host.url}#/workshop/neu`);
  await page.getByRole('button', { name: 'Workshop anlegen' }).click();
  const shown = await page.getByText(/^[2-9A-Y]{4}$/).innerText();
  const key = readWorkshopNumber(shown);
  if (key.kind !== 'number') throw new Error(shown);
  await page.getByRole('link', { name: 'Abstimmen', exact: true }).click();
  const scan = page.getByRole('region', { name: 'Scannen' });
  return {
    ...browser,
    ballot(draw, notes = {}) {
      const code = encodeBallot({ ratings: IDS.map(() => 'green' as const), draw }, key);
      const written = writeBallotMessage(code, notes, IDS);
      return written.fits ? written.text : '';
    },
    told: scan.getByRole('status').filter({ hasText: 'Stimmzettel' }),
    trouble: scan.getByRole('alert').filter({ hasText: /./ }),
  };
}

const switchOn = (page: Page) => page.getByRole('button', { name: 'Kamera einschalten' }).click();

const countOf = (page: Page) => page.getByRole('region', { name: 'Abgegeben' });

test('ballots held up to the camera are counted, each once, as long as they stay in sight', async ({
  host,
}) => {
  const { page, hold, ballot, told } = await openVoting(host);
  hold(ballot(1), ballot(1), ballot(2, { [IDS[0] ?? '']: 'Weil wir es so wollen.' }), null);
  await expect(page.locator('video')).toHaveCount(0);
  await switchOn(page);
  await expect(told).toHaveText('Stimmzettel gezählt. Jetzt: 2 Stimmzettel.');
  await expect(countOf(page)).toContainText('2');
  await expect(page.getByText('2 QR-Codes gelesen.')).toBeVisible();

  // The light of the camera goes out with it.
  const light = await page.locator('video').evaluateHandle((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    return track;
  });
  const off = page.getByRole('button', { name: 'Kamera ausschalten' });
  await off.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('video')).toHaveCount(0);
  expect(await light.evaluate((track) => track?.readyState)).toBe('ended');
  // The focus stays where it was, so that Enter switches it on again.
  await expect(page.getByRole('button', { name: 'Kamera einschalten' })).toBeFocused();
});

test('the camera goes off when people go elsewhere', async ({ host }) => {
  const { page } = await openVoting(host);
  await switchOn(page);
  const light = await page.locator('video').evaluateHandle((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    return track;
  });
  await page.getByRole('link', { name: 'Vorbereiten' }).click();
  await expect(page.locator('video')).toHaveCount(0);
  await expect.poll(() => light.evaluate((track) => track?.readyState)).toBe('ended');
});

test('ballots are read without a network', async ({ host }) => {
  const { page, hold, ballot, told, watch } = await openVoting(host, {}, async ({ page }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await page.reload();
    await host.stop();
  });
  watch.allow(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  hold(ballot(1, { [IDS[2] ?? '']: 'Die Zeit fehlt uns.' }));
  await switchOn(page);
  await expect(told).toHaveText('Stimmzettel gezählt. Jetzt: 1 Stimmzettel.');
});

test('F57 a QR code that is no ballot of this workshop is refused with a sentence', async ({
  host,
}) => {
  const { page, hold, ballot, trouble } = await openVoting(host);
  hold('https://example.org/');
  await switchOn(page);
  await expect(trouble).toHaveText('Das ist kein Stimmzettel dieser App.');
  await page.getByRole('button', { name: 'Kamera ausschalten' }).click();

  // The one on the beamer, right beside.
  hold(
    `https://example.org/#/workshop/mitmachen/${encodeWorkshopNumber({ number: 7, praxishilfe: 0 })}`,
  );
  await switchOn(page);
  await expect(trouble).toContainText('Das ist eine Workshop-Nummer.');
  await page.getByRole('button', { name: 'Kamera ausschalten' }).click();

  const code = ballot(1).split(':').at(-1) ?? '';
  hold(`PRAXISHILFE:1:${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`);
  await switchOn(page);
  await expect(trouble).toContainText('Der Code stimmt nicht');
  await expect(countOf(page)).toContainText('0');
});

test.describe('where there is no picture, a sentence says why', () => {
  test('no camera', async ({ host }) => {
    const { page, trouble } = await openVoting(host, { camera: false });
    await switchOn(page);
    await expect(trouble).toContainText('hat keine Kamera');
  });

  test('the camera is refused, and allowed at the second attempt', async ({ host }) => {
    const room = await openVoting(host, { allowed: false });
    const { page, trouble, hold, ballot, told, context } = room;
    await switchOn(page);
    await expect(trouble).toContainText('nicht erlaubt');
    await expect(page.getByRole('button', { name: 'Kamera einschalten' })).toBeFocused();

    await context.grantPermissions(['camera']);
    hold(ballot(1));
    await switchOn(page);
    await expect(told).toHaveText('Stimmzettel gezählt. Jetzt: 1 Stimmzettel.');
    await expect(trouble).toHaveCount(0);
  });
});

/** A picture file that shows a QR code, as the page's own canvas writes it. */
async function photoOf(page: Page, text: string): Promise<Buffer> {
  const url = await page.evaluate((matrix) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = (matrix.length + 8) * 6;
    const context = canvas.getContext('2d');
    matrix.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) context?.fillRect((x + 4) * 6, (y + 4) * 6, 6, 6);
      });
    });
    return canvas.toDataURL();
  }, qrMatrix(text) ?? []);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

test('a photo of a QR code does without a camera', async ({ host }) => {
  const { page, ballot, told, trouble } = await openVoting(host, { camera: false });
  const choose = page.getByRole('region', { name: 'Scannen' }).locator('input[type="file"]');
  // With a see-through ground, as some programs save pictures.
  const buffer = await photoOf(page, ballot(7));
  await choose.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });
  await expect(told).toHaveText('Stimmzettel gezählt. Jetzt: 1 Stimmzettel.');

  await choose.setInputFiles({ name: 'leer.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await expect(trouble).toContainText('lässt sich nicht als Bild öffnen');

  const screenshot = await page.getByRole('heading', { level: 1 }).screenshot();
  await choose.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: screenshot });
  await expect(trouble).toContainText('kein QR-Code zu erkennen');
});

test.describe('a browser’s own reader', () => {
  /** The decoder's file, by words of an error that only it throws. */
  const askedForDecoder = (page: Page) =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/decode-[^/]*\.js$/.test(name)),
    );

  test('is used where it knows QR codes', async ({ host }) => {
    const room = await openVoting(host, {}, async ({ page }) => {
      await page.addInitScript(() => {
        const seen = globalThis as { seen?: string };
        Object.assign(globalThis, {
          BarcodeDetector: class {
            static getSupportedFormats(): Promise<string[]> {
              return Promise.resolve(['ean_13', 'qr_code']);
            }
            detect = async () => (seen.seen ? [{ rawValue: seen.seen }] : []);
          },
        });
      });
    });
    await room.page.evaluate((text) => Object.assign(globalThis, { seen: text }), room.ballot(3));
    await switchOn(room.page);
    await expect(room.told).toHaveText('Stimmzettel gezählt. Jetzt: 1 Stimmzettel.');
    expect(await askedForDecoder(room.page)).toBe(false);
  });

  test('that breaks down is replaced by the app’s', async ({ host }) => {
    const room = await openVoting(host, {}, async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(globalThis, {
          BarcodeDetector: class {
            static getSupportedFormats(): Promise<string[]> {
              return Promise.resolve(['qr_code']);
            }
            detect = async () =>
              Promise.reject(new DOMException('no service', 'NotSupportedError'));
          },
        });
      });
    });
    room.hold(room.ballot(4));
    await switchOn(room.page);
    await expect(room.told).toHaveText('Stimmzettel gezählt. Jetzt: 1 Stimmzettel.');
    expect(await askedForDecoder(room.page)).toBe(true);
  });
});

test('axe finds nothing while the camera is on', async ({ host }) => {
  const { page, hold, ballot, told } = await openVoting(host);
  hold(ballot(1), null);
  await switchOn(page);
  await expect(told).toHaveText('Stimmzettel gezählt. Jetzt: 1 Stimmzettel.');
  await checkA11y(page, 'Scannen');
});
