import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import { DECORATION, FOOTER } from '../../../../src/report/pdf/structure/artifacts';
import { tableMarks } from '../../../../src/report/pdf/structure/autotable-marks';
import { binaryString } from '../../../../src/report/pdf/structure/pdf-syntax';
import { TaggedDocument } from '../../../../src/report/pdf/structure/tagged-document';
import { loadFont } from '../read-pdf';
import { flat, packedObjects, readPage, spoken } from '../read-structure';

const FACTS = { title: 'Titel', author: '', subject: '', language: 'de-CH' };

/** A document of its own, which knows nothing of reports. */
async function open(facts = FACTS) {
  const doc = new jsPDF({ compress: true, putOnlyUsedFonts: true });
  const face = new Uint8Array(await loadFont('source-sans-3-400.ttf'));
  doc.addFileToVFS('face.ttf', binaryString(face));
  doc.addFont('face.ttf', 'Face', 'normal', undefined, 'Identity-H');
  doc.setFont('Face');
  doc.setCreationDate("D:20261120083000+01'00'" as unknown as Date);
  return { doc, tagged: new TaggedDocument(doc, facts) };
}

async function readBack(tagged: TaggedDocument) {
  const bytes = tagged.bytes();
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return { bytes, file, source: Buffer.from(bytes).toString('latin1') };
}

