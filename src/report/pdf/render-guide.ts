import type { GuideSheet } from '../guide-sheet';
import type { Step } from '../work';
import { drawBox } from './box';
import type { LoadFont } from './fonts';
import type { Page } from './page';
import { renderPages } from './render-pages';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';
import { tableParts } from './table';

/** Of the columns in mm. */
const WIDTHS = { start: 17, own: 20, step: 40, what: 80, duration: 17 } as const;
const FIELD = { gap: 8, writing: 9 } as const;
const ITEM = { row: 5.5, box: 3.6, indent: 6.5 } as const;

/**
 * Draws checklist and plan for those who run a workshop as one page of A4, a PDF after PDF/UA-1 and PDF/A-3a.
 * @param step is called before each part
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @throws FontError when a face cannot be had
 */
export async function renderGuide(
  sheet: GuideSheet,
  step: Step,
  loadFont?: LoadFont,
): Promise<Blob> {
  const description = {
    title: `${sheet.title} – ${sheet.guide}`,
    author: '',
    subject: sheet.guide,
    language: 'de',
    date: sheet.date,
    orientation: 'portrait',
    identity: JSON.stringify(sheet),
  } as const;
  const foot = { origin: sheet.origin, name: '', marking: '', page: sheet.page };
  const { unknownCharacter } = sheet;
  const steps = tableParts(sheet.steps.length) + 1;
  let done = 0;
  const next = () => step(done++, steps);
  return renderPages({ description, foot, unknownCharacter, loadFont }, async (page) => {
    const part = page.root.add('Sect');
    drawHead(page, part, sheet);
    await drawPlan(page, part, sheet, next);
    await next();
    drawChecklist(page, part, sheet);
    page.space(3);
    page.paragraph(part.add('P'), sheet.reminder, STYLES.strong);
  });
}

function drawHead(page: Page, part: StructElement, sheet: GuideSheet): void {
  page.bookmark(sheet.title);
  page.accent();
  const heading = part.add('H1');
  page.paragraph(heading, `${sheet.guide} `, STYLES.eyebrow);
  page.space(0.5);
  page.paragraph(heading, sheet.title, STYLES.heading);
  page.space(1);
  page.paragraph(part.add('P'), sheet.lead, STYLES.soft);
  drawFields(page, part, sheet.fields);
  page.space(4);
}

/** Lines to write on, side by side, with what belongs on them below. */
function drawFields(page: Page, part: StructElement, fields: readonly string[]): void {
  const width = (page.width - (fields.length - 1) * FIELD.gap) / fields.length;
  const bottom = page.y + FIELD.writing;
  for (const [place, label] of fields.entries()) {
    const left = page.left + place * (width + FIELD.gap);
    page.rule(bottom, left, left + width);
    page.draw(part.add('P'), [label], STYLES.small, left, bottom + 0.5);
  }
  page.y = bottom + 0.5 + lineHeight(STYLES.small);
}

async function drawPlan(
  page: Page,
  part: StructElement,
  { planTitle, columns, steps }: GuideSheet,
  next: () => Promise<void>,
): Promise<void> {
  page.paragraph(part.add('H2'), planTitle, STYLES.title);
  page.space(1.5);
  const names = ['start', 'own', 'step', 'what', 'duration'] as const;
  const spec = {
    columns: names.map((name) => ({ label: columns[name], width: WIDTHS[name] })),
    rows: steps.map(({ start, title, text, duration }) => ({
      cells: [start, '', title, text, duration],
      sign: null,
      strong: names.indexOf('step'),
    })),
  };
  await page.table(part.add('Table'), spec, next);
  page.space(5);
}

function drawChecklist(page: Page, part: StructElement, sheet: GuideSheet): void {
  page.paragraph(part.add('H2'), sheet.checklistTitle, STYLES.title);
  for (const { title, items } of sheet.checklist) {
    page.space(2);
    page.paragraph(part.add('H3'), title, STYLES.head);
    page.space(0.8);
    const list = part.add('L');
    for (const item of items) drawItem(page, list, item, sheet.box);
  }
}

function drawItem(page: Page, list: StructElement, text: string, box: string): void {
  const style = STYLES.body;
  const item = list.add('LI');
  const middle = page.y + ITEM.row / 2;
  const [left, top] = [page.left, middle - ITEM.box / 2];
  const figure = page.picture(box, [left - 0.3, top - 0.3, ITEM.box + 0.6, ITEM.box + 0.6], (doc) =>
    drawBox(doc, left + ITEM.box / 2, middle, ITEM.box),
  );
  item.add('Lbl').kids.push(figure);
  const lines = page.typeset.lines(text, style, page.width - ITEM.indent);
  page.draw(item.add('LBody'), lines, style, left + ITEM.indent, middle - lineHeight(style) / 2);
  page.y += ITEM.row + (lines.length - 1) * lineHeight(style);
}
