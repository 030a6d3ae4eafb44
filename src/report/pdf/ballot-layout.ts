import type { BallotSheets } from '../ballot-sheets';
import type { Page } from './page';
import { COLOURS, lineHeight, STYLES, type TextStyle } from './style';

/** A4 upright, in mm. */
const SHEET = { height: 297 } as const;
/** Above and below what stands on a ballot: no printer writes nearer to the edge, and scissors need room. */
const MARGIN = { top: 12, bottom: 10 } as const;

/** Of a choice, and of the number before a title; in mm. */
export const CHOICE = 23;
export const NUMBER = 7;
/** Above and below the words of a row. */
const ROW = { padding: 1.7, least: 8.5, most: 15 } as const;
export const GAP = { title: 0.8, facts: 2.6, lead: 3, head: 1 } as const;
/** The large number at the right. */
export const LARGE: TextStyle = { ...STYLES.name, size: 28 };
/** Over the boxes: small, but never pale. */
export const HEAD: TextStyle = { ...STYLES.small, colour: COLOURS.ink };

/** One ballot set in lines, the same for every number. */
export interface BallotLayout {
  /** 2, or 1 when there is more on a ballot than half a sheet holds. */
  perPage: 1 | 2;
  /** Of the place of each ballot on its sheet: where writing begins and must end. */
  slots: { top: number; bottom: number }[];
  title: string[];
  facts: string;
  lead: string[];
  heads: string[][];
  headHeight: number;
  rows: { title: string[]; statement: string[]; height: number }[];
}

/** Two ballots to a sheet while they fit, each with the statements of the checkpoints while there is room. */
export function ballotLayout(page: Page, sheets: BallotSheets, numberWidth: number): BallotLayout {
  const tries = [
    { perPage: 2, statements: true },
    { perPage: 2, statements: false },
    { perPage: 1, statements: true },
  ] as const;
  const least = { perPage: 1, statements: false } as const;
  const fitting = tries.find((one) => spare(setBallot(page, sheets, numberWidth, one)) >= 0);
  const layout = setBallot(page, sheets, numberWidth, fitting ?? least);
  // A hair less than the whole, because sums of fractions are never exact.
  const more = Math.max(spare(layout) - 0.1, 0) / Math.max(layout.rows.length, 1);
  const rows = layout.rows.map((row) => ({
    ...row,
    height: Math.max(Math.min(row.height + more, ROW.most), row.height),
  }));
  return { ...layout, rows };
}

/** What is left of a ballot; less than 0 when it does not fit. */
function spare(layout: BallotLayout): number {
  const [{ top, bottom } = { top: 0, bottom: 0 }] = layout.slots;
  const rows = layout.rows.reduce((sum, { height }) => sum + height, 0);
  return bottom - top - headOf(layout) - rows;
}

/** Everything above the first row. */
function headOf({ title, lead, headHeight }: BallotLayout): number {
  return (
    lineHeight(STYLES.eyebrow) +
    GAP.title +
    title.length * lineHeight(STYLES.longName) +
    lineHeight(STYLES.soft) +
    GAP.facts +
    lead.length * lineHeight(STYLES.body) +
    GAP.lead +
    headHeight
  );
}

function setBallot(
  page: Page,
  { workshop, facts, lead, anonymous, checkpoints, choices }: BallotSheets,
  numberWidth: number,
  { perPage, statements }: { perPage: 1 | 2; statements: boolean },
): BallotLayout {
  const { typeset } = page;
  const width = page.width - choices.length * CHOICE - NUMBER - 3;
  const heads = choices.map(({ label }) => typeset.lines(label, HEAD, CHOICE - 1.5));
  const headLines = Math.max(...heads.map(({ length }) => length));
  const height = SHEET.height / perPage;
  return {
    perPage,
    slots: Array.from({ length: perPage }, (_, index) => ({
      top: index * height + MARGIN.top,
      bottom: (index + 1) * height - MARGIN.bottom,
    })),
    title: twoLines(page, workshop, page.width - numberWidth - 8),
    facts: typeset.line(facts, STYLES.soft, page.width - numberWidth - 8),
    lead: typeset.lines(`${lead} ${anonymous}`, STYLES.body, page.width),
    heads,
    headHeight: headLines * lineHeight(HEAD) + GAP.head,
    rows: checkpoints.map(({ title, statement }) => {
      const lines = {
        title: typeset.lines(title, STYLES.summary, width),
        statement: statements ? typeset.lines(statement, STYLES.small, width) : [],
      };
      const words =
        lines.title.length * lineHeight(STYLES.summary) +
        lines.statement.length * lineHeight(STYLES.small);
      return { ...lines, height: Math.max(words + 2 * ROW.padding, ROW.least) };
    }),
  };
}

/** A title in at most two lines; what is longer is cut. */
function twoLines({ typeset }: Page, text: string, width: number): string[] {
  const lines = typeset.lines(text, STYLES.longName, width);
  if (lines.length <= 2) return lines;
  const [first = '', ...rest] = lines;
  return [first, typeset.line(rest.join(''), STYLES.longName, width)];
}
