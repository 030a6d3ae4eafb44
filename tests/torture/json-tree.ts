/**
 * JSON as a tree that can also hold what no object can: a key twice, `__proto__` as a key, numbers
 * without an end. Leaves hold their JSON text.
 */
export type Tree =
  | { kind: 'object'; entries: [key: string, value: Tree][] }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'leaf'; json: string };

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(treeOf) };
  if (typeof value !== 'object' || value === null) return leaf(JSON.stringify(value));
  const entries = Object.entries(value).map(([key, inner]): [string, Tree] => [key, treeOf(inner)]);
  return { kind: 'object', entries };
}

export function leaf(json: string): Tree {
  return { kind: 'leaf', json };
}

export function writeTree(tree: Tree): string {
  if (tree.kind === 'leaf') return tree.json;
  if (tree.kind === 'list') return `[${tree.items.map(writeTree).join(',')}]`;
  return `{${tree.entries.map(([key, value]) => `${JSON.stringify(key)}:${writeTree(value)}`).join(',')}}`;
}

/** A copy that can be changed without changing the original. */
export function copyTree(tree: Tree): Tree {
  if (tree.kind === 'leaf') return { ...tree };
  if (tree.kind === 'list') return { kind: 'list', items: tree.items.map(copyTree) };
  return {
    kind: 'object',
    entries: tree.entries.map(([key, value]): [string, Tree] => [key, copyTree(value)]),
  };
}

/** A value's place in the tree: what holds it, and the how-manieth it is there. */
export interface Place {
  holder: Extract<Tree, { kind: 'object' | 'list' }>;
  index: number;
}

/** Every place, from the outside in; parents come before what they hold. */
export function listPlaces(tree: Tree): Place[] {
  if (tree.kind === 'leaf') return [];
  const inner = tree.kind === 'list' ? tree.items : tree.entries.map(([, value]) => value);
  return inner.flatMap((value, index) => [{ holder: tree, index }, ...listPlaces(value)]);
}

export function readPlace({ holder, index }: Place): Tree | undefined {
  return holder.kind === 'list' ? holder.items[index] : holder.entries[index]?.[1];
}

export function writePlace({ holder, index }: Place, value: Tree): void {
  if (holder.kind === 'list') {
    holder.items[index] = value;
    return;
  }
  const entry = holder.entries[index];
  if (entry) entry[1] = value;
}
