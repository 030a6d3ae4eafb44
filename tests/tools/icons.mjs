// Draws the app's icons from public/icons/icon.svg; run once after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from './find-browser.mjs';

const folder = new URL('../../public/icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');

/** File, size in pixels, share of the square the drawing may fill, and whether corners are cut by others. */
const ICONS = [
  ['icon-192.png', 192, 1, false],
  ['icon-512.png', 512, 1, false],
  ['icon-maskable-512.png', 512, 0.82, true],
  ['apple-touch-icon.png', 180, 0.9, true],
];

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const page = await browser.newPage();
for (const [file, size, share, full] of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  const inner = Math.round(size * share);
  const background = full ? '#0f5960' : 'transparent';
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">` +
      `<div style="width:${inner}px;height:${inner}px">${svg}</div>`,
  );
  writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: !full }));
  console.log(file);
}
await browser.close();
