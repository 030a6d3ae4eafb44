import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run-command.mjs';
import { play } from './take.mjs';

const OVERVIEW = { name: 'paper', at: '#/bewertung/plan/uebersicht', heading: 'Übersicht' };

/**
 * What people hold in their hands: the PDF, and the printed page, each page as a picture where
 * pdftoppm (poppler) is installed.
 *
 * @param {import('@playwright/test').Page} page of somebody who has the story's plan
 * @param {string} url of the app
 * @param {string} folder
 * @returns {Promise<string[]>} names of the pictures
 */
export async function takePaper(page, url, folder) {
  await play(page, url, OVERVIEW);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als PDF speichern' }).click();
  await (await download).saveAs(join(folder, 'document.pdf'));
  await page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true });
  const pictures = await Promise.all(['document', 'print'].map((name) => draw(folder, name)));
  return pictures.flat();
}

/** @param {string} folder @param {string} name */
async function draw(folder, name) {
  const args = ['-r', '70', '-png', join(folder, `${name}.pdf`), join(folder, `${name}-page`)];
  const { code } = await run('pdftoppm', args, { quiet: true });
  if (code !== 0) return [];
  return readdirSync(folder).filter((file) => file.startsWith(`${name}-page`));
}
