/** The whole check of the content folder, for the command, the build and the tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBallotNumbers } from './content-ballot-numbers.mjs';
import { checkExample } from './content-example.mjs';
import { filesBelow, nameOf, readDocument, WHOLE_FILE } from './content-files.mjs';
import { checkFrozen } from './content-frozen.mjs';
import { checkInstrument } from './content-instrument.mjs';
import { checkOperator } from './content-operator.mjs';
import { checkSchema } from './content-schema.mjs';
import { checkVersions } from './content-versions.mjs';

/** @typedef {import('./content-files.mjs').Finding} Finding */
/** @typedef {import('./content-files.mjs').Document} Document */

/** The content folder of this project. */
export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const INSTRUMENT = /^instruments\/[^/]+\/[^/]+\/[^/]+\.json$/;

/**
 * Checks a content folder. Rules beyond the schema run only on files that fit it.
 * @param {string} root absolute path of the folder
 * @returns {{ errors: Finding[], warnings: Finding[], instruments: Document[], examples: Document[] }}
 *   what stops the build, what does not, and the files that fit their schema
 */
export function checkContent(root) {
  /** @type {Finding[]} */
  const errors = [];
  const published = publishedFiles(root);
  const instruments = readValid(root, 'instrument', published, errors);
  const examples = readValid(root, 'example', list(root, 'examples'), errors);
  const operators = readValid(root, 'operator', ['operator.json'], errors);
  const frozen = checkFrozen(root, published);
  checkBallotNumbers(root, published, errors);
  errors.push(
    ...strayFiles(root),
    ...instruments.flatMap(checkInstrument),
    ...checkVersions(instruments),
    ...examples.flatMap((example) => checkExample(example, instruments)),
    ...frozen.errors,
  );
  const warnings = [...operators.flatMap(checkOperator), ...frozen.warnings];
  return { errors, warnings, instruments, examples };
}

/** Paths of all instrument files inside the folder. @param {string} root */
export const publishedFiles = (root) =>
  list(root, 'instruments').filter((path) => INSTRUMENT.test(path));

/** @param {string} root @param {string} folder */
const list = (root, folder) => (existsSync(join(root, folder)) ? filesBelow(root, folder) : []);

/** Files that the app would silently pass over. @param {string} root @returns {Finding[]} */
function strayFiles(root) {
  const stray = list(root, 'instruments')
    .filter((path) => !INSTRUMENT.test(path))
    .map((path) => ({
      file: nameOf(root, path),
      place: WHOLE_FILE,
      reason: 'Der Pfad muss lauten: instruments/Kennung/Version/Sprache.json.',
    }));
  if (publishedFiles(root).length > 0) return stray;
  const none = 'Hier liegt keine einzige Praxishilfe.';
  return [...stray, { file: nameOf(root, 'instruments'), place: 'ganzer Ordner', reason: none }];
}

/**
 * @param {string} root @param {'instrument' | 'example' | 'operator'} schema
 * @param {string[]} paths @param {Finding[]} errors
 * @returns {Document[]} those that are JSON and fit the schema
 */
function readValid(root, schema, paths, errors) {
  return paths.flatMap((path) => {
    const document = readDocument(root, path, errors);
    if (!document) return [];
    const faults = checkSchema(schema, document);
    errors.push(...faults);
    return faults.length === 0 ? [document] : [];
  });
}