describe('a document of any kind', () => {
  test('is read in the order of its structure, not in that of drawing', async () => {
    const { doc, tagged } = await open();
    const heading = tagged.root.add('H1');
    const first = tagged.root.add('P');
    tagged.content.mark(first, () => doc.text('Darunter', 20, 40));
    tagged.content.mark(heading, () => doc.text('Oben', 20, 20));
    tagged.content.mark(FOOTER, () => doc.text('1', 20, 280));
    const { file } = await readBack(tagged);
    const page = await readPage(file, 1);
    expect(spoken(page.tree)).toEqual(['H1: Oben', 'P: Darunter']);
    expect(page.artifacts).toContain('1');
    expect(page.untagged.trim()).toBe('');
  });

  test('carries an element over pages', async () => {
    const { doc, tagged } = await open();
    const paragraph = tagged.root.add('P');
    tagged.content.mark(paragraph, () => doc.text('Anfang', 20, 280));
    doc.addPage();
    tagged.content.mark(paragraph, () => doc.text('Ende', 20, 20));
    const { file } = await readBack(tagged);
    const pages = await Promise.all([1, 2].map((number) => readPage(file, number)));
    expect(pages.map(({ tree }) => spoken(tree))).toEqual([['P: Anfang'], ['P: Ende']]);
  });

  test('may have a page that says nothing', async () => {
    const { doc, tagged } = await open();
    tagged.content.mark(FOOTER, () => doc.text('1', 20, 280));
    doc.addPage();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Text', 20, 20));
    const { file, bytes, source } = await readBack(tagged);
    expect(spoken((await readPage(file, 1)).tree)).toEqual([]);
    expect(spoken((await readPage(file, 2)).tree)).toEqual(['P: Text']);
    expect(source.match(/\/StructParents \d+/g)).toEqual(['/StructParents 1']);
    expect([...packedObjects(bytes).values()].join()).toMatch(/\/Nums\[1\[\d+ 0 R\]\]/);
  });

  test('lists its parts, whatever letters their names have', async () => {
    const { doc, tagged } = await open();
    const titles = ['Včelaři', ') >> /JS (x) \\', '你好 🎄', 'Ende'];
    for (const [index, title] of titles.entries()) {
      if (index > 0) doc.addPage();
      tagged.content.mark(tagged.root.add('H1'), () => doc.text('Text', 20, 20));
      tagged.bookmark(title, index + 1, 10);
    }
    const { file, bytes } = await readBack(tagged);
    const outline = await file.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(titles);
    const pages = await Promise.all(outline.map(({ dest }) => file.getPageIndex(dest?.[0])));
    expect(pages).toEqual([0, 1, 2, 3]);
    const height = (await file.getPage(1)).view[3] ?? 0;
    const points = (10 * 72) / 25.4;
    expect(outline[0]?.dest?.[3]).toBeCloseTo(height - points, 1);
    const listed = [...packedObjects(bytes).values()].filter((text) => text.includes('/Dest'));
    expect(listed).toHaveLength(4);
  });

  test('without parts to list has no list', async () => {
    const { doc, tagged } = await open();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Text', 20, 20));
    const { file, source } = await readBack(tagged);
    expect(await file.getOutline()).toBeNull();
    expect(source).not.toContain('/Outlines');
  });

  test('keeps what is said of an element', async () => {
    const { doc, tagged } = await open();
    const picture = tagged.root.add('Figure', {
      alt: 'Ein Kreis (grün)',
      attributes: [tagged.box(10, 10, 20, 20)],
    });
    tagged.content.mark(picture, () => doc.circle(20, 20, 10, 'F'));
    const foreign = tagged.root.add('Span', { language: 'en', actualText: 'and so on', id: 'x1' });
    tagged.content.mark(foreign, () => doc.text('etc.', 20, 60));
    const { file, bytes } = await readBack(tagged);
    const [, figure] = flat((await readPage(file, 1)).tree);
    expect(figure).toMatchObject({ role: 'Figure', text: 'Ein Kreis (grün)' });
    const [left = 0, bottom = 0, right = 0, top = 0] = figure?.bbox ?? [];
    expect([left, right].map(Math.round)).toEqual([28, 85]);
    expect([bottom, top].map(Math.round)).toEqual([757, 814]);
    const objects = [...packedObjects(bytes).values()].join('\n');
    expect(objects).toContain('/ActualText(and so on)/Lang(en)/ID(x1)');
    expect(objects).toMatch(/\/IDTree<<\/Names\[\(x1\) \d+ 0 R\]>>/);
  });

  test('says when it was made, by what, in which language, and its title in any letters', async () => {
    const title = 'Včela 🐝 & <Łódź>';
    const { doc, tagged } = await open({ ...FACTS, title });
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Text', 20, 20));
    const { file } = await readBack(tagged);
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: title,
      Language: 'de-CH',
      CreationDate: "D:20261120083000+01'00'",
      PDFFormatVersion: '1.7',
    });
    expect(info).not.toHaveProperty('Author');
    expect(metadata.get('dc:title')).toBe(title);
    expect(metadata.get('xmp:createdate')).toBe('2026-11-20T08:30:00+01:00');
    expect(metadata.get('dc:creator')).toBeNull();
  });

  test('names Greenwich as a time zone', async () => {
    const { doc, tagged } = await open();
    doc.setCreationDate("D:20261120083000-00'00'" as unknown as Date);
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Text', 20, 20));
    const { info, metadata } = await (await readBack(tagged)).file.getMetadata();
    expect(info).toMatchObject({ CreationDate: "D:20261120083000+00'00'" });
    expect(metadata.get('xmp:createdate')).toBe('2026-11-20T08:30:00+00:00');
  });

  test('opens nothing by itself', async () => {
    const { doc, tagged } = await open();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('/OpenAction', 20, 20));
    const { file, source } = await readBack(tagged);
    expect(await file.getOpenAction()).toBeNull();
    expect(source).not.toContain('/OpenAction');
  });

  test('has thousands of elements in little room', async () => {
    const { doc, tagged } = await open();
    for (let index = 0; index < 3000; index += 1) {
      tagged.content.mark(tagged.root.add('P'), () => doc.text('.', 20, 20));
    }
    const { bytes, file } = await readBack(tagged);
    expect(bytes.length).toBeLessThan(80_000);
    expect(spoken((await readPage(file, 1)).tree)).toHaveLength(3000);
  });

  test('can be written again, with more in it', async () => {
    const { doc, tagged } = await open();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Eins', 20, 20));
    tagged.bytes();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Zwei', 20, 40));
    const { file } = await readBack(tagged);
    expect(spoken((await readPage(file, 1)).tree)).toEqual(['P: Eins', 'P: Zwei']);
  });
});

