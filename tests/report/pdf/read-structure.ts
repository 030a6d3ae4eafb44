import { inflateSync } from 'node:zlib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element with content on a page: what it is, and what a screen reader says of it. */
export interface ReadElement {
  role: string;
  /** The text of its content; of a picture its alternative text. */
  text: string;
  bbox?: number[];
  children: ReadElement[];
}

interface TreeNode {
  role?: string;
  alt?: string;
  bbox?: number[];
  type?: string;
  id?: string;
  children?: TreeNode[];
}

interface TextPiece {
  type?: string;
  tag?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
}

export interface ReadPage {
  /** The document with its elements, in reading order. */
  tree: ReadElement[];
  /** What readers skip. */
  artifacts: string;
  /** Text that is neither: there must be none. */
  untagged: string;
}

/** Reads structure and content of a page back with pdf.js. */
export async function readPage(file: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: { tag: string; id: string | null }[] = [];
  let artifacts = '';
  let untagged = '';
  for (const item of items as TextPiece[]) {
    if (item.type?.startsWith('beginMarkedContent')) {
      open.push({ tag: item.tag ?? '', id: item.id ?? null });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const mark = open.at(-1);
      // pdf.js takes the blank at the end of a line away.
      const text = `${item.str ?? ''}${item.hasEOL ? ' ' : ''}`;
      if (mark?.id) texts.set(mark.id, (texts.get(mark.id) ?? '') + text);
      else if (mark?.tag === 'Artifact') artifacts += ` ${text}`;
      else untagged += text;
    }
  }
  const tree = (await page.getStructTree()) as TreeNode | null;
  return {
    tree: (tree?.children ?? []).flatMap((node) => readNode(node, texts)),
    artifacts,
    untagged,
  };
}

function readNode(node: TreeNode, texts: Map<string, string>): ReadElement[] {
  if (node.role === undefined) return [];
  const children = node.children ?? [];
  const own = children.map(({ type, id }) =>
    type === 'content' ? (texts.get(id ?? '') ?? '') : '',
  );
  return [
    {
      role: node.role,
      text: node.alt ?? own.join('').replace(/\s+/g, ' ').trim(),
      ...(node.bbox ? { bbox: node.bbox } : {}),
      children: children.flatMap((child) => readNode(child, texts)),
    },
  ];
}

/** All elements in reading order, each before its children. */
export function flat(elements: readonly ReadElement[]): ReadElement[] {
  return elements.flatMap((element) => [element, ...flat(element.children)]);
}

/** As it is read aloud: one line for each element that says something, as "role: text". */
export function spoken(elements: readonly ReadElement[]): string[] {
  return flat(elements)
    .filter(({ text }) => text !== '')
    .map(({ role, text }) => `${role}: ${text}`);
}

/** The objects in the object streams of a file, by their numbers, as text. */
export function packedObjects(bytes: Uint8Array): Map<number, string> {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  const heads = /\/Type\/ObjStm\/N (\d+)\/First (\d+)[^>]*\/Length (\d+)>>\nstream\n/g;
  for (const { 0: head, 1: count, 2: first, 3: length, index } of file.matchAll(heads)) {
    const start = index + head.length;
    const data = inflateSync(bytes.subarray(start, start + Number(length))).toString('latin1');
    const numbers = data.slice(0, Number(first)).trim().split(' ').map(Number);
    for (let entry = 0; entry < Number(count); entry += 1) {
      const from = Number(first) + (numbers[2 * entry + 1] ?? 0);
      const next = numbers[2 * entry + 3];
      const until = next === undefined ? data.length : Number(first) + next;
      objects.set(numbers[2 * entry] ?? 0, data.slice(from, until).trim());
    }
  }
  return objects;
}

/** The text of an object outside the object streams, with its stream unpacked. */
export function plainObject(bytes: Uint8Array, id: number): { entries: string; stream: string } {
  const file = Buffer.from(bytes).toString('latin1');
  const start = file.indexOf(`\n${id} 0 obj\n`) + `\n${id} 0 obj\n`.length;
  const entries = file.slice(start, file.indexOf('endobj', start)).split('stream\n', 1)[0] ?? '';
  const length = Number(/\/Length (\d+)/.exec(entries)?.[1] ?? 0);
  const data = start + entries.length + 'stream\n'.length;
  const packed = bytes.subarray(data, data + length);
  return { entries, stream: length > 0 ? inflateSync(packed).toString('latin1') : '' };
}

/** What is painted on each page: the operators in order, each with what stands before it. */
export function pageOperators(bytes: Uint8Array): [operands: string, operator: string][][] {
  const file = Buffer.from(bytes).toString('latin1');
  return [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) =>
    plainObject(bytes, Number(id))
      .stream.split('\n')
      .map((line) => {
        const [, operands = '', operator = ''] = /^(.*?)\s*([A-Za-z*]+)$/.exec(line.trim()) ?? [];
        return [operands, operator];
      }),
  );
}
