import type { BallotSheets } from '../ballot-sheets';
import type { Step } from '../work';
import { type BallotLayout, ballotLayout, GAP, LARGE } from './ballot-layout';
import { drawBallotRows } from './ballot-rows';
import type { LoadFont } from './fonts';
import type { Page } from './page';
import { renderPages } from './render-pages';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

/**
 * Draws numbered ballots to tick with a pen, two on an upright sheet of A4 while they fit, as a PDF after PDF/UA-1 and
 * PDF/A-3a. Everything on them can be told apart in a copy without colours.
 * @param step is called before each sheet
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @throws FontError when a face cannot be had
 */
export async function renderBallots(
  sheets: BallotSheets,
  step: Step,
  loadFont?: LoadFont,
): Promise<Blob> {
  const description = {
    title: sheets.title,
    author: '',
    subject: sheets.instrumentTitle,
    language: sheets.language,
    date: sheets.date,
    orientation: 'portrait',
    identity: JSON.stringify(sheets),
  } as const;
  const { unknownCharacter, numbers } = sheets;
  return renderPages({ description, foot: null, unknownCharacter, loadFont }, async (page) => {
    const widths = numbers.map(({ label }) => page.typeset.width(label, LARGE));
    const layout = ballotLayout(page, sheets, Math.max(...widths));
    const pages = Math.ceil(numbers.length / layout.perPage);
    for (let sheet = 0; sheet < pages; sheet += 1) {
      await step(sheet, pages);
      if (sheet > 0) page.nextPage();
      if (layout.perPage === 2) page.cutLine();
      for (const [place, slot] of layout.slots.entries()) {
        const number = numbers[sheet * layout.perPage + place];
        if (number) drawBallot(page, sheets, layout, { ...number, ...slot });
      }
    }
  });
}

interface Slot {
  label: string;
  bookmark: string;
  top: number;
  bottom: number;
}

function drawBallot(page: Page, sheets: BallotSheets, layout: BallotLayout, slot: Slot): void {
  const part = page.root.add('Sect');
  page.y = slot.top;
  page.bookmark(slot.bookmark);
  drawHead(page, part, sheets, slot);
  page.y += GAP.title;
  page.y += page.draw(part.add('P'), layout.title, STYLES.longName, page.left);
  page.y += page.draw(part.add('P'), [layout.facts], STYLES.soft, page.left) + GAP.facts;
  page.y += page.draw(part.add('P'), layout.lead, STYLES.body, page.left) + GAP.lead;
  drawBallotRows(page, part, sheets, layout, slot.bottom);
}

/** What it is at the left, and which one at the right: one heading. */
function drawHead(page: Page, part: StructElement, { heading }: BallotSheets, slot: Slot): void {
  const title = part.add('H1');
  const right = page.left + page.width - page.typeset.width(slot.label, LARGE);
  const height = page.draw(title, [`${heading} `], STYLES.eyebrow, page.left);
  // Its capitals begin where those of the words beside it do.
  page.draw(title, [slot.label], LARGE, right, page.y + (height - lineHeight(LARGE)) / 2 + 2.4);
  page.y += height;
}