describe('files travel inside', () => {
  const bytes = new TextEncoder().encode('{"schön": true}');

  test('as they are, with name, kind and description', async () => {
    const { doc, tagged } = await open();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Text', 20, 20));
    const name = 'Sicherung Łódź.json';
    tagged.attach({ name, bytes, mime: 'application/json', description: 'Zum Weiterarbeiten' });
    tagged.attach({
      name: 'a.csv',
      bytes,
      mime: 'text/csv',
      description: '',
      relationship: 'Data',
    });
    const { file, source } = await readBack(tagged);
    const files = (await file.getAttachments()) as Record<
      string,
      { content: Uint8Array; description: string }
    >;
    expect(Object.keys(files).sort()).toEqual(['Sicherung Łódź.json', 'a.csv']);
    expect(files[name]?.content).toEqual(bytes);
    expect(files[name]?.description).toBe('Zum Weiterarbeiten');
    expect(source).toContain('/Subtype /application#2Fjson');
    expect(source).toMatch(/\/AF\[\d+ 0 R \d+ 0 R\]/);
    expect(source).toMatch(/\/AFRelationship\/Source[\s\S]*\/AFRelationship\/Data/);
    expect(source).toContain(`/Params <</Size ${bytes.length}/ModDate(D:20261120083000+01'00')>>`);
  });

  test('only when there are any', async () => {
    const { doc, tagged } = await open();
    tagged.content.mark(tagged.root.add('P'), () => doc.text('Text', 20, 20));
    const { file, source } = await readBack(tagged);
    expect(await file.getAttachments()).toBeNull();
    expect(source).not.toMatch(/\/AF\[|\/EmbeddedFiles/);
  });

  test('but none that is empty, which jsPDF cannot write', async () => {
    const { tagged } = await open();
    const empty = { name: 'a', bytes: new Uint8Array(), mime: 'text/plain', description: '' };
    expect(() => tagged.attach(empty)).toThrow('The file a is empty');
  });
});

describe('tables of autotable', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [`${index}`, index % 2 ? '' : 'x']);

  test('have a row for each row, and a cell for each cell', async () => {
    const { doc, tagged } = await open();
    const table = tagged.root.add('Table');
    let grounds = 0;
    autoTable(doc, {
      ...tableMarks(tagged.content, table, {
        drawGround: ({ y, height }) => {
          grounds += 1;
          doc.line(14, y + height, 100, y + height);
        },
      }),
      theme: 'plain',
      styles: { font: 'Face', fontStyle: 'normal' },
      body: rows,
    });
    const { file } = await readBack(tagged);
    expect(file.numPages).toBeGreaterThan(1);
    const [first, second] = await Promise.all([readPage(file, 1), readPage(file, 2)]);
    const all = flat(first?.tree ?? []);
    const count = (role: string) => all.filter((element) => element.role === role).length;
    expect(['TBody', 'TR', 'TD'].map(count)).toEqual([1, 60, 120]);
    expect([first?.untagged.trim(), second?.untagged.trim()]).toEqual(['', '']);
    expect(grounds).toBe(60);
  });
});

describe('mistakes are told', () => {
  test('a mark inside another', async () => {
    const { tagged } = await open();
    tagged.content.begin(tagged.root.add('P'));
    expect(() => tagged.content.begin(DECORATION)).toThrow('A mark is open already');
  });

  test('a mark that runs over a page break', async () => {
    const { doc, tagged } = await open();
    tagged.content.begin(tagged.root.add('P'));
    doc.addPage();
    expect(() => tagged.content.end()).toThrow('No mark is open on this page');
  });

  test('an end without a beginning', async () => {
    const { tagged } = await open();
    expect(() => tagged.content.end()).toThrow('No mark is open on this page');
  });

  test('a mark that is never closed', async () => {
    const { tagged } = await open();
    tagged.content.begin(DECORATION);
    expect(() => tagged.bytes()).toThrow('A mark was never closed');
  });

  test('a structure that could not be written', async () => {
    const { tagged } = await open();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    tagged.root.kids.push(tagged.root);
    expect(() => tagged.bytes()).toThrow('The structure of the document was not written');
  });
});
