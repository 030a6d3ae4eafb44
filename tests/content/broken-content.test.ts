import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/domain/instrument';
import { checkContent } from '../tools/content-check.mjs';
import { checkpoint, complaintsAfter } from './complaints';
import { INSTRUMENT, SMALL } from './content-folder';

describe('faultless content', () => {
  it('has nothing to complain about', () => {
    const { errors, warnings } = checkContent(SMALL);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
  });
});

describe('a file that is no JSON', () => {
  it('is reported with line, column and what is missing there', () => {
    const complaints = complaintsAfter((folder) =>
      folder.write(INSTRUMENT, folder.read(INSTRUMENT).replace('"id": "klein",', '"id": "klein"')),
    );
    expect(complaints[0]).toBe(
      `content/${INSTRUMENT}: Zeile 3, Spalte 3: Vor dieser Stelle fehlt ein Komma oder „}“.`,
    );
  });

  it('is reported when it was not saved as UTF-8', () => {
    const complaints = complaintsAfter((folder) =>
      // "\xfc" as a single byte is the ü of Windows-1252, not of UTF-8.
      folder.write('operator.json', Buffer.from('{"name":"M\xfcller"}', 'latin1')),
    );
    expect(complaints).toEqual(['content/operator.json: ganze Datei: Bitte als UTF-8 speichern.']);
  });

  it('is reported when it starts with a byte order mark', () => {
    const complaints = complaintsAfter((folder) =>
      folder.write('operator.json', `\ufeff${folder.read('operator.json')}`),
    );
    expect(complaints).toEqual([
      'content/operator.json: ganze Datei: Bitte als „UTF-8 ohne BOM“ speichern.',
    ]);
  });

  it('is reported when a key stands twice, which JSON itself would let pass', () => {
    const complaints = complaintsAfter((folder) =>
      folder.write(
        INSTRUMENT,
        folder
          .read(INSTRUMENT)
          .replace('"title": "Ziele",', '"title": "Ziele",\n"title": "Zwecke",'),
      ),
    );
    expect(complaints).toEqual([
      `content/${INSTRUMENT}: Zeile 28, checkpoints › aims › title: Dieser Schlüssel steht hier zweimal; nur der letzte würde gelten.`,
    ]);
  });
});

describe('a file that does not fit the schema', () => {
  it.each<[string, (instrument: Instrument) => void, string]>([
    [
      'a key that nobody knows',
      (instrument) => Object.assign(checkpoint(instrument, 0), { statment: 'x' }),
      'checkpoints › aims › statment: „statment“ ist hier nicht vorgesehen (verschrieben?).',
    ],
    [
      'an empty text',
      (instrument) => Object.assign(instrument, { title: '' }),
      'title: Der Text darf nicht leer sein.',
    ],
    [
      'an empty id',
      (instrument) => Object.assign(instrument, { id: '' }),
      'id: Eine Kennung besteht aus kleinen Buchstaben a–z, Ziffern und einzelnen Bindestrichen.',
    ],
    [
      'a number in quotes',
      (instrument) => Object.assign(instrument.minutes, { from: '5' }),
      'minutes › from: Hier muss eine ganze Zahl stehen.',
    ],
    [
      'a space at the end',
      (instrument) => Object.assign(instrument, { title: 'Titel ' }),
      'title: Der Text muss in einer Zeile stehen und darf nicht mit einem Leerzeichen beginnen oder enden.',
    ],
    [
      'capitals in an id',
      (instrument) => Object.assign(checkpoint(instrument, 0), { id: 'Aims' }),
      'checkpoints › Aims › id: Eine Kennung besteht aus kleinen Buchstaben a–z, Ziffern und einzelnen Bindestrichen.',
    ],
    [
      'a version that is none',
      (instrument) => Object.assign(instrument, { version: '1.0' }),
      'version: Eine Version besteht aus drei Zahlen mit Punkten, z. B. 1.0.0.',
    ],
    [
      'no checkpoint at all',
      (instrument) => Object.assign(instrument, { checkpoints: [] }),
      'checkpoints: Die Liste ist zu kurz: 0, nötig sind mindestens 1.',
    ],
    [
      'more than twenty checkpoints',
      (instrument) =>
        Object.assign(instrument, {
          checkpoints: Array.from({ length: 21 }, (_, i) => ({
            ...structuredClone(checkpoint(instrument, 0)),
            id: `c${i}`,
          })),
        }),
      'checkpoints: Die Liste ist zu lang: 21, erlaubt sind höchstens 20.',
    ],
    [
      'minutes below one',
      (instrument) => Object.assign(instrument.minutes, { from: 0 }),
      'minutes › from: Die Zahl ist zu klein: 0, nötig ist mindestens 1.',
    ],
    [
      'minutes without measure',
      (instrument) => Object.assign(instrument.minutes, { to: 6000 }),
      'minutes › to: Die Zahl ist zu groß: 6000, erlaubt ist höchstens 600.',
    ],
  ])('%s', (_, change, complaint) => {
    const complaints = complaintsAfter((folder) => folder.editInstrument(change));
    const about = complaints.filter((line) => line.startsWith(`content/${INSTRUMENT}: Zeile `));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain(`, ${complaint}`);
  });

  it('tells the line on which the value stands', () => {
    const complaints = complaintsAfter((folder) =>
      folder.write(INSTRUMENT, folder.read(INSTRUMENT).replace('"Kontakte"', '7')),
    );
    expect(complaints[0]).toBe(
      `content/${INSTRUMENT}: Zeile 61, checkpoints › contacts › title: Hier muss ein Text stehen.`,
    );
  });

  it('lists the words that are allowed', () => {
    const complaints = complaintsAfter((folder) =>
      folder.editExample(({ answers }) =>
        Object.assign(answers, { aims: { rating: 'rot', note: '' } }),
      ),
    );
    expect(complaints[0]).toContain(
      'answers › aims › rating: Erlaubt ist hier nur "red", "yellow", "green", null.',
    );
  });
});
