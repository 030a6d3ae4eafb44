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
/** Of the width, where a name stands beside it. */
const ORIGIN = 0.54;
/** Between both, in mm. */
const GAP = 8;

/** Sets a foot on so many mm: the page number is always whole, and a long name is cut. */
export function setFoot(typeset: Typeset, foot: Foot, width: number, pages: number): SetFoot {
  const number = (page: number) =>
    foot.page.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  const join = (parts: string[]) => parts.filter((part) => part !== '').join(' · ');
  const widest = typeset.width(join(['', foot.marking, number(pages)]), STYLE);
  const originWidth = foot.name === '' ? width - widest - GAP : width * ORIGIN;
  const dot = typeset.width(' · ', STYLE);
  const name = typeset.line(foot.name, STYLE, width - originWidth - GAP - widest - dot);
  return {
    origin: typeset.lines(foot.origin, STYLE, originWidth),
    label: (page) => join([name, foot.marking, number(page)]),
  };
}
