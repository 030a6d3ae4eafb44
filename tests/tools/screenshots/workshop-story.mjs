/** @typedef {import('@playwright/test').Page} Page */

const CHECKPOINTS = [
  'strategic-benefit',
  'options',
  'planning',
  'ways-of-thinking',
  'contacts',
  'agreements',
  'internal-organisation',
];

const LIGHTS = { r: 'red', y: 'yellow', g: 'green', '-': null };

/** A ballot each, a letter per checkpoint: what twelve people of the story think. */
const BALLOTS = [
  'ggyggyr',
  'ggyygyr',
  'grygryr',
  'gry-gyr',
  'gyyggyr',
  'rryggyr',
  'rryggyr',
  'rrygrgr',
  'ryyg-yr',
  'ryygryr',
  'ryygryr',
  'ryrggyr',
];

const NOTES = {
  0: { 'strategic-benefit': 'Wir machen das doch schon seit Jahren.' },
  5: { 'strategic-benefit': 'Im Vorstand wurde darüber noch nie gesprochen.' },
  8: { 'strategic-benefit': 'Bei uns weiß niemand, wozu wir das tun.' },
};

/** @param {string} letters */
const lightsOf = (letters) =>
  Object.fromEntries(CHECKPOINTS.map((id, at) => [id, LIGHTS[letters[at]]]));

/**
 * The workshop of the story.
 *
 * @param {object} over what is different
 * @param {string} [joint] the joint lights, a letter per checkpoint
 */
export function storyWorkshop(over, joint = '-------') {
  const revealed = joint !== '-------';
  const agreements = Object.entries(lightsOf(joint)).map(([id, rating]) => [
    id,
    { rating, reason: '', dissent: '' },
  ]);
  const workshop = {
    schemaVersion: 1,
    id: 'story',
    revision: 1,
    number: 7,
    instrument: { id: 'zo', version: '1.0.0', language: 'de' },
    checkpointIds: CHECKPOINTS,
    title: 'Zukunftswerkstatt Freiwilligenagentur',
    date: '2026-11-20',
    place: 'Gemeindehaus St. Martin, Lindental',
    invited: 'Vorstand, Team und sechs Freiwillige',
    expected: 14,
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
    ballots: BALLOTS.map((letters, at) => ({
      number: revealed ? null : `${at + 1}`,
      ratings: lightsOf(letters),
      notes: NOTES[at] ?? {},
    })),
    revealed,
    agreements: Object.fromEntries(agreements.filter(([, { rating }]) => rating !== null)),
    topics: [
      { id: 't1', text: 'Räume für das Sommerfest: Wer fragt in der Gemeinde?', measureId: null },
      { id: 't2', text: 'Versicherungsschutz der Ehrenamtlichen klären', measureId: null },
    ],
    assessmentId: null,
  };
  workshop.agreements['strategic-benefit'] &&= {
    ...workshop.agreements['strategic-benefit'],
    reason: 'Der Nutzen ist im Team bekannt, im Vorstand nicht. Deshalb fehlt die Unterstützung.',
    dissent: 'Zwei finden Gelb richtig: Die neue Leitung hat das Thema im Blick.',
  };
  return { ...workshop, ...over };
}

/**
 * Puts a workshop into the browser of a page on which the app is open.
 *
 * @param {Page} page @param {object} record
 */
export async function putWorkshop(page, record) {
  await page.evaluate(async (workshop) => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('praxishilfe');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = database.transaction('workshops', 'readwrite');
    tx.objectStore('workshops').put(workshop);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    database.close();
  }, record);
}
