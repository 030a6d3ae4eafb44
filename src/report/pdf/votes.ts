import type { jsPDF } from 'jspdf';
import type { MinutesCheckpoint } from '../minutes-model';
import { voteCounts, votesBar } from '../votes-bar';
import { drawLight, type Light } from './light';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { baseline, COLOURS, lineHeight, STYLES } from './style';
import { FACE_NAMES } from './typeset';

const NUMBER = STYLES.title;
const LIGHT = 3.8;
/** From one light with its number to the next, and from a light to its number. */
const STEP = { light: 13, number: LIGHT + 1.4 } as const;
const GAP = 1;
const BAR = 3.6;

const FILLS = { red: COLOURS.red, yellow: COLOURS.yellow, green: COLOURS.green } as const;
const EDGES = { ...FILLS, yellow: COLOURS.yellowEdge } as const;

/** In mm. */
export const VOTES_HEIGHT = lineHeight(NUMBER) + GAP + BAR;

/**
 * Draws how the votes fell, without moving on: each light with its number, below them a bar divided in proportion.
 * Shapes and numbers say it in a copy without colours, too.
 * @returns the picture, to be put where it is to be heard
 */
export function drawVotes(
  page: Page,
  { votes, votesAlt }: Pick<MinutesCheckpoint, 'votes' | 'votesAlt'>,
  left: number,
  width: number,
  top: number = page.y,
): StructElement {
  return page.picture(votesAlt, [left, top, width, VOTES_HEIGHT], (doc) => {
    for (const [place, { light, count }] of voteCounts(votes).entries()) {
      const x = left + place * STEP.light;
      drawLight(doc, light, x + LIGHT / 2, top + lineHeight(NUMBER) / 2, LIGHT);
      doc.setFont(FACE_NAMES[NUMBER.weight], 'normal').setFontSize(NUMBER.size);
      doc.setTextColor(count === 0 ? COLOURS.soft : COLOURS.ink);
      doc.text(`${count}`, x + STEP.number, top + baseline(NUMBER));
    }
    const { parts, marks } = votesBar(votes);
    const barTop = top + lineHeight(NUMBER) + GAP;
    for (const { light, from, to } of parts) {
      drawPart(doc, light, left + from * width, barTop, (to - from) * width);
    }
    doc.setDrawColor(COLOURS.paper);
    doc.setLineWidth(0.25);
    for (const mark of marks) {
      const x = left + mark * width;
      doc.line(x, barTop + 0.15, x, barTop + BAR - 0.15);
    }
    for (const { to } of parts.slice(0, -1)) {
      doc.setLineWidth(0.8);
      doc.line(left + to * width, barTop - 0.1, left + to * width, barTop + BAR + 0.1);
    }
  });
}

function drawPart(doc: jsPDF, light: Light, left: number, top: number, width: number): void {
  doc.setFillColor(light === null ? COLOURS.paper : FILLS[light]);
  doc.setDrawColor(light === null ? COLOURS.unrated : EDGES[light]);
  doc.setLineWidth(0.25);
  if (light === null) doc.setLineDashPattern([0.8, 0.6], 0);
  doc.rect(left + 0.1, top, Math.max(width - 0.2, 0.2), BAR, 'FD');
  doc.setLineDashPattern([], 0);
}
