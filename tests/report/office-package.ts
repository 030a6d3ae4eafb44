import { posix } from 'node:path';

/** The parts of a file of Office by their paths, as XML. */
export type Parts = Record<string, Document>;

/** For each element whose children stand in a fixed order: their names in that order. All others may not occur in it. */
export type Orders = Record<string, string>;

const TYPES = '[Content_Types].xml';
const isRelations = (path: string) => path.endsWith('.rels');

/**
 * What in a package would make Office call the file damaged: parts of no kind, relations that lead nowhere, and
 * references without a relation. One line for each fault.
 */
export function packageFaults(parts: Parts): string[] {
  return [...typeFaults(parts), ...Object.keys(parts).flatMap((path) => linkFaults(parts, path))];
}

function typeFaults(parts: Parts): string[] {
  const given = (kind: string, name: string) =>
    [...(parts[TYPES]?.getElementsByTagName(kind) ?? [])].map(
      (one) => one.getAttribute(name) ?? '',
    );
  const named = given('Override', 'PartName');
  const endings = new Set(given('Default', 'Extension'));
  const paths = Object.keys(parts).filter((path) => path !== TYPES);
  const kinds = [...named, ...given('Default', 'Extension').map((ending) => `.${ending}`)];
  return [
    ...repeated(kinds).map((name) => `${name} is of two kinds`),
    ...named.filter((name) => !(name.slice(1) in parts)).map((name) => `${name} is missing`),
    ...paths
      // "xml" says nothing of what a part is for.
      .filter((path) => !named.includes(`/${path}`) && !(isRelations(path) && endings.has('rels')))
      .map((path) => `${path} is of no kind`),
  ];
}

function linkFaults(parts: Parts, path: string): string[] {
  const relations = [...(parts[relationsOf(path)]?.getElementsByTagName('Relationship') ?? [])];
  const ids = relations.map((one) => one.getAttribute('Id') ?? '');
  const used = [...(parts[path]?.getElementsByTagName('*') ?? [])]
    .flatMap(({ attributes }) => [...attributes])
    .filter(({ name }) => name.startsWith('r:'))
    .map(({ value }) => value);
  const source = /^(.*?)_rels\/(.*)\.rels$/.exec(path);
  return [
    ...repeated(ids).map((id) => `${path} has two ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path} has no ${id}`),
    ...relations
      .map((one) => posix.join(posix.dirname(path), one.getAttribute('Target') ?? ''))
      .filter((target) => !(target in parts))
      .map((target) => `${path} leads to ${target}`),
    ...(source?.[2] && !(`${source[1]}${source[2]}` in parts)
      ? [`${path} belongs to nothing`]
      : []),
    ...rootFaults(parts, path),
  ];
}

function rootFaults(parts: Parts, path: string): string[] {
  if (path !== '_rels/.rels') return [];
  return [...(parts[path]?.getElementsByTagName('Relationship') ?? [])]
    .map((one) => one.getAttribute('Target') ?? '')
    .filter((target) => !(target in parts))
    .map((target) => `the file leads to ${target}`);
}

const relationsOf = (path: string) =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

/** Where the children of an element stand otherwise than the schema has them. One line for each fault. */
export function orderFaults(part: Document, orders: Orders): string[] {
  return [...part.getElementsByTagName('*')].flatMap((element) => {
    const order = orders[element.tagName]?.split(' ');
    if (order === undefined) return [];
    const names = [...element.children].map(({ tagName }) => tagName);
    const places = names.map((name) => order.indexOf(name));
    return places.flatMap((place, index) => {
      if (place < 0) return [`${names[index]} in ${element.tagName}`];
      const before = places[index - 1] ?? 0;
      return place < before ? [`${names[index]} after ${names[index - 1]}`] : [];
    });
  });
}

/** What stands in a list more than once. */
export function repeated(list: readonly string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}
