import { resultDiagram } from '../diagram';
import type { MinutesModel } from '../minutes-model';
import { diagramSize, drawDiagram } from './diagram';
import { drawMarking } from './marking';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

const DIAGRAM_GAP = 12;
const LABEL = 24;
/** A line much longer than this is hard to read. */
const EASY_WIDTH = 165;

/** Which workshop it was, and the facts of it; at the right the joint lights as one picture, when there are some. */
export function drawMinutesOpening(page: Page, part: StructElement, model: MinutesModel): void {
  const { result, labels } = model;
  const { number, y: top } = page;
  const agreed = result.checkpoints.some(({ rating }) => rating !== null);
  const diagram = agreed ? resultDiagram(result.checkpoints, labels) : null;
  const size = diagram ? diagramSize(diagram) : null;
  const width = size ? page.width - size.width - DIAGRAM_GAP : EASY_WIDTH;
  page.bookmark(model.heading);
  page.accent();
  // Both lines are one heading; the blank keeps their words apart for who only hears them.
  const heading = part.add('H1');
  page.paragraph(heading, `${model.heading} `, STYLES.eyebrow, width);
  page.space(1);
  const short = page.typeset.lines(model.name, STYLES.name, width).length <= 2;
  page.paragraph(heading, model.name, short ? STYLES.name : STYLES.longName, width);
  drawMarking(page, part, model.marking, width);
  page.space(3);
  drawFacts(page, part, model, width);
  page.space(2);
  page.paragraph(part.add('P'), model.anonymous, STYLES.soft, width);
  if (diagram && size) {
    // It belongs to the head, even when a long list of people went on over the page.
    page.onPage(number, () => {
      const left = page.left + page.width - size.width;
      part.kids.push(drawDiagram(page, diagram, result.diagramAlt, left, top));
    });
    if (page.number === number) page.y = Math.max(page.y, top + size.height);
  }
  page.space(7);
}

function drawFacts(page: Page, part: StructElement, { facts }: MinutesModel, width: number): void {
  const list = part.add('L');
  const style = STYLES.body;
  for (const { label, text } of facts) {
    if (page.room < lineHeight(style)) page.nextPage();
    const item = list.add('LI');
    page.draw(item.add('Lbl'), [label], STYLES.soft, page.left);
    const lines = page.typeset.lines(text, style, width - LABEL);
    page.flow(item.add('LBody'), lines, style, page.left + LABEL);
    page.space(0.8);
  }
}
