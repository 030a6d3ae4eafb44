import type { jsPDF } from 'jspdf';
import { drawLight, type Light } from './light';
import { baseline, COLOURS, lineHeight, STYLES, type TextStyle } from './style';
import { drawTable, type TableSpec } from './table';
import { FACE_NAMES, type Typeset } from './typeset';

/** A4 landscape, in mm. */
const SHEET = { width: 297, height: 210 } as const;
const MARGIN = { left: 18, right: 18, top: 17, bottom: 22 } as const;
const FOOT_LINE = SHEET.height - 15.5;

export interface Foot {
  /** At the left of each page. */
  origin: string;
  /** Stands before the page number. */
  name: string;
  /** With the places {page} and {pages}. */
  page: string;
  /** At the end of the last page; "" for none. */
  remark: string;
}

/**
 * The paper: the only place that knows its size and margins, where writing has come to, and when a new page begins.
 * All lengths are in mm from the top left corner of the sheet.
 */
export class Page {
  readonly left: number = MARGIN.left;
  readonly width: number = SHEET.width - MARGIN.left - MARGIN.right;
  /** Where the next thing goes. */
  y: number = MARGIN.top;

  constructor(
    private readonly doc: jsPDF,
    readonly typeset: Typeset,
  ) {}

  /** What is left of this page. */
  get room(): number {
    return SHEET.height - MARGIN.bottom - this.y;
  }

  nextPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }

  /** Begins a new page unless so much room is left, so that what belongs together stays together. */
  ensureSpace(height: number): void {
    if (height > this.room && this.y > MARGIN.top) this.nextPage();
  }

  /** Lets so much room, which does not carry over to the next page. */
  space(height: number): void {
    this.y += Math.min(height, Math.max(this.room, 0));
  }

  /** Draws lines from `top` downwards without moving on; returns their height. */
  draw(lines: readonly string[], style: TextStyle, x: number, top: number = this.y): number {
    const height = lineHeight(style);
    if (lines.length > 0) {
      this.doc.setFont(FACE_NAMES[style.weight], 'normal');
      this.doc.setFontSize(style.size);
      this.doc.setTextColor(style.colour);
      this.doc.text([...lines], x, top + baseline(style), { lineHeightFactor: style.leading });
    }
    return lines.length * height;
  }

  /** Writes text below what stands there, over as many pages as it needs. */
  paragraph(text: string, style: TextStyle, width: number = this.width): void {
    this.flow(this.typeset.lines(text, style, width), style, this.left);
  }

  /** The same for lines; `onNewPage` is called after each break, before writing goes on. */
  flow(lines: readonly string[], style: TextStyle, x: number, onNewPage?: () => void): void {
    const height = lineHeight(style);
    let rest = [...lines];
    while (rest.length > 0) {
      if (this.room < height) {
        this.nextPage();
        onNewPage?.();
      }
      const fitting = rest.slice(0, Math.max(Math.floor(this.room / height), 1));
      this.y += this.draw(fitting, style, x);
      rest = rest.slice(fitting.length);
    }
  }

  /** A light whose middle is level with the first line of text in `style` that starts at `top`. */
  light(light: Light, x: number, style: TextStyle, size: number, top: number = this.y): void {
    drawLight(this.doc, light, x + size / 2, top + lineHeight(style) / 2, size);
  }

  /** The short bar that opens a part of the document. */
  accent(): void {
    this.doc.setFillColor(COLOURS.accent);
    this.doc.rect(this.left, this.y, 14, 1.1, 'F');
    this.y += 4;
  }

  /** A thin line over the whole width. */
  rule(y: number = this.y): void {
    this.doc.setDrawColor(COLOURS.line);
    this.doc.setLineWidth(0.25);
    this.doc.line(this.left, y, this.left + this.width, y);
  }

  /** A table from here over as many pages as it needs, its head on each of them. */
  table(spec: TableSpec): void {
    this.y = drawTable(this.doc, this.typeset, spec, { ...MARGIN, start: this.y });
  }

  /** Writes the foot of every page; nothing is drawn after it. */
  finish(foot: Foot): void {
    const style = STYLES.small;
    const top = FOOT_LINE + 2;
    const origin = this.typeset.lines(foot.origin, style, 150);
    const name = this.typeset.line(foot.name, style, 75);
    const pages = this.doc.getNumberOfPages();
    for (let page = 1; page <= pages; page += 1) {
      this.doc.setPage(page);
      this.rule(FOOT_LINE);
      this.draw(origin, style, this.left, top);
      const number = foot.page.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
      const label = `${name} · ${number}`;
      const start = this.left + this.width - this.typeset.width(label, style);
      this.draw([label], style, start, top);
    }
    if (foot.remark === '') return;
    const remark = this.typeset.lines(foot.remark, style, this.width);
    this.draw(remark, style, this.left, FOOT_LINE - 1 - remark.length * lineHeight(style));
  }
}
