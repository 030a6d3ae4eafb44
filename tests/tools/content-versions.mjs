/**
 * Holds the versions and languages of an instrument together: answers hang on ids, so a version
 * number must say truly whether the ids are still the same.
 */

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

/** @param {Document[]} documents instruments that passed their schema @returns {Finding[]} */
export function checkVersions(documents) {
  /** One document per version: the languages of a version are held equal by checkLanguages. */
  const first = documents.filter(
    (document, i) => documents.findIndex((other) => sameVersion(document, other)) === i,
  );
  return [
    ...first.flatMap((document) => checkLanguages(document, documents)),
    ...first.flatMap((document) => {
      const earlier = first
        .filter((other) => other.value.id === document.value.id && before(other, document))
        .sort((a, b) => (before(a, b) ? -1 : 1))
        .at(-1);
      return earlier ? checkStep(earlier, document) : [];
    }),
  ];
}

/** @param {Document} first @param {Document[]} documents */
function checkLanguages(first, documents) {
  return documents
    .filter((other) => other !== first && sameVersion(first, other))
    .filter((other) => idsOf(first.value).join() !== idsOf(other.value).join())
    .map((other) => {
      const reason = `Kennungen und Reihenfolge sind nicht dieselben wie in ${first.value.language}.json. ${difference(first, other)}`;
      return other.finding(['checkpoints'], reason);
    });
}

/** A correction (1.0.x) keeps all ids, an extension (1.x.0) may add, a new edition (x.0.0) is free. */
function checkStep(/** @type {Document} */ earlier, /** @type {Document} */ later) {
  const [was, is] = [numbers(earlier), numbers(later)];
  if (was[0] !== is[0]) return [];
  const lost = missingIn(later, earlier);
  const added = was[1] === is[1] ? missingIn(earlier, later) : [];
  if (lost.length + added.length === 0) return [];
  const step = added.length > 0 && lost.length === 0 ? 'die mittlere' : 'die erste';
  const reason = `Gegenüber ${earlier.value.version} sind die Kennungen andere; dann muss ${step} Zahl der Version steigen. ${difference(earlier, later)}`;
  return [later.finding(['version'], reason)];
}

/** @param {Document} was @param {Document} is */
function difference(was, is) {
  const lost = missingIn(is, was).map((id) => `weggefallen: ${id}`);
  const added = missingIn(was, is).map((id) => `dazugekommen: ${id}`);
  const both = [...lost, ...added];
  return both.length === 0 ? 'Nur die Reihenfolge ist anders.' : `(${both.join('; ')})`;
}

/** Ids of `whole` that `document` lacks. @param {Document} document @param {Document} whole */
const missingIn = (document, whole) => {
  const has = new Set(idsOf(document.value));
  return idsOf(whole.value).filter((id) => !has.has(id));
};

/** Everything an answer or a measure may hang on, in order. @param {any} instrument @returns {string[]} */
const idsOf = (instrument) =>
  instrument.checkpoints.flatMap((/** @type {any} */ point) => [
    point.id,
    ...point.groups
      .flatMap((/** @type {any} */ group) => group.examples)
      .flatMap((/** @type {any} */ example) => [example, ...(example.parts ?? [])])
      .map((/** @type {any} */ example) => `${point.id}/${example.id}`),
  ]);

/** @param {Document} a @param {Document} b */
const sameVersion = (a, b) => a.value.id === b.value.id && a.value.version === b.value.version;

/** @param {Document} document @returns {number[]} */
const numbers = (document) => document.value.version.split('.').map(Number);

/** @param {Document} a @param {Document} b */
function before(a, b) {
  const right = numbers(b);
  const steps = numbers(a).map((part, i) => part - (right[i] ?? 0));
  return (steps.find((step) => step !== 0) ?? 0) < 0;
}
