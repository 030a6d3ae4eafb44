import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text and where it stands, in mm from the top left corner of its page. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  /** Of the letters. */
  size: number;
}

/** A page as a viewer shows it. */
export interface PlacedPage {
  width: number;
  height: number;
  pieces: Piece[];
}

const MM = 25.4 / 72;

/** Where every piece of text stands; blank ones are left out. */
export async function readPlaces(file: PDFDocumentProxy): Promise<PlacedPage[]> {
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
        return [
          {
            text: item.str,
            left: left * MM,
            right: (left + item.width) * MM,
            y: (height - bottom) * MM,
            size: item.height * MM,
          },
        ];
      });
      return { width: width * MM, height: height * MM, pieces };
    }),
  );
}
