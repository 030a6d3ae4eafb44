import type { jsPDF } from 'jspdf';
import { type Foot, setFoot } from './foot';
import { drawLight, type Light, lightBox } from './light';
import { type Artifact, DECORATION, FOOTER } from './structure/artifacts';
import { StructElement } from './structure/struct-tree';
import type { TaggedDocument } from './structure/tagged-document';
import { baseline, COLOURS, lineHeight, STYLES, type TextStyle } from './style';
import { drawTable, type TableSpec } from './table';
import { headHeight } from './table-head';
import { FACE_NAMES, type Typeset } from './typeset';

const MARGIN = { left: 18, right: 18, top: 17, bottom: 22 } as const;
/** From the bottom of the sheet. */
const FOOT_LINE = 15.5;

/** In letters. */
const LONGEST_BOOKMARK = 120;

/** What is drawn: content of a part of the document, or an artifact. */
export type Role = StructElement | Artifact;

/**
 * The paper: the only place that knows its margins, where writing has come to, and when a new page begins.
 * All lengths are in mm from the top left corner of the sheet.
 */
export class Page {
  readonly left: number = MARGIN.left;
  readonly width: number;
  /** Where the next thing goes. */
  y: number = MARGIN.top;
  /** Of the sheet. */
  private readonly height: number;

  constructor(
    private readonly doc: jsPDF,
    private readonly tagged: TaggedDocument,
    readonly typeset: Typeset,
  ) {
    const { pageSize } = doc.internal;
    this.width = pageSize.getWidth() - MARGIN.left - MARGIN.right;
    this.height = pageSize.getHeight();
  }

  /** The whole document, to which parts are added in reading order. */
  get root(): StructElement {
    return this.tagged.root;
  }

  /** What is left of this page. */
  get room(): number {
    return this.height - MARGIN.bottom - this.y;
  }

  /** Of a page on which nothing stands yet. */
  get roomOfPage(): number {
    return this.height - MARGIN.bottom - MARGIN.top;
  }

  /** From 1. */
  get number(): number {
    return this.doc.getNumberOfPages();
  }

