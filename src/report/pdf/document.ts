import { jsPDF } from 'jspdf';
import { TaggedDocument } from './structure/tagged-document';

/** What a document says about itself, and the sheets it is drawn on. */
export interface Description {
  title: string;
  author: string;
  subject: string;
  /** BCP 47 tag. */
  language: string;
  /** "2026-11-20" */
  date: string;
  orientation: 'landscape' | 'portrait';
  /** Everything the document says: another text makes another identifier. */
  identity: string;
}

/** A document to draw on, and its structure. */
export interface OpenDocument {
  doc: jsPDF;
  tagged: TaggedDocument;
}

/** An empty A4 document in mm, with what it says about itself. */
export function openDocument(description: Description): OpenDocument {
  const doc = new jsPDF({
    orientation: description.orientation,
    unit: 'mm',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    precision: 3,
  });
  const [year = 1970, month = 1, date = 1] = description.date.split('-').map(Number);
  doc.setCreationDate(new Date(year, month - 1, date));
  doc.setFileId(fingerprint(description.identity));
  const tagged = new TaggedDocument(doc, {
    title: shortened(description.title),
    author: shortened(description.author),
    subject: shortened(description.subject),
    language: description.language,
  });
  return { doc, tagged };
}

/** Viewers show a title in one line. */
const LONGEST_FACT = 300;

const shortened = (text: string) => [...text].slice(0, LONGEST_FACT).join('');

/** 32 hexadecimal digits that differ when the text differs (FNV-1a with four seeds); nothing secret hangs on it. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}
