import { beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENTS } from './every-document';
import { type ReadPdf, readPdf } from './read-pdf';
import { packedObjects, pageOperators, plainObject } from './read-structure';

/** Rules of PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), by their clauses, seen in the bytes of the file. */
describe.each(Object.entries(DOCUMENTS))('%s follows PDF/UA-1 and PDF/A-3a', (_, kind) => {
  const { make, count, carries = false } = kind;
  let pdf: ReadPdf;
  let source: string;
  let objects: Map<number, string>;

  beforeAll(async () => {
    pdf = await readPdf(await make());
    source = Buffer.from(pdf.bytes).toString('latin1');
    objects = packedObjects(pdf.bytes);
  });

  const elements = () =>
    [...objects].flatMap(([id, text]) => {
      const [, type = '', parent = ''] = /^<<\/S\/(\w+)\/P (\d+) 0 R/.exec(text) ?? [];
      return type === '' ? [] : [{ id, text, type, parent: Number(parent) }];
    });

  test('PDF/A 6.1.2: the header names version 1.7 and is followed by four bytes above 127', () => {
    expect(source).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
  });

  test('PDF/A 6.1.3: the file has an identifier and ends with its end', () => {
    expect(source).toMatch(/\/ID \[ <[0-9A-F]{32}> <[0-9A-F]{32}> \]/);
    expect(source).toMatch(/startxref\n\d+\n%%EOF\n$/);
    expect(source).not.toContain('/Encrypt');
  });

  test('PDF/A 6.1.4: each object is where the cross-references say', () => {
    const start = Number(/startxref\n(\d+)/.exec(source)?.[1]);
    const [, id = '', size = '', root = '', info = ''] =
      /^(\d+) 0 obj\n<<\/Type\/XRef\/Size (\d+)\/W\[1 4 2\]\/Root (\d+) 0 R \/Info (\d+) 0 R/.exec(
        source.slice(start),
      ) ?? [];
    const rows = Buffer.from(plainObject(pdf.bytes, Number(id)).stream, 'latin1');
    expect(rows.length).toBe(7 * Number(size));
    expect(Number(size)).toBe(Number(id) + 1);
    for (let number = 1; number < Number(size); number += 1) {
      const [kind, place] = [rows.readUInt8(7 * number), rows.readUInt32BE(7 * number + 1)];
      const there = source.startsWith(`${number} 0 obj\n`, place);
      expect(kind === 1 ? there : objects.has(number)).toBe(true);
    }
    expect(plainObject(pdf.bytes, Number(root)).entries).toContain('/Type /Catalog');
    expect(objects.get(Number(info))).toContain('/Producer');
  });

  test('PDF/A 6.1.7: streams are as long as they say', () => {
    const streams = [...source.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/g)];
    expect(streams.length).toBeGreaterThan(8);
    for (const { 0: head, 1: length, index } of streams) {
      const end = index + head.length + Number(length);
      expect(source.slice(end, end + 11)).toBe('\nendstream\n');
    }
  });

  test('PDF/A 6.2.3: colours are those of the sRGB profile in the file', () => {
    expect(source).toMatch(/\/OutputIntents\[<<\/Type\/OutputIntent\/S\/GTS_PDFA1/);
    expect(source).toContain('/N 3');
  });

  test('PDF/A 6.2.10: nothing is transparent', () => {
    expect(source).not.toMatch(/\/(?:ExtGState|SMask|Group)\b/);
  });

  test('PDF/A 6.2.11, PDF/UA 7.21: each face is embedded and says its letters', () => {
    expect(source.match(/\/Subtype \/Type0/g)).toHaveLength(2);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(source.match(/\/ToUnicode /g)).toHaveLength(2);
    expect(source.match(/\/CIDToGIDMap \/Identity/g)).toHaveLength(2);
  });

  test('PDF/A 6.2.11, PDF/UA 7.21: each drawn glyph is in its face, has its width, and stands for letters', () => {
    const drawn = new Map<string, Set<string>>();
    for (const operators of pageOperators(pdf.bytes)) {
      let face = '';
      for (const [operands, operator] of operators) {
        if (operator === 'Tf') face = operands.split(' ')[0] ?? '';
        if (operator !== 'Tj') continue;
        const glyphs = /<([0-9a-f]*)>/.exec(operands)?.[1]?.match(/.{4}/g) ?? [];
        drawn.set(face, new Set([...(drawn.get(face) ?? []), ...glyphs]));
      }
    }
    expect(drawn.size).toBe(2);
    for (const [face, glyphs] of drawn) {
      const id = (text: string, key: string) =>
        Number(new RegExp(`${key} \\[?(\\d+) 0 R`).exec(text)?.[1]);
      const font = plainObject(pdf.bytes, id(source, face)).entries;
      const letters = plainObject(pdf.bytes, id(font, '/ToUnicode')).stream;
      const cid = plainObject(pdf.bytes, id(font, '/DescendantFonts')).entries;
      for (const glyph of glyphs) {
        expect(glyph).not.toBe('0000');
        expect(letters).toMatch(new RegExp(`<${glyph}><(?!0000|feff|fffe|e|f[0-8])[0-9a-f]{4}>`));
        expect(cid).toMatch(new RegExp(`[[ ]${Number.parseInt(glyph, 16)} \\[\\d+\\]`));
      }
    }
  });

  test.skipIf(carries)('PDF/A 6.8: no file travels in it', () => {
    expect(source).not.toMatch(/\/(?:EmbeddedFile|Filespec|AF|Names)\b/);
  });

  test.runIf(carries)('PDF/A 6.8, PDF/UA 7.11: the file in it says what it is and what for', () => {
    const file = /(\d+) 0 obj\n<<[\s\S]{0,99}\/Type \/EmbeddedFile/.exec(source)?.[1] ?? '';
    const { entries, stream } = plainObject(pdf.bytes, Number(file));
    expect(entries).toContain('/Subtype /application#2Fjson');
    expect(entries).toMatch(/\/Params <<\/Size 34\/ModDate\(D:20261120/);
    expect(Buffer.from(stream, 'latin1').toString()).toContain('praxishilfe-sicherung');
    const [specification = ''] = source.match(/<<\/Type\/Filespec.*>>/g) ?? [];
    expect(specification).toMatch(/\/F<feff[\da-f]+>\/UF<feff/);
    expect(specification).toMatch(/\/AFRelationship\/Source\/Desc\(Zum Weiterarbeiten\)/);
    expect(specification).toContain(`/EF<</F ${file} 0 R/UF ${file} 0 R>>`);
    expect(source).toMatch(/\/AF\[\d+ 0 R\]\/Names<<\/EmbeddedFiles<</);
  });

  test('PDF/A 6.6.4, PDF/UA 5: the metadata name both standards', async () => {
    const { metadata } = await pdf.file.getMetadata();
    expect(metadata.get('pdfaid:part')).toBe('3');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(metadata.get('pdfuaid:part')).toBe('1');
  });

  test('PDF/A 6.6: metadata and information dictionary agree', async () => {
    const { metadata, info } = await pdf.file.getMetadata();
    const { Title, CreationDate, Producer } = info as Record<string, string>;
    expect(metadata.get('dc:title')).toBe(Title);
    expect(metadata.get('pdf:producer')).toBe(Producer);
    const [year, month, day] = [2, 6, 8].map((at) =>
      CreationDate?.slice(at, at + (at === 2 ? 4 : 2)),
    );
    expect(metadata.get('xmp:createdate')).toMatch(
      new RegExp(`^${year}-${month}-${day}T00:00:00[+-]`),
    );
  });

  test('PDF/A 6.7, PDF/UA 7.1: the document is tagged, in German, and shows its title', async () => {
    expect(await pdf.file.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false });
    expect(source).toMatch(/\/Type \/Catalog[\s\S]*\/Lang\(de\)[\s\S]*\/StructTreeRoot \d+ 0 R/);
    expect(await pdf.file.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('PDF/UA 7.1: everything painted is content or artifact, one not inside the other', () => {
    const painting = /^(?:f|F|f\*|S|s|B|B\*|b|b\*|sh|Do|Tj|TJ)$/;
    let painted = 0;
    for (const operators of pageOperators(pdf.bytes)) {
      let open = 0;
      for (const [operands, operator] of operators) {
        if (operator === 'BDC') {
          expect(operands).toMatch(
            /^\/(?:Artifact<<\/Type\/(?:Layout|Pagination\/Subtype\/(?:Header|Footer))>>|\w+<<\/MCID \d+>>)$/,
          );
          open += 1;
        }
        if (operator === 'EMC') open -= 1;
        expect(open === 0 || open === 1).toBe(true);
        if (!painting.test(operator)) continue;
        painted += 1;
        expect(open).toBe(1);
      }
      expect(open).toBe(0);
    }
    expect(painted).toBeGreaterThan(60);
  });

  test('PDF/UA 7.1: each element hangs below the one that names it as its kid', () => {
    const ids = new Set(elements().map(({ id }) => id));
    for (const { id, parent, type } of elements()) {
      const above = objects.get(parent) ?? '';
      expect(type === 'Document' || ids.has(parent)).toBe(true);
      expect(above).toMatch(new RegExp(`/K(?:\\[| )[^/]*\\b${id} 0 R`));
    }
  });

  test('PDF/UA 7.1: each mark belongs to the element that the parent tree names', () => {
    const tree = [...objects.values()].find((text) => text.startsWith('<</Nums')) ?? '';
    const pages = [...tree.matchAll(/(\d+)\[([^\]]+)\]/g)].map(([, , list = '']) =>
      [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)),
    );
    expect(pages).toHaveLength(pdf.file.numPages);
    const pageIds = [...source.matchAll(/(\d+) 0 obj\n<<\/Type \/Page\n/g)].map(([, id]) => id);
    for (const [page, owners] of pages.entries()) {
      for (const [mcid, owner] of owners.entries()) {
        const text = objects.get(owner) ?? '';
        const own = text.includes(`/Pg ${pageIds[page]} 0 R/K`);
        const kids = /\/K(?: (\d+)(?! 0 R)|\[([^\]]*)\])/.exec(text);
        const plain = `${kids?.[1] ?? kids?.[2] ?? ''}`.replace(/\d+ 0 R|<<[^>]*>>/g, '');
        const named = own && plain.split(/\s+/).includes(`${mcid}`);
        const mark = `/Pg ${pageIds[page]} 0 R/MCID ${mcid}>>`;
        expect(named || text.includes(mark)).toBe(true);
      }
    }
  });

  test('PDF/UA 7.2: tables and lists are built as they should be', () => {
    const typeOf = (id: number) => elements().find((element) => element.id === id)?.type;
    const allowed: Record<string, string[]> = {
      THead: ['Table'],
      TBody: ['Table'],
      TR: ['THead', 'TBody'],
      TH: ['TR'],
      TD: ['TR'],
      LI: ['L'],
      Lbl: ['LI'],
      LBody: ['LI'],
    };
    const all = elements();
    for (const { type, parent } of all) {
      const parents = allowed[type];
      if (parents !== undefined) expect(parents).toContain(typeOf(parent));
    }
    const found = Object.keys(count).map((wanted) => [
      wanted,
      all.filter(({ type }) => type === wanted).length,
    ]);
    expect(Object.fromEntries(found)).toEqual(count);
  });

  test('PDF/UA 7.3: each picture says what it shows, and where it is', () => {
    for (const { text } of elements().filter(({ type }) => type === 'Figure')) {
      expect(text).toMatch(/\/Alt[(<]\S/);
      expect(text).toMatch(/\/A<<\/O\/Layout\/BBox\[[\d. ]+\]>>/);
    }
  });

  test('PDF/UA 7.4: headings begin with the first level and skip none', () => {
    const levels = elements()
      .map(({ type }) => /^H(\d)$/.exec(type)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
  });

  test('PDF/UA 7.5: each head of a table heads its column or row', () => {
    const heads = elements().filter(({ type }) => type === 'TH');
    for (const { text } of heads) expect(text).toMatch(/\/A<<\/O\/Table\/Scope\/(?:Column|Row)>>/);
  });

  test('PDF/UA 7.18: the tab key follows the structure', () => {
    const pages = [...source.matchAll(/\/StructParents (\d+)\/Tabs\/S/g)].map(([, key]) =>
      Number(key),
    );
    expect(pages).toEqual(Array.from({ length: pdf.file.numPages }, (_, index) => index));
  });
});
