import type { jsPDF } from 'jspdf';
import { createDrawable, type Drawable } from './drawable';
import type { FaceBytes, Weight } from './fonts';
import { FACE_FILES } from './fonts';
import { binaryString } from './structure/pdf-syntax';
import { type TextStyle, toMm } from './style';
import { wrapText } from './wrap';

/** Names of the embedded faces; six capitals and a plus tell readers of the file that it holds a part of the face. */
export const FACE_NAMES: Record<Weight, string> = {
  regular: 'PRAXIS+SourceSans3-Regular',
  semibold: 'PRAXIS+SourceSans3-SemiBold',
};

/** What jsPDF knows about an embedded face; it has no types for it. */
interface FaceMetrics {
  /** 0 for a character the face lacks. */
  characterToGlyph(code: number): number;
  /** In thousandths of the size. */
  widthOfGlyph(glyph: number): number;
}

/** Turns text into lines that can be drawn. */
export interface Typeset {
  /** Lines of at most `width` mm. */
  lines(text: string, style: TextStyle, width: number): string[];
  /** One line of at most `width` mm, cut with "…" where needed. */
  line(text: string, style: TextStyle, width: number): string;
  /** Width in mm of drawable text on one line. */
  width(text: string, style: TextStyle): number;
  readonly drawable: Drawable;
}

/** Embeds the faces in the document. */
export function createTypeset(doc: jsPDF, faces: FaceBytes): Typeset {
  const metrics = { regular: embed('regular'), semibold: embed('semibold') };
  // Both faces are cut by the same ranges, so one answers for both.
  const drawable = createDrawable((code) => metrics.regular.characterToGlyph(code) !== 0);

  function embed(weight: Weight): FaceMetrics {
    doc.addFileToVFS(FACE_FILES[weight], binaryString(faces[weight]));
    doc.addFont(FACE_FILES[weight], FACE_NAMES[weight], 'normal', undefined, 'Identity-H');
    return doc.setFont(FACE_NAMES[weight], 'normal').getFont().metadata;
  }

  function width(text: string, style: TextStyle): number {
    const face = metrics[style.weight];
    let thousandths = 0;
    for (const letter of text) {
      thousandths += face.widthOfGlyph(face.characterToGlyph(letter.codePointAt(0) ?? 0));
    }
    return toMm((thousandths * style.size) / 1000);
  }

  function lines(text: string, style: TextStyle, max: number): string[] {
    return wrapText(drawable.text(text), max, (piece) => width(piece, style));
  }

  function line(text: string, style: TextStyle, max: number): string {
    const [whole = '', ...rest] = lines(text, style, max);
    if (rest.length === 0) return whole;
    const [start = ''] = lines(text, style, max - width('…', style));
    return `${start.replace(/[\s,;:–-]+$/, '')}…`;
  }

  return { lines, line, width, drawable };
}
