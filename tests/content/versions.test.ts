import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/domain/instrument';
import { checkContent } from '../tools/content-check.mjs';
import { copyOfSmallContent } from './content-folder';

const renameFirst = (instrument: Instrument) => {
  for (const checkpoint of instrument.checkpoints.slice(1)) checkpoint.id = 'networks';
};
const addCheckpoint = (instrument: Instrument) => {
  const more = structuredClone(instrument.checkpoints.slice(1));
  for (const checkpoint of more) checkpoint.id = 'money';
  instrument.checkpoints.push(...more);
};
const changeWord = (instrument: Instrument) => {
  instrument.title = 'Anderer Titel';
};

/** Complaints about a version that stands beside 1.0.0. */
function complaintsAbout(version: string, change: (instrument: Instrument) => void) {
  const folder = copyOfSmallContent();
  folder.addInstrument(`instruments/klein/${version}/de.json`, (instrument) => {
    instrument.version = version;
    change(instrument);
  });
  return checkContent(folder.root).errors.map(({ reason }) => reason);
}

describe('a new version says truly how much has changed', () => {
  it.each<[string, (instrument: Instrument) => void]>([
    ['1.0.1', changeWord],
    ['1.1.0', addCheckpoint],
    ['2.0.0', renameFirst],
    ['0.9.0', changeWord],
    ['1.0.10', changeWord],
  ])('%s passes', (version, change) => {
    expect(complaintsAbout(version, change)).toEqual([]);
  });

  it('a correction must not add a checkpoint', () => {
    expect(complaintsAbout('1.0.1', addCheckpoint)).toEqual([
      'Gegenüber 1.0.0 sind die Kennungen andere; dann muss die mittlere Zahl der Version steigen. (dazugekommen: money; dazugekommen: money/check)',
    ]);
  });

  it('an extension must not lose an id that answers hang on', () => {
    const [complaint] = complaintsAbout('1.1.0', renameFirst);
    expect(complaint).toContain('dann muss die erste Zahl der Version steigen');
    expect(complaint).toContain('weggefallen: contacts;');
  });
});

describe('the languages of a version', () => {
  it('may differ in words', () => {
    const folder = copyOfSmallContent();
    folder.addInstrument('instruments/klein/1.0.0/en.json', (instrument) => {
      instrument.language = 'en';
      instrument.title = 'Small guide';
    });
    expect(checkContent(folder.root).errors).toEqual([]);
  });

  it('must have the same ids', () => {
    const folder = copyOfSmallContent();
    folder.addInstrument('instruments/klein/1.0.0/en.json', (instrument) => {
      instrument.language = 'en';
      renameFirst(instrument);
    });
    const [error, ...more] = checkContent(folder.root).errors;
    expect(more).toEqual([]);
    expect(error).toMatchObject({ file: 'content/instruments/klein/1.0.0/en.json' });
    expect(error?.reason).toContain('nicht dieselben wie in de.json');
    expect(error?.reason).toContain('dazugekommen: networks;');
  });

  it('must have them in the same order', () => {
    const folder = copyOfSmallContent();
    folder.addInstrument('instruments/klein/1.0.0/en.json', (instrument) => {
      instrument.language = 'en';
      instrument.checkpoints.reverse();
    });
    expect(checkContent(folder.root).errors.map(({ reason }) => reason)).toEqual([
      'Kennungen und Reihenfolge sind nicht dieselben wie in de.json. Nur die Reihenfolge ist anders.',
    ]);
  });
});
