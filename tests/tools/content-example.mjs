/** Rules for the worked example: everything it names must exist. */
import { repeated } from './content-instrument.mjs';

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

/**
 * @param {Document} document an example that passed its schema
 * @param {Document[]} instruments those that passed theirs
 * @returns {Finding[]}
 */
export function checkExample({ value, finding }, instruments) {
  const { id, version, language } = value.instrument;
  const path = `instruments/${id}/${version}/${language}.json`;
  const instrument = instruments.find((document) => document.path === path);
  if (!instrument)
    return [finding(['instrument'], `Eine fehlerfreie Datei „${path}“ gibt es nicht.`)];
  const examples = examplesByCheckpoint(instrument.value);
  return [
    ...Object.keys(value.answers)
      .filter((checkpoint) => !examples.has(checkpoint))
      .map((checkpoint) => finding(['answers', checkpoint], noCheckpoint(checkpoint))),
    ...repeated(
      value.measures.map((/** @type {any} */ measure, /** @type {number} */ i) => ({
        path: ['measures', i, 'id'],
        value: measure,
      })),
    ).map((item) => finding(item.path, `Die Kennung „${item.value.id}“ gibt es hier schon.`)),
    ...value.measures.flatMap((/** @type {any} */ measure, /** @type {number} */ i) =>
      measureFaults(measure, examples).map(([key, reason]) =>
        finding(['measures', i, key], reason),
      ),
    ),
  ];
}

/**
 * @param {any} measure @param {Map<string, Set<string>>} examples
 * @returns {[key: string, reason: string][]}
 */
function measureFaults(measure, examples) {
  const { checkpointId, exampleId, startInDays, reviewInDays } = measure;
  const known = examples.get(checkpointId);
  if (!known) return [['checkpointId', noCheckpoint(checkpointId)]];
  /** @type {[string, string][]} */
  const faults = [];
  if (exampleId !== null && !known.has(exampleId))
    faults.push(['exampleId', `In „${checkpointId}“ gibt es keine Anregung „${exampleId}“.`]);
  if (startInDays !== null && reviewInDays !== null && reviewInDays < startInDays)
    faults.push(['reviewInDays', 'Die Kontrolle liegt vor dem Beginn.']);
  return faults;
}

/** @param {string} id */
const noCheckpoint = (id) => `In dieser Praxishilfe gibt es keinen Checkpunkt „${id}“.`;

/** @param {any} instrument @returns {Map<string, Set<string>>} */
const examplesByCheckpoint = (instrument) =>
  new Map(
    instrument.checkpoints.map((/** @type {any} */ point) => [
      point.id,
      new Set(
        point.groups
          .flatMap((/** @type {any} */ group) => group.examples)
          .flatMap((/** @type {any} */ example) => [example, ...(example.parts ?? [])])
          .map((/** @type {any} */ example) => example.id),
      ),
    ]),
  );
