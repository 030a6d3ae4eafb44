/** Rules for one instrument that a schema cannot say. */
import { checkMarks } from './content-marks.mjs';

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */
/** @typedef {{ path: (string | number)[], value: any }} Placed */

/** @param {Document} document an instrument that passed its schema @returns {Finding[]} */
export function checkInstrument(document) {
  const { minutes } = document.value;
  return [
    ...checkPath(document),
    ...(minutes.from > minutes.to
      ? [document.finding(['minutes'], 'Die Dauer „from“ ist größer als „to“.')]
      : []),
    ...checkIds(document),
    ...checkSources(document),
    ...checkMarks(document),
  ];
}

/** @param {Document} document @returns {Finding[]} */
function checkPath({ path, value, finding }) {
  const [, id, version, file] = path.split('/');
  const expected = { id, version, language: file?.replace(/\.json$/, '') };
  return Object.entries(expected)
    .filter(([key, part]) => value[key] !== part)
    .map(([key, part]) =>
      finding([key], `Hier steht „${value[key]}“, der Dateipfad sagt „${part}“.`),
    );
}

/** @param {Document} document @returns {Finding[]} */
function checkIds({ value, finding }) {
  const points = placed(value.checkpoints, ['checkpoints']);
  const lists = [
    points,
    placed(value.glossary, ['glossary']),
    ...points.map((point) => placed(point.value.groups, [...point.path, 'groups'])),
    ...points.map((point) =>
      examplesOf(point).flatMap((example) => [example, ...partsOf(example)]),
    ),
  ];
  return lists.flatMap((list) =>
    repeated(list).map((item) =>
      finding([...item.path, 'id'], `Die Kennung „${item.value.id}“ gibt es hier schon.`),
    ),
  );
}

/**
 * Numbers run without gaps, so that nothing can be dropped unnoticed. They are counted per work and
 * checkpoint of the source: an instrument may draw on several works.
 * @param {Document} document @returns {Finding[]}
 */
function checkSources({ value, finding }) {
  return placed(value.checkpoints, ['checkpoints']).flatMap((point) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    return examplesOf(point).flatMap((example) => {
      const { work, checkpoint } = example.value.source;
      const count = (counts.get(`${checkpoint} ${work}`) ?? 0) + 1;
      counts.set(`${checkpoint} ${work}`, count);
      return [
        { item: example, expected: `${count}` },
        ...partsOf(example).map((item, i) => ({ item, expected: `${count}.${i + 1}` })),
      ]
        .filter(({ item, expected }) => item.value.source.number !== expected)
        .map(({ item, expected }) => {
          const reason = `Die Nummer ist „${item.value.source.number}“, der Reihe nach wäre sie „${expected}“.`;
          return finding([...item.path, 'source', 'number'], reason);
        });
    });
  });
}

/** @param {any[]} list @param {(string | number)[]} path @returns {Placed[]} */
const placed = (list, path) => list.map((value, i) => ({ path: [...path, i], value }));

/** The examples of a checkpoint over all its groups. @param {Placed} point @returns {Placed[]} */
const examplesOf = (point) =>
  placed(point.value.groups, [...point.path, 'groups']).flatMap((group) =>
    placed(group.value.examples, [...group.path, 'examples']),
  );

/** @param {Placed} example @returns {Placed[]} */
const partsOf = (example) => placed(example.value.parts ?? [], [...example.path, 'parts']);

/** Items whose id stood before in the list. @param {Placed[]} list */
export function repeated(list) {
  const seen = new Set();
  return list.filter(({ value }) => seen.has(value.id) || !seen.add(value.id));
}
