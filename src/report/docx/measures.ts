/** A4 landscape with margins close to those of the PDF, in mm. */
export const SHEET = { width: 297, height: 210 } as const;
export const MARGIN = { left: 18, right: 18, top: 13, bottom: 18, footer: 8 } as const;
/** Between the margins, in mm. */
export const TEXT_WIDTH = SHEET.width - MARGIN.left - MARGIN.right;

/** Millimetres as twentieths of a point, the unit of Word's paragraphs and tables. */
export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Millimetres as the unit of drawings. */
export function emus(mm: number): number {
  return Math.round(mm * 36_000);
}
