import type { BlankForm } from '../blank-forms';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

const GAP = 8;
const SHORT = 34;
/** Room to write above the line. */
const WRITING = 8;

/** What form it is, and the lines for who fills it in. Returns the part of the document that the form becomes. */
export function drawBlankHead(page: Page, form: BlankForm): StructElement {
  const part = page.root.add('Sect');
  page.bookmark(form.heading);
  page.accent();
  const heading = part.add('H1');
  page.paragraph(heading, `${form.heading} `, STYLES.eyebrow);
  page.space(0.5);
  page.paragraph(heading, form.instrumentTitle, STYLES.longName);
  page.space(2);
  drawFields(page, part, form.fields);
  page.space(4);
  page.paragraph(part.add('P'), form.lead, STYLES.soft);
  return part;
}

function drawFields(page: Page, part: StructElement, fields: BlankForm['fields']): void {
  const long = fields.filter(({ size }) => size === 'long').length;
  const short = (fields.length - long) * SHORT + (fields.length - 1) * GAP;
  const width = { long: (page.width - short) / Math.max(long, 1), short: SHORT };
  const bottom = page.y + WRITING;
  let left = page.left;
  for (const { label, size } of fields) {
    page.rule(bottom, left, left + width[size]);
    const name = page.typeset.line(label, STYLES.small, width[size]);
    page.draw(part.add('P'), [name], STYLES.small, left, bottom + 0.5);
    left += width[size] + GAP;
  }
  page.y = bottom + 0.5 + lineHeight(STYLES.small);
}
