import type { jsPDF } from 'jspdf';
import { type Artifact, DECORATION, RUNNING_HEAD } from './structure/artifacts';
import { type StructElement, scope } from './structure/struct-tree';
import type { TaggedDocument } from './structure/tagged-document';
import { baseline, COLOURS, lineHeight, STYLES, type TextStyle } from './style';
import { FACE_NAMES, type Typeset } from './typeset';

/** What a table is drawn with. */
export interface TableTools {
  doc: jsPDF;
  tagged: TaggedDocument;
  typeset: Typeset;
}

export interface HeadSpec {
  columns: { label: string; width: number }[];
  /** Stands above the head where the table goes on over the page. */
  continued?: string;
}

/** Around the text of a cell, in mm. */
export const PADDING = { top: 2.2, right: 3, bottom: 2, left: 2 } as const;

/** Of columns together. */
export const widthOf = (columns: HeadSpec['columns']) =>
  columns.reduce((sum, { width }) => sum + width, 0);

function setLabels(typeset: Typeset, { columns }: HeadSpec): string[][] {
  return columns.map(({ label, width }) =>
    typeset.lines(label, STYLES.head, width - PADDING.left - PADDING.right),
  );
}

/** In mm. */
export function headHeight(typeset: Typeset, spec: HeadSpec): number {
  const lines = Math.max(1, ...setLabels(typeset, spec).map(({ length }) => length));
  return PADDING.top + lines * lineHeight(STYLES.head) + PADDING.bottom;
}

/** The head of a table: it stands once for who listens, and is repeated on each page for who reads. */
export function tableHead({ doc, tagged, typeset }: TableTools, spec: HeadSpec, left: number) {
  const { columns, continued = '' } = spec;
  const style = STYLES.head;
  const labels = setLabels(typeset, spec);
  const height = headHeight(typeset, spec);
  const running = continued === '' ? '' : typeset.line(continued, STYLES.soft, widthOf(columns));
  const runningHeight = running === '' ? 0 : lineHeight(STYLES.soft) + PADDING.bottom;

  function write(text: string[], letters: TextStyle, x: number, top: number): void {
    doc.setFont(FACE_NAMES[letters.weight], 'normal').setFontSize(letters.size);
    doc.setTextColor(letters.colour);
    doc.text(text, x, top + baseline(letters), { lineHeightFactor: letters.leading });
  }

  function draw(top: number, cellAt: () => StructElement | Artifact): void {
    tagged.content.mark(DECORATION, () => {
      doc.setFillColor(COLOURS.tint);
      doc.rect(left, top, widthOf(columns), height, 'F');
    });
    for (const [index, label] of labels.entries()) {
      const cell = cellAt();
      const x = left + widthOf(columns.slice(0, index)) + PADDING.left;
      if (label.length === 0) continue;
      tagged.content.mark(cell, () => write(label, style, x, top + PADDING.top));
    }
  }

  return {
    /** With what stands above it. */
    repeatedHeight: runningHeight + height,
    /** Draws it where the table begins; returns its height. */
    open(top: number, table: StructElement): number {
      const row = table.add('THead').add('TR');
      draw(top, () => row.add('TH', { attributes: [scope('Column')] }));
      return height;
    },
    repeat(top: number): void {
      if (running !== '') {
        tagged.content.mark(RUNNING_HEAD, () => write([running], STYLES.soft, left, top));
      }
      draw(top + runningHeight, () => RUNNING_HEAD);
    },
  };
}
