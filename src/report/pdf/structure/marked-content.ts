import type { jsPDF } from 'jspdf';
import { type Artifact, artifactOperator } from './artifacts';
import { internalOf } from './jspdf-internal';
import { StructElement } from './struct-tree';

/** Marks what is drawn as content of an element, or as an artifact. */
export class MarkedContent {
  /** For each page, from 1: whose content its marks are, by their numbers. */
  readonly owners = new Map<number, StructElement[]>();
  private openOn: number | null = null;

  constructor(private readonly doc: jsPDF) {}

  private get page(): number {
    return this.doc.getCurrentPageInfo().pageNumber;
  }

  /**
   * Everything drawn until {@link end} belongs to `role`. Marks are neither nested nor carried over a page break.
   * @throws Error when one is open already
   */
  begin(role: StructElement | Artifact): void {
    if (this.openOn !== null) throw new Error('A mark is open already');
    this.openOn = this.page;
    internalOf(this.doc).write(
      role instanceof StructElement ? this.contentOperator(role) : artifactOperator(role),
    );
  }

  /** @throws Error when no mark is open, or one of another page */
  end(): void {
    if (this.openOn !== this.page) throw new Error('No mark is open on this page');
    this.openOn = null;
    internalOf(this.doc).write('EMC');
  }

  /** Draws something as content of `role`. */
  mark(role: StructElement | Artifact, draw: () => void): void {
    this.begin(role);
    draw();
    this.end();
  }

  /** @throws Error when a mark is open: the file would be broken */
  checkClosed(): void {
    if (this.openOn !== null) throw new Error('A mark was never closed');
  }

  private contentOperator(element: StructElement): string {
    const { page } = this;
    const list = this.owners.get(page) ?? [];
    this.owners.set(page, list);
    const mcid = list.push(element) - 1;
    element.kids.push({ page, mcid });
    return `/${element.type}<</MCID ${mcid}>>BDC`;
  }
}
