// Maintenance script: makes public/fonts/ from the installed Source Sans 3 and prints the measures of the fallback
// faces in src/styles/fonts.css. Its output is committed, so it runs only when the face or the coverage changes:
// node tests/tools/fonts.mjs
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { jsPDF } from 'jspdf';
import subsetFont from 'subset-font';

const SOURCE = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const TARGET = new URL('../../public/fonts/', import.meta.url);
const STYLES = ['fonts.css', 'fonts-ext.css'].map(
  (name) => new URL(`../../src/styles/${name}`, import.meta.url),
);
const WEIGHTS = {
  400: '400Regular/SourceSans3_400Regular.ttf',
  600: '600SemiBold/SourceSans3_600SemiBold.ttf',
};
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum'];
const LAYOUT_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'gasp', 'prep'];
const NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14];

/** The letters a web face has to hold, read from the one place that says them: its unicode-range. */
function lettersOf(styles, file) {
  const rule = styles.split('@font-face').find((part) => part.includes(`/fonts/${file}`));
  const ranges = rule?.match(/unicode-range:([^;]+);/)?.[1];
  if (!ranges) throw new Error(`src/styles/fonts*.css has no unicode-range for ${file}`);
  return ranges.split(',').flatMap((range) => {
    const [first, last = first] = range.trim().slice(2).split('-');
    const start = Number.parseInt(first, 16);
    const length = Number.parseInt(last, 16) - start + 1;
    return Array.from({ length }, (_, step) => String.fromCodePoint(start + step));
  });
}

async function save(file, bytes) {
  await writeFile(new URL(file, TARGET), bytes);
  console.log(`${file.padEnd(34)} ${(bytes.length / 1024).toFixed(1)} KiB`);
}

/** How wide ordinary German text runs in a face of the given file, beside Helvetica, whose widths Arial shares. */
function widthRatio(face, arialStyle) {
  const sample =
    'Wir gewinnen Freiwillige, die zu uns passen, und sorgen dafür, dass sie gern bleiben. Noch nicht bewertet. ' +
    'Maßnahmen, Verantwortliche und Kontrolle stehen auf einem Blatt; am 20. November 2026 sehen wir nach.';
  const doc = new jsPDF();
  doc.addFileToVFS('face.ttf', face.toString('latin1'));
  doc.addFont('face.ttf', 'face', 'normal', undefined, 'Identity-H');
  const ours = doc.setFont('face', 'normal').getStringUnitWidth(sample);
  return ours / doc.setFont('helvetica', arialStyle).getStringUnitWidth(sample);
}

function printFallback(weight, face, arialStyle) {
  const ratio = widthRatio(face, arialStyle);
  const head = tableOffset(face, 'hhea');
  const em = face.readUInt16BE(tableOffset(face, 'head') + 18);
  const percent = (units) => `${((100 * units) / em / ratio).toFixed(2)}%`;
  console.log(
    `fallback ${weight}: size-adjust ${(100 * ratio).toFixed(2)}%; ` +
      `ascent-override ${percent(face.readInt16BE(head + 4))}; ` +
      `descent-override ${percent(-face.readInt16BE(head + 6))}; ` +
      `line-gap-override ${percent(face.readInt16BE(head + 8))}`,
  );
}

function tableOffset(face, tag) {
  for (let entry = 12; entry < 12 + 16 * face.readUInt16BE(4); entry += 16) {
    if (face.toString('latin1', entry, entry + 4) === tag) return face.readUInt32BE(entry + 8);
  }
  throw new Error(`The face has no table ${tag}`);
}

const styles = (await Promise.all(STYLES.map((file) => readFile(file, 'utf8')))).join('\n');
await mkdir(TARGET, { recursive: true });
for (const [weight, source] of Object.entries(WEIGHTS)) {
  const face = await readFile(new URL(source, SOURCE));
  const all = [];
  for (const part of ['latin', 'ext']) {
    const file = `source-sans-3-${weight}-${part}.woff2`;
    const letters = lettersOf(styles, file);
    all.push(...letters);
    const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true };
    await save(
      file,
      await subsetFont(face, letters.join(''), { ...options, preserveNameIds: NAMES }),
    );
  }
  // The PDF is drawn letter by letter, without kerning or substitution: layout tables would be dead weight.
  const options = {
    targetFormat: 'sfnt',
    keepFeatures: [],
    dropTables: LAYOUT_TABLES,
    noHinting: true,
  };
  const print = await subsetFont(face, all.join(''), { ...options, preserveNameIds: NAMES });
  await save(`source-sans-3-${weight}.ttf`, print);
  printFallback(weight, print, weight === '400' ? 'normal' : 'bold');
}
await copyFile(new URL('LICENSE_FONT', SOURCE), new URL('OFL.txt', TARGET));
