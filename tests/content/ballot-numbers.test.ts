import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ballotNumberOf, instrumentWithBallotNumber } from '../../src/content/ballot-numbers';
import { allInstruments } from '../../src/content/load-instrument';
import { codeLength } from '../../src/domain/workshop/ballot-code';
import { giveNumbers, versionsWithoutNumber } from '../tools/content-ballot-numbers.mjs';
import { CONTENT, checkContent, publishedFiles } from '../tools/content-check.mjs';
import { copyOfSmallContent } from './content-folder';

const instruments = await allInstruments();

/** Given out once and for all; new ones are added below, none is ever changed. */
const GIVEN_OUT = { 'zo/1.0.0': 0 };

describe('the numbers of Praxishilfen in ballot codes', () => {
  it('that were given out never change', () => {
    expect(JSON.parse(readFileSync(join(CONTENT, 'ballot-numbers.json'), 'utf8'))).toEqual(
      GIVEN_OUT,
    );
  });

  it('are there for every published version', () => {
    expect(versionsWithoutNumber(CONTENT, publishedFiles(CONTENT))).toEqual([]);
  });

  it.each(instruments)('lead to $id $version and back', ({ id, version, checkpoints }) => {
    const number = ballotNumberOf({ id, version });
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThanOrEqual(15);
    expect(instrumentWithBallotNumber(number ?? -1)).toEqual({ id, version, language: 'de' });
    expect(codeLength(checkpoints.length)).toBeLessThanOrEqual(14);
  });

  it('are missing for what this version of the app does not know', () => {
    expect(ballotNumberOf({ id: 'zo', version: '99.0.0' })).toBeNull();
    expect(instrumentWithBallotNumber(15)).toBeNull();
    expect(instrumentWithBallotNumber(-1)).toBeNull();
  });
});

describe('the check of the numbers', () => {
  const complaints = (numbers: unknown) => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write('ballot-numbers.json', JSON.stringify(numbers, null, 2));
    return checkContent(folder.root).errors;
  };
  const file = 'content/ballot-numbers.json';
  const place = 'Zeile 2, klein/1.0.0';

  it.each([16, -1, 1.5, '3', null])('refuses %j', (number) => {
    const reason = 'Die Nummer muss eine ganze Zahl von 0 bis 15 sein.';
    expect(complaints({ 'klein/1.0.0': number })).toEqual([{ file, place, reason }]);
  });

  it('refuses the same number twice, and one for a version that is not there', () => {
    expect(complaints({ 'klein/1.0.0': 3, 'klein/9.0.0': 3 })).toEqual([
      { file, place: 'Zeile 3, klein/9.0.0', reason: 'Die Nummer 3 hat schon „klein/1.0.0“.' },
      {
        file,
        place: 'Zeile 3, klein/9.0.0',
        reason:
          'Eine Praxishilfe mit dieser Kennung und Version gibt es nicht. Eine vergebene Nummer bleibt bei ihrer Version.',
      },
    ]);
  });

  it('refuses a list, and notices when the file is gone', () => {
    const reason = 'Hier muss ein Block in { } stehen.';
    expect(complaints([])).toEqual([{ file, place: 'ganze Datei', reason }]);
    const folder = copyOfSmallContent({ frozen: true });
    folder.remove('ballot-numbers.json');
    expect(checkContent(folder.root).errors).toEqual([
      { file, place: 'ganze Datei', reason: 'Die Datei fehlt.' },
    ]);
  });
});

describe('publishing', () => {
  it('gives a new version the next free number, and leaves the others alone', () => {
    const folder = copyOfSmallContent({ frozen: true });
    folder.write('ballot-numbers.json', '{ "klein/1.0.0": 1 }');
    for (const version of ['1.0.1', '1.0.2']) {
      folder.addInstrument(`instruments/klein/${version}/de.json`, (instrument) => {
        instrument.version = version;
      });
    }
    folder.addInstrument('instruments/klein/1.0.1/en.json', () => undefined);
    const published = publishedFiles(folder.root);
    expect(versionsWithoutNumber(folder.root, published)).toEqual(['klein/1.0.1', 'klein/1.0.2']);
    expect(giveNumbers(folder.root, published)).toEqual([
      'klein/1.0.1 hat für Workshops die Nummer 0',
      'klein/1.0.2 hat für Workshops die Nummer 2',
    ]);
    const numbers = { 'klein/1.0.0': 1, 'klein/1.0.1': 0, 'klein/1.0.2': 2 };
    expect(JSON.parse(folder.read('ballot-numbers.json'))).toEqual(numbers);
    expect(giveNumbers(folder.root, published)).toEqual([]);
  });

  it('gives none when all are given away', () => {
    const folder = copyOfSmallContent({ frozen: true });
    const all = Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`alt/${n}.0.0`, n]));
    folder.write('ballot-numbers.json', JSON.stringify(all));
    expect(giveNumbers(folder.root, publishedFiles(folder.root))).toEqual([]);
    expect(JSON.parse(folder.read('ballot-numbers.json'))).toEqual(all);
  });
});