  /** Lets people jump from the list of parts to here. */
  bookmark(title: string): void {
    const short = [...title].slice(0, LONGEST_BOOKMARK).join('');
    this.tagged.bookmark(short, this.number, this.y);
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
  draw(
    role: Role,
    lines: readonly string[],
    style: TextStyle,
    x: number,
    top: number = this.y,
  ): number {
    if (lines.some((line) => line !== '')) {
      this.tagged.content.mark(role, () => this.write(lines, style, x, top));
    }
    return lines.length * lineHeight(style);
  }

  private write(lines: readonly string[], style: TextStyle, x: number, top: number): void {
    this.doc.setFont(FACE_NAMES[style.weight], 'normal');
    this.doc.setFontSize(style.size);
    this.doc.setTextColor(style.colour);
    this.doc.text([...lines], x, top + baseline(style), { lineHeightFactor: style.leading });
  }

  /** Writes text below what stands there, over as many pages as it needs. */
  paragraph(role: Role, text: string, style: TextStyle, width: number = this.width): void {
    this.flow(role, this.typeset.lines(text, style, width), style, this.left);
  }

  /** The same for lines; `onNewPage` is called after each break, before writing goes on. */
  flow(
    role: Role,
    lines: readonly string[],
    style: TextStyle,
    x: number,
    onNewPage?: () => void,
  ): void {
    const height = lineHeight(style);
    let rest = [...lines];
    while (rest.length > 0) {
      if (this.room < height) {
        this.nextPage();
        onNewPage?.();
      }
      const fitting = rest.slice(0, Math.max(Math.floor(this.room / height), 1));
      this.y += this.draw(role, fitting, style, x);
      rest = rest.slice(fitting.length);
    }
  }

  /**
   * A light whose middle is level with the first line of text in `style` that starts at `top`.
   * @param parent gets it as a picture
   * @param alt says what it shows
   */
  light(
    parent: StructElement,
    { light, alt }: { light: Light; alt: string },
    place: { x: number; style: TextStyle; size: number; top?: number },
  ): void {
    const { x, style, size, top = this.y } = place;
    const centre = { x: x + size / 2, y: top + lineHeight(style) / 2 };
    const figure = this.picture(alt, lightBox(centre.x, centre.y, size), (doc) => {
      drawLight(doc, light, centre.x, centre.y, size);
    });
    parent.kids.push(figure);
  }

  /**
   * Draws a picture.
   * @param alt says what it shows
   * @param box around it: left, top, width, height
   * @returns its place in the structure, to be put where it is to be heard
   */
  picture(
    alt: string,
    box: [left: number, top: number, width: number, height: number],
    draw: (doc: jsPDF) => void,
  ): StructElement {
    const figure = new StructElement('Figure', { alt, attributes: [this.tagged.box(...box)] });
    this.tagged.content.mark(figure, () => draw(this.doc));
    return figure;
  }

  /** Draws on a page before this one. */
  onPage(number: number, draw: () => void): void {
    const { number: last } = this;
    this.doc.setPage(number);
    draw();
    this.doc.setPage(last);
  }

  /** The short bar that opens a part of the document. */
  accent(): void {
    this.tagged.content.mark(DECORATION, () => {
      this.doc.setFillColor(COLOURS.accent);
      this.doc.rect(this.left, this.y, 14, 1.1, 'F');
    });
    this.y += 4;
  }

  /** A thin line, by default over the whole width. */
  rule(y: number = this.y, left: number = this.left, right: number = this.left + this.width): void {
    this.tagged.content.mark(DECORATION, () => this.line(y, left, right));
  }

  private line(y: number, left: number = this.left, right: number = this.left + this.width): void {
    this.doc.setDrawColor(COLOURS.line);
    this.doc.setLineWidth(0.25);
    this.doc.line(left, y, right, y);
  }

  /**
   * A table from here over as many pages as it needs, its head on each of them.
   * @param next is called now and then
   */
  async table(table: StructElement, spec: TableSpec, next: () => Promise<void>): Promise<void> {
    const { doc, tagged, typeset } = this;
    // Enough for the head and a row, or the beginning of a long one.
    this.ensureSpace(Math.max(30, headHeight(typeset, spec) + (spec.leastHeight ?? 0) + 1));
    const frame = { ...MARGIN, start: this.y };
    this.y = await drawTable({ doc, tagged, typeset }, table, spec, frame, next);
  }

  /** Where an upright sheet is cut in two. */
  cutLine(): void {
    this.tagged.content.mark(DECORATION, () => {
      this.doc.setDrawColor(COLOURS.unrated);
      this.doc.setLineWidth(0.2);
      this.doc.setLineDashPattern([1.6, 1.6], 0);
      this.doc.line(0, this.height / 2, this.doc.internal.pageSize.getWidth(), this.height / 2);
      this.doc.setLineDashPattern([], 0);
    });
  }

  /** Writes a remark at the bottom of the last page of a document without a foot; nothing is drawn after it. */
  remark(text: string): void {
    if (text === '') return;
    const style = STYLES.small;
    const lines = this.typeset.lines(text, style, this.width);
    const top = this.height - 5 - lines.length * lineHeight(style);
    this.draw(this.root.add('P'), lines, style, this.left, top);
  }

  /** Writes the remark and the foot of every page; nothing is drawn after it. */
  finish(foot: Foot): void {
    const style = STYLES.small;
    const footLine = this.height - FOOT_LINE;
    if (foot.remark !== '') {
      const remark = this.typeset.lines(foot.remark, style, this.width);
      const top = footLine - 1 - remark.length * lineHeight(style);
      this.draw(this.root.add('P'), remark, style, this.left, top);
    }
    const top = footLine + 2;
    const pages = this.doc.getNumberOfPages();
    const { origin, label } = setFoot(this.typeset, foot, this.width, pages);
    for (let page = 1; page <= pages; page += 1) {
      this.doc.setPage(page);
      const line = label(page);
      const start = this.left + this.width - this.typeset.width(line, style);
      this.tagged.content.mark(FOOTER, () => {
        this.line(footLine);
        this.write(origin, style, this.left, top);
        this.write([line], style, start, top);
      });
    }
  }
}
