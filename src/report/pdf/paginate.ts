/** How blocks are spread over pages. */
export interface Pagination {
  /** The places of the blocks on each page. */
  pages: number[][];
  /** What each block gets beyond its own height. */
  extra: number;
}

/**
 * Spreads blocks over as few pages as they need when each gets the least extra room, and then gives all of them as much
 * of it as these pages have: so the last page is no remnant of one block.
 * @param heights of the blocks, in the unit of everything here
 * @param rooms of the first page and of each further one
 * @param extra the least and the most that each block gets
 */
export function paginate(
  heights: readonly number[],
  rooms: { first: number; further: number },
  extra: { least: number; most: number },
): Pagination {
  const fewest = fill(heights, rooms, extra.least);
  for (let more = extra.most; more > extra.least; more -= STEP) {
    const pages = fill(heights, rooms, more);
    if (pages.length <= fewest.length) return { pages, extra: more };
  }
  return { pages: fewest, extra: extra.least };
}

const STEP = 0.5;

/** A block higher than a page has one to itself, and goes on over it. */
function fill(
  heights: readonly number[],
  rooms: { first: number; further: number },
  extra: number,
): number[][] {
  const pages: number[][] = [[]];
  let room = rooms.first;
  for (const [index, height] of heights.entries()) {
    const wanted = height + extra;
    const isEmpty = pages.length > 1 && pages.at(-1)?.length === 0;
    if (wanted > room && !isEmpty) {
      pages.push([]);
      room = rooms.further;
    }
    pages.at(-1)?.push(index);
    room -= wanted;
  }
  return pages.filter((page, index) => index === 0 || page.length > 0);
}
