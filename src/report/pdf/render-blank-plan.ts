import type { BlankPlan } from '../blank-forms';
import type { Step } from '../work';
import { drawBlankHead } from './blank-head';
import { blankSpec } from './blank-spec';
import type { LoadFont } from './fonts';
import { renderPages } from './render-pages';
import { STYLES } from './style';
import { tableParts } from './table';
import { headHeight } from './table-head';

/** Of the columns in mm: handwriting needs more than print. */
const WIDTHS = {
  checkpoint: 30,
  measure: 104,
  priority: 24,
  responsible: 45,
  start: 27,
  review: 31,
} as const;
/** Less is too little for a pen; then the rows go on over the page. */
const LEAST_HEIGHT = 8.5;

/**
 * Draws the six columns of the plan with empty rows, as a PDF on A4 landscape after PDF/UA-1 and PDF/A-3a.
 * @param step is called before each part
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @throws FontError when a face cannot be had
 */
export async function renderBlankPlan(
  form: BlankPlan,
  step: Step,
  loadFont?: LoadFont,
): Promise<Blob> {
  const steps = tableParts(form.rows);
  let done = 0;
  const next = () => step(done++, steps);
  return renderPages(blankSpec(form, 'landscape', loadFont), async (page) => {
    const part = drawBlankHead(page, form);
    page.space(1);
    for (const hint of form.hints) {
      // A number stays with what it counts.
      page.paragraph(part.add('P'), hint.replace(/(\d\.) /g, '$1\u00a0'), STYLES.soft);
    }
    page.space(3);
    const columns = form.columns.map(({ id, label }) => ({ label, width: WIDTHS[id] }));
    const room = page.room - headHeight(page.typeset, { columns });
    // A hair less than the whole, because sums of fractions are never exact.
    const height = Math.max((room - 0.1) / form.rows, LEAST_HEIGHT);
    const row = { cells: columns.map(() => ''), sign: null };
    const rows = Array.from({ length: form.rows }, () => row);
    const spec = { columns, rows, leastHeight: height, grid: true };
    await page.table(part.add('Table'), spec, next);
  });
}
