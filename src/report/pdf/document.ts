import { jsPDF } from 'jspdf';
import type { ReportModel } from '../report-model';

/** An empty A4 landscape document in mm, with what it says about itself. */
export function openDocument(model: ReportModel): jsPDF {
  const doc = new jsPDF({
    orientation: 'landscape',
    unit: 'mm',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    precision: 3,
  });
  doc.setProperties({
    title: infoText(model.title),
    author: infoText(model.organisation),
    subject: infoText(model.instrumentTitle),
  });
  doc.viewerPreferences({ DisplayDocTitle: true });
  // A tag jsPDF does not know is left out.
  doc.setLanguage(model.language as Parameters<jsPDF['setLanguage']>[0]);
  const [year = 1970, month = 1, date = 1] = model.date.split('-').map(Number);
  doc.setCreationDate(new Date(year, month - 1, date));
  doc.setFileId(fingerprint(JSON.stringify(model)));
  return doc;
}

/** The finished file. */
export function documentBytes(doc: jsPDF): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(doc.output('arraybuffer'));
  blankOpenAction(bytes);
  return bytes;
}

/**
 * jsPDF always tells viewers how far to zoom. People have their own zoom, and mail filters distrust files with an open
 * action, so the entry is overwritten with blanks: the offsets of everything else stay right.
 */
function blankOpenAction(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  const entry = '/OpenAction [3 0 R /FitH null]';
  // The catalog is written last; people's words in the title come before it.
  const at = text.indexOf(entry, text.lastIndexOf('/Type /Catalog'));
  if (at >= 0) bytes.fill(0x20, at, at + entry.length);
}

/** Viewers show a title in one line, and a longer text would not survive jsPDF's way of encoding it. */
const LONGEST_INFO = 300;

/**
 * Text for the document's properties. jsPDF writes it unescaped as UTF-16, where a byte 0D (as in "č") reads as the end
 * of a line; such letters are written as base and accent instead, or as "?" when they have none.
 */
function infoText(text: string): string {
  return [...text]
    .slice(0, LONGEST_INFO)
    .map((letter) => (hasReturnByte(letter) ? letter.normalize('NFD') : letter))
    .map((letter) => (hasReturnByte(letter) ? '?' : letter))
    .join('');
}

function hasReturnByte(text: string): boolean {
  return text.split('').some((unit) => {
    const code = unit.charCodeAt(0);
    return code >> 8 === 0x0d || (code > 0xff && (code & 0xff) === 0x0d);
  });
}

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
