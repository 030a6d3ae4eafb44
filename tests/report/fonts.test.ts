import { readFile } from 'node:fs/promises';
import { jsPDF } from 'jspdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDrawable } from '../../src/report/pdf/drawable';
import { FACE_FILES, type Weight } from '../../src/report/pdf/fonts';

const fonts = new URL('../../public/fonts/', import.meta.url);
const stylesheets = ['fonts.css', 'fonts-ext.css'].map(
  (name) => new URL(`../../src/styles/${name}`, import.meta.url),
);
const readStyles = async () =>
  (await Promise.all(stylesheets.map((sheet) => readFile(sheet, 'utf8')))).join('\n');

describe.each(['regular', 'semibold'] as const)('the %s face of documents', (weight: Weight) => {
  let drawable: ReturnType<typeof createDrawable>;

  beforeAll(async () => {
    const bytes = await readFile(new URL(FACE_FILES[weight], fonts));
    const doc = new jsPDF();
    doc.addFileToVFS('face.ttf', bytes.toString('latin1'));
    doc.addFont('face.ttf', 'face', 'normal', undefined, 'Identity-H');
    const { metadata } = doc.setFont('face', 'normal').getFont();
    drawable = createDrawable((code) => metadata.characterToGlyph(code) !== 0);
  });

  test.each([
    ['German', 'Maßnahmenplan „Größe“ ‚Öl‘ – — … • € § ẞ'],
    ['Polish', 'Łukasz Wójcik, Żaneta Dąbrowska'],
    ['Czech and Slovak', 'Čeněk Dvořák, Ľubomír Ťapák'],
    ['Turkish', 'Şahin Yıldız, Gülşen İnönü, Çağlar'],
    ['Azerbaijani', 'Əliyev'],
    ['Romanian', 'Ștefan Țăranu'],
    ['Vietnamese', 'Nguyễn Thị Hạnh, Đặng Văn Hữu'],
    ['Cyrillic', 'Олена Коваленко, Ђорђе, Їжакевич'],
    ['Greek', 'Γιώργος Παπαδόπουλος'],
    ['signs', '☐ ☑ ● ▲ ■ □ ✓ → × ½ ² ™'],
  ])('has every letter of %s', (_, text) => {
    expect(drawable.text(text)).toBe(text);
    expect(drawable.marked).toBe(false);
  });
});

describe('the faces of the screens', () => {
  test('every file the stylesheet names is there, and small', async () => {
    const styles = await readStyles();
    const files = [...styles.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(4);
    for (const file of files) {
      const { length } = await readFile(new URL(file, fonts));
      expect(length).toBeLessThan(file.includes('latin') ? 25_600 : 51_200);
    }
  });

  test('they come from this origin only', async () => {
    const styles = await readStyles();
    expect(styles).not.toMatch(/url\("(?!\/fonts\/)/);
  });

  test('their licence lies beside them', async () => {
    expect(await readFile(new URL('OFL.txt', fonts), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });
});
