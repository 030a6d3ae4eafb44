import { number, reference, textString } from './pdf-syntax';

/** A line in the list of parts that viewers show beside the pages. */
export interface Bookmark {
  title: string;
  /** From 1. */
  page: number;
  /** Where on it, in points from its lower edge. */
  top: number;
}

/** The objects of the list by their numbers, as text. */
export interface OutlineObjects {
  /** Of the list as a whole, for the catalog. */
  root: number;
  objects: Map<number, string>;
}

/**
 * Turns bookmarks into PDF objects; there must be one at least. jsPDF has a list of its own, but writes letters such as
 * "č" as bytes that readers take for a line end.
 * @param pageIds the object numbers of the pages, by the page from 1
 * @param newId gives a new object number
 */
export function outlineObjects(
  bookmarks: readonly Bookmark[],
  pageIds: ReadonlyMap<number, number>,
  newId: () => number,
): OutlineObjects {
  const root = newId();
  const ids = bookmarks.map(() => newId());
  const link = (name: string, id: number | undefined) =>
    id === undefined ? '' : `/${name} ${reference(id)}`;
  const objects = new Map<number, string>([
    [
      root,
      `<</Type/Outlines${link('First', ids[0])}${link('Last', ids.at(-1))}/Count ${ids.length}>>`,
    ],
  ]);
  for (const [index, { title, page, top }] of bookmarks.entries()) {
    const neighbours = link('Prev', ids[index - 1]) + link('Next', ids[index + 1]);
    const place = `[${reference(pageIds.get(page) ?? 0)}/XYZ null ${number(top)} null]`;
    objects.set(
      ids[index] ?? 0,
      `<</Title${textString(title)}${link('Parent', root)}${neighbours}/Dest${place}>>`,
    );
  }
  return { root, objects };
}
