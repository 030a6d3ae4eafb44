/**
 * `npm run screenshots [-- folder] [--readme]`: builds the app and takes a picture of every screen, on
 * phone, laptop and beamer, light and dark, into node_modules/.cache/screenshots or the folder named, with
 * all of them beside each other in index.html. With --readme the pictures of the README are taken
 * anew as well.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

const CACHE = join(ROOT, 'node_modules/.cache');
const README_PICTURES = join(ROOT, '.github/pictures');

/** Where a scene is played that says nothing of it. */
const USUAL = ['phone', 'laptop'];

/** @param {string} url of the app @param {string} folder @param {boolean} readme */
async function takeAll(url, folder, readme) {
  // Not at the top: they stand on packages that may have been installed just now.
  const { DEVICES, launch, play, SCHEMES, visit } = await import('./screenshots/take.mjs');
  const { SCENES } = await import('./screenshots/scenes.mjs');
  const { takePaper } = await import('./screenshots/paper.mjs');
  const { contactSheet } = await import('./screenshots/contact-sheet.mjs');
  const { takeReadmePictures } = await import('./screenshots/readme-pictures.mjs');

  const browser = await launch();
  try {
    /** By scene, the variants there are of it. */
    const pictures = new Map();
    let paper = [];
    for (const device of Object.keys(DEVICES)) {
      for (const scheme of SCHEMES) {
        const variant = `${device}-${scheme}`;
        const { page, close } = await visit(browser, device, scheme);
        const scenes = SCENES.filter(({ devices = USUAL }) => devices.includes(device));
        for (const scene of scenes) {
          console.log(`${variant}: ${scene.name}`);
          await play(page, url, scene);
          const path = join(folder, `${scene.name}-${variant}.png`);
          await page.screenshot({ path, fullPage: !scene.window, animations: 'disabled' });
          pictures.set(scene.name, [...(pictures.get(scene.name) ?? []), variant]);
        }
        if (variant === 'laptop-light') {
          console.log('the PDF and the printed page');
          paper = await takePaper(page, url, folder);
        }
        await close();
      }
    }
    writeFileSync(join(folder, 'index.html'), contactSheet([...pictures], paper));
    if (!readme) return;
    mkdirSync(README_PICTURES, { recursive: true });
    for (const path of await takeReadmePictures(browser, url, README_PICTURES)) {
      console.log(`for the README: ${path}`);
    }
  } finally {
    await browser.close();
  }
}

async function screenshots() {
  const { values, positionals } = parseArgs({
    options: { readme: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await ensureInstalled();
  const { buildApp } = await import('./build-app.mjs');
  const { startServer } = await import('./static-server.mjs');
  const folder = resolve(positionals[0] ?? join(CACHE, 'screenshots'));
  mkdirSync(folder, { recursive: true });
  mkdirSync(CACHE, { recursive: true });
  const build = mkdtempSync(join(CACHE, 'screenshots-build-'));
  try {
    console.log('Building the app …');
    await buildApp(build);
    const server = await startServer({ dir: build });
    try {
      await takeAll(server.url, folder, values.readme);
    } finally {
      await server.close();
    }
    console.log(`All pictures beside each other: ${join(folder, 'index.html')}`);
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}

await screenshots().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
