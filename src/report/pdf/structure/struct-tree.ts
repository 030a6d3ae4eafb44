import { number } from './pdf-syntax';

/** The standard structure types of PDF 1.7 that documents of text, lists, tables and pictures need. */
export type StructType =
  | ('Document' | 'Part' | 'Sect' | 'P' | 'Span' | 'Figure' | 'Caption')
  | ('H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6')
  | ('L' | 'LI' | 'Lbl' | 'LBody')
  | ('Table' | 'THead' | 'TBody' | 'TFoot' | 'TR' | 'TH' | 'TD');

/** The place of a piece of content: its page, from 1, and its number on that page, from 0. */
export interface ContentMark {
  page: number;
  mcid: number;
}

export interface ElementOptions {
  /** Said instead of what is drawn, for pictures. */
  alt?: string;
  /** The text that what is drawn stands for. */
  actualText?: string;
  /** BCP 47 tag, when it differs from that of the document. */
  language?: string;
  /** Unique in the document; cells name their heads by it. */
  id?: string;
  /** Attribute objects such as those of {@link scope} and {@link boundingBox}. */
  attributes?: readonly string[];
}

/** A part of the document's logical structure; its kids are in reading order. */
export class StructElement {
  readonly kids: (StructElement | ContentMark)[] = [];

  constructor(
    readonly type: StructType,
    readonly options: ElementOptions = {},
  ) {}

  /** Adds a part after those that are there. */
  add(type: StructType, options?: ElementOptions): StructElement {
    const kid = new StructElement(type, options);
    this.kids.push(kid);
    return kid;
  }
}

/** For a TH: whether it heads its column or its row. */
export function scope(of: 'Column' | 'Row' | 'Both'): string {
  return `<</O/Table/Scope/${of}>>`;
}

/** For a Figure: the rectangle around it, in points from the lower left corner of its page. */
export function boundingBox(left: number, bottom: number, right: number, top: number): string {
  return `<</O/Layout/BBox[${[left, bottom, right, top].map(number).join(' ')}]>>`;
}
