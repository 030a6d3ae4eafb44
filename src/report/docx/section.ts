import { type ISectionOptions, PageOrientation, SectionType } from 'docx';
import { MARGIN, SHEET, twips } from './measures';

/** A part of the document in so many columns, from where the one before it ends. */
export function section(columns: 1 | 2): Pick<ISectionOptions, 'properties'> {
  const { left, right, top, bottom, footer } = MARGIN;
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      page: {
        // The library turns the sheet.
        size: {
          width: twips(SHEET.height),
          height: twips(SHEET.width),
          orientation: PageOrientation.LANDSCAPE,
        },
        margin: {
          left: twips(left),
          right: twips(right),
          top: twips(top),
          bottom: twips(bottom),
          footer: twips(footer),
        },
      },
      ...(columns === 2 ? { column: { count: 2, space: twips(10) } } : {}),
    },
  };
}
