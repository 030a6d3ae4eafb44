import { STYLES } from './style';
import type { Typeset } from './typeset';

/** What stands at the foot of each page. */
export interface Foot {
  /** At the left. */
  origin: string;
  /** Stands before the page number, as whose document it is; "" for none. */
  name: string;
  /** Between the name and the page number: how the document is meant to be used; "" for none. */
  marking: string;
  /** With the places {page} and {pages}. */
  page: string;
  /** At the end of the last page; "" for none. */
  remark: string;
}

/** A foot in lines. */
export interface SetFoot {
  origin: string[];
  /** The line that ends at the right, of a page from 1. */
  label(page: number): string;
}

const STYLE = STYLES.small;
/** Of the width, however long the name beside it is. */
const ORIGIN = 0.58;
/** Between both, in mm; and a hair, because sums of fractions are never exact. */
const GAP = 8;
const HAIR = 0.1;

/** Sets a foot on so many mm: the page number is always whole, and a long name is cut. */
export function setFoot(typeset: Typeset, foot: Foot, width: number, pages: number): SetFoot {
  const number = (page: number) =>
    foot.page.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  const join = (parts: string[]) => parts.filter((part) => part !== '').join(' · ');
  const widthOf = (parts: string[]) => typeset.width(join(parts), STYLE);
  const widest = number(pages);
  const whole = widthOf([foot.name, foot.marking, widest]);
  const originWidth = Math.max(width * ORIGIN, width - GAP - HAIR - whole);
  const rest = widthOf([foot.marking, widest]) + typeset.width(' · ', STYLE);
  const name = typeset.line(foot.name, STYLE, width - originWidth - GAP - rest);
  return {
    origin: typeset.lines(foot.origin, STYLE, originWidth),
    label: (page) => join([name, foot.marking, number(page)]),
  };
}
