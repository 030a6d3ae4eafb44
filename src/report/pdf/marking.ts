import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { STYLES } from './style';

/** Whether the document may leave the organisation, at the head of each part. */
export function drawMarking(
  page: Page,
  part: StructElement,
  marking: string,
  width: number = page.width,
): void {
  page.space(1);
  page.paragraph(part.add('P'), marking, STYLES.marking, width);
}
