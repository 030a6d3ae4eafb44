import type { jsPDF } from 'jspdf';
import { type AssociatedFile, writeAssociatedFiles } from './associated-file';
import { infoDictionary } from './document-info';
import { creationDate, internalOf, producer, setVersion } from './jspdf-internal';
import { MarkedContent } from './marked-content';
import { type Bookmark, outlineObjects } from './outline';
import { writeOutputIntent } from './output-intent';
import { packFile } from './packed-file';
import { binaryBytes, binaryString, reference, textString } from './pdf-syntax';
import { structObjects } from './struct-objects';
import { boundingBox, StructElement } from './struct-tree';
import { type DocumentFacts, type Making, xmpPacket } from './xmp';

/**
 * A jsPDF document that becomes a file after PDF/UA-1 and PDF/A-3a. Everything drawn goes through {@link content}, as
 * content of an element below {@link root} or as an artifact; every face is embedded, and every picture has an
 * alternative text. Title, author, subject and language come from the facts, not from jsPDF.
 */
export class TaggedDocument {
  readonly root = new StructElement('Document');
  readonly content: MarkedContent;
  private readonly files: AssociatedFile[] = [];
  private readonly bookmarks: Bookmark[] = [];
  private readonly pageIds = new Map<number, number>();
  private packed: ReadonlyMap<number, string> = new Map();

  constructor(
    private readonly doc: jsPDF,
    private readonly facts: DocumentFacts,
  ) {
    this.content = new MarkedContent(doc);
    setVersion(doc, '1.7');
    doc.viewerPreferences({ DisplayDocTitle: true });
    this.listen();
  }

  /**
   * Lets a file travel inside the document.
   * @throws Error when it is empty
   */
  attach(file: AssociatedFile): void {
    // jsPDF would write an object that is no stream.
    if (file.bytes.length === 0) throw new Error(`The file ${file.name} is empty`);
    this.files.push(file);
  }

  /**
   * Adds a line to the list of parts.
   * @param page from 1
   * @param y in the document's unit from the top of that page
   */
  bookmark(title: string, page: number, y: number): void {
    const { scaleFactor, pageSize } = internalOf(this.doc);
    this.bookmarks.push({ title, page, top: (pageSize.getHeight() - y) * scaleFactor });
  }

  /** The attribute of a Figure around a rectangle, in the document's unit from the top left corner of the page. */
  box(x: number, y: number, width: number, height: number): string {
    const { scaleFactor, pageSize } = internalOf(this.doc);
    const fromBottom = (place: number) => (pageSize.getHeight() - place) * scaleFactor;
    const right = (x + width) * scaleFactor;
    return boundingBox(x * scaleFactor, fromBottom(y + height), right, fromBottom(y));
  }

  /**
   * The finished file.
   * @throws Error when a mark is open, or the file could not be put together
   */
  bytes(): Uint8Array<ArrayBuffer> {
    this.content.checkClosed();
    this.packed = new Map();
    const file = withoutOpenAction(this.doc.output());
    // jsPDF only reports errors of its listeners on the console.
    if (this.packed.size === 0) throw new Error('The structure of the document was not written');
    return binaryBytes(packFile(file, this.packed, infoDictionary(this.facts, this.making)));
  }

  private get making(): Making {
    return { created: creationDate(this.doc), producer: producer() };
  }

  private listen(): void {
    const internal = internalOf(this.doc);
    let catalog: string[] = [];
    internal.events.subscribe('putPage', (page: { objId: number; pageNumber: number }) => {
      this.pageIds.set(page.pageNumber, page.objId);
      // A page of artifacts alone has no part in the structure.
      const tagged = this.content.owners.has(page.pageNumber);
      internal.write(`${tagged ? `/StructParents ${page.pageNumber - 1}` : ''}/Tabs/S`);
    });
    internal.events.subscribe('postPutResources', () => {
      const { root, objects } = structObjects(
        this.root,
        this.content.owners,
        this.pageIds,
        internal.newObjectDeferred,
      );
      catalog = [
        `/Lang${textString(this.facts.language)}`,
        `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(root)}`,
        this.writeMetadata(),
        writeOutputIntent(internal),
        writeAssociatedFiles(internal, this.files, creationDate(this.doc)),
      ];
      this.packed = objects;
      if (this.bookmarks.length > 0) {
        const outline = outlineObjects(this.bookmarks, this.pageIds, internal.newObjectDeferred);
        catalog.push(`/Outlines ${reference(outline.root)}`);
        this.packed = new Map([...objects, ...outline.objects]);
      }
    });
    internal.events.subscribe('putCatalog', () => internal.write(catalog.join('')));
  }

  /** Not compressed: programs that know nothing of PDF search files for it. */
  private writeMetadata(): string {
    const internal = internalOf(this.doc);
    const packet = new TextEncoder().encode(xmpPacket(this.facts, this.making));
    const id = internal.newObject();
    internal.write(`<</Type/Metadata/Subtype/XML/Length ${packet.length}>>\nstream`);
    internal.write(binaryString(packet));
    internal.write('endstream\nendobj');
    return `/Metadata ${reference(id)}`;
  }
}

/**
 * jsPDF always tells viewers how far to zoom. People have their own zoom, and mail filters distrust files with an open
 * action, so the entry is overwritten with blanks: the places of everything else stay right.
 */
function withoutOpenAction(file: string): string {
  const entry = '/OpenAction [3 0 R /FitH null]';
  // The catalog is written last; people's words in the title come before it.
  const at = file.indexOf(entry, file.lastIndexOf('/Type /Catalog'));
  if (at < 0) return file;
  return file.slice(0, at) + ' '.repeat(entry.length) + file.slice(at + entry.length);
}
