import { nameTreeLeaf, reference, textString } from './pdf-syntax';
import { type ContentMark, StructElement } from './struct-tree';

/** The objects of a structure tree by their numbers, as text. */
export interface StructObjects {
  /** Of the structure tree root, for the catalog. */
  root: number;
  objects: Map<number, string>;
}

/**
 * Turns the tree into PDF objects.
 * @param owners for each page, from 1, whose content its marks are, by their numbers
 * @param pageIds the object numbers of the pages, by the page from 1
 * @param newId gives a new object number
 */
export function structObjects(
  tree: StructElement,
  owners: ReadonlyMap<number, readonly StructElement[]>,
  pageIds: ReadonlyMap<number, number>,
  newId: () => number,
): StructObjects {
  const root = newId();
  const parentTree = newId();
  const objects = new Map<number, string>();
  const ids = new Map<StructElement, number>();
  const named: [string, number][] = [];

  const idOf = (element: StructElement) => {
    const id = ids.get(element) ?? newId();
    ids.set(element, id);
    return id;
  };

  function place(element: StructElement, parent: number): void {
    const id = idOf(element);
    const { kids, options } = element;
    const first = kids.find((kid): kid is ContentMark => !(kid instanceof StructElement));
    const entries = [`/S/${element.type}/P ${reference(parent)}`];
    if (first !== undefined) entries.push(`/Pg ${reference(pageIds.get(first.page) ?? 0)}`);
    if (kids.length > 0) entries.push(kidsEntry(kids, first?.page));
    if (options.alt !== undefined) entries.push(`/Alt${textString(options.alt)}`);
    if (options.actualText !== undefined) {
      entries.push(`/ActualText${textString(options.actualText)}`);
    }
    if (options.language !== undefined) entries.push(`/Lang${textString(options.language)}`);
    if (options.id !== undefined) {
      entries.push(`/ID${textString(options.id)}`);
      named.push([options.id, id]);
    }
    const { attributes = [] } = options;
    if (attributes.length === 1) entries.push(`/A${attributes[0]}`);
    else if (attributes.length > 1) entries.push(`/A[${attributes.join('')}]`);
    objects.set(id, `<<${entries.join('')}>>`);
    for (const kid of kids) if (kid instanceof StructElement) place(kid, id);
  }

  /** Content of the element's own page is told by its number alone. */
  function kidsEntry(kids: StructElement['kids'], page: number | undefined): string {
    const entries = kids.map((kid) => {
      if (kid instanceof StructElement) return reference(idOf(kid));
      if (kid.page === page) return `${kid.mcid}`;
      return `<</Type/MCR/Pg ${reference(pageIds.get(kid.page) ?? 0)}/MCID ${kid.mcid}>>`;
    });
    return entries.length === 1 ? `/K ${entries[0]}` : `/K[${entries.join(' ')}]`;
  }

  place(tree, root);
  const pages = [...owners.keys()].sort((one, other) => one - other);
  const parents = pages.map((page) => {
    const list = (owners.get(page) ?? []).map((owner) => reference(idOf(owner)));
    return `${page - 1}[${list.join(' ')}]`;
  });
  objects.set(parentTree, `<</Nums[${parents.join('')}]>>`);
  const nextKey = Math.max(0, ...pages);
  objects.set(
    root,
    `<</Type/StructTreeRoot/K ${reference(idOf(tree))}/ParentTree ${reference(parentTree)}` +
      `/ParentTreeNextKey ${nextKey}${idTree(named)}>>`,
  );
  return { root, objects };
}

function idTree(named: readonly [string, number][]): string {
  return named.length === 0 ? '' : `/IDTree<<${nameTreeLeaf(named)}>>`;
}
