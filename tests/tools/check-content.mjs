/**
 * The command: npm run check:content [-- --freeze] [folder]
 * Prints each finding as "Datei: Stelle: Grund" and ends with 1 when there is an error.
 */
import { resolve } from 'node:path';
import { giveNumbers } from './content-ballot-numbers.mjs';
import { CONTENT, checkContent, publishedFiles } from './content-check.mjs';
import { freeze } from './content-frozen.mjs';

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--freeze');
if (unknown.length > 0) {
  console.error(`Unbekannt: ${unknown.join(' ')}. Es gibt nur --freeze.`);
  process.exit(2);
}
const root = resolve(args.find((arg) => !arg.startsWith('--')) ?? CONTENT);

const { errors, instruments, examples } = checkContent(root);
for (const { file, place, reason } of errors) console.error(`${file}: ${place}: ${reason}`);

if (errors.length > 0) {
  console.error(`\n${errors.length} Fehler. Solange sie da sind, lässt sich die App nicht bauen.`);
  process.exit(1);
}
if (args.includes('--freeze')) {
  const published = publishedFiles(root);
  for (const path of freeze(root, published)) console.log(`Festgehalten: ${path}`);
  for (const given of giveNumbers(root, published)) console.log(`Festgehalten: ${given}`);
}

for (const { file, place, reason } of checkContent(root).warnings)
  console.log(`Hinweis: ${file}: ${place}: ${reason}`);
console.log(`Keine Fehler. ${countAll()}`);

function countAll() {
  const points = instruments.flatMap((document) => document.value.checkpoints);
  const items = points
    .flatMap((point) => point.groups)
    .flatMap((/** @type {any} */ group) => group.examples);
  const parts = items.flatMap((item) => item.parts ?? []);
  return `Geprüft: ${instruments.length} Praxishilfe-Datei(en) mit ${points.length} Checkpunkten, ${items.length} Anregungen und ${parts.length} Unterpunkten, ${examples.length} Beispiel(e).`;
}
