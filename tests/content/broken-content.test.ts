import { describe, expect, it } from 'vitest';
import type { Checkpoint, Example, Instrument } from '../../src/domain/instrument';
import { checkContent } from '../tools/content-check.mjs';
import { copyOfSmallContent, EXAMPLE, type Folder, INSTRUMENT, SMALL } from './content-folder';

/** What a person reads about the one fault that was put in. */
function complaintsAfter(breakIt: (folder: Folder) => void) {
  const folder = copyOfSmallContent();
  breakIt(folder);
  return checkContent(folder.root).errors.map(
    ({ file, place, reason }) => `${file}: ${place}: ${reason}`,
  );
}

function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new Error(`no item ${i}`);
  return item;
}
const checkpoint = (instrument: Instrument, i: number): Checkpoint => at(instrument.checkpoints, i);
const example = (instrument: Instrument, i: number, j: number): Example =>
  at(at(checkpoint(instrument, i).groups, 0).examples, j);

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
    expect(complaints[0]).toMatch(new RegExp(`^content/${INSTRUMENT}: Zeile \\d+, `));
    expect(complaints[0]).toContain(`, ${complaint}`);
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

describe('content that contradicts itself', () => {
  it.each<[string, (instrument: Instrument) => void, string]>([
    [
      'two checkpoints of the same id',
      (instrument) => Object.assign(checkpoint(instrument, 1), { id: 'aims' }),
      'checkpoints › aims › id: Die Kennung „aims“ gibt es hier schon.',
    ],
    [
      'two examples of the same id in a checkpoint',
      (instrument) => Object.assign(example(instrument, 0, 1), { id: 'write-down' }),
      'checkpoints › aims › groups › practice › examples › write-down › id: Die Kennung „write-down“ gibt es hier schon.',
    ],
    [
      'a sub-item with the id of an example',
      (instrument) =>
        Object.assign(at(example(instrument, 0, 1).parts ?? [], 0), { id: 'write-down' }),
      'parts › write-down › id: Die Kennung „write-down“ gibt es hier schon.',
    ],
    [
      'a term explained twice',
      (instrument) => instrument.glossary.push(at(instrument.glossary, 0)),
      'glossary › kmu › id: Die Kennung „kmu“ gibt es hier schon.',
    ],
    [
      'a mark to an unknown term',
      (instrument) => Object.assign(instrument, { goal: 'Mit [[term:zo|ZO]].' }),
      'goal: Die Markierung [[term:zo|ZO]] zeigt ins Leere: Es gibt keinen Begriff „zo“.',
    ],
    [
      'a mark to an unknown checkpoint',
      (instrument) =>
        Object.assign(example(instrument, 1, 0), { text: '[[checkpoint:kmu|Punkt 9]]' }),
      'check › text: Die Markierung [[checkpoint:kmu|Punkt 9]] zeigt ins Leere: Es gibt keinen Checkpunkt „kmu“.',
    ],
    [
      'a mark with a slip',
      (instrument) => Object.assign(instrument, { goal: 'Mit [[term:kmu|KMU].' }),
      'goal: Eine Markierung ist unvollständig; sie sieht aus wie [[term:kmu|KMU]].',
    ],
    [
      'a mark in the plan wording',
      (instrument) => Object.assign(example(instrument, 0, 0), { plan: '[[term:kmu|KMU]] fragen' }),
      'write-down › plan: Hier sind keine Markierungen erlaubt, nur die Wörter selbst.',
    ],
    [
      'a gap in the source numbers',
      (instrument) => Object.assign(example(instrument, 0, 1).source, { number: '3' }),
      'talk › source › number: Die Nummer ist „3“, der Reihe nach wäre sie „2“.',
    ],
    [
      'a sub-item counted wrongly',
      (instrument) =>
        Object.assign(at(example(instrument, 0, 1).parts ?? [], 0).source, { number: '2.2' }),
      'invite › source › number: Die Nummer ist „2.2“, der Reihe nach wäre sie „2.1“.',
    ],
    [
      'a duration that runs backwards',
      (instrument) => Object.assign(instrument.minutes, { from: 40 }),
      'minutes: Die Dauer „from“ ist größer als „to“.',
    ],
    [
      'a version other than the folder says',
      (instrument) => Object.assign(instrument, { version: '1.0.1' }),
      'version: Hier steht „1.0.1“, der Dateipfad sagt „1.0.0“.',
    ],
    [
      'a language other than the file name says',
      (instrument) => Object.assign(instrument, { language: 'en' }),
      'language: Hier steht „en“, der Dateipfad sagt „de“.',
    ],
    [
      'an id other than the folder says',
      (instrument) => Object.assign(instrument, { id: 'gross' }),
      'id: Hier steht „gross“, der Dateipfad sagt „klein“.',
    ],
  ])('%s', (_, change, complaint) => {
    const complaints = complaintsAfter((folder) => folder.editInstrument(change));
    const about = complaints.filter((line) => line.includes(`content/${INSTRUMENT}: Zeile `));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain(complaint);
  });

  it('accepts numbers that start anew for another work', () => {
    const complaints = complaintsAfter((folder) =>
      folder.editInstrument((instrument) => {
        example(instrument, 0, 0).source = { work: 'Anderes Werk', checkpoint: 1, number: '1' };
        example(instrument, 0, 1).source.number = '1';
        at(example(instrument, 0, 1).parts ?? [], 0).source.number = '1.1';
      }),
    );
    expect(complaints).toEqual([]);
  });
});

describe('an example that names what is not there', () => {
  it.each<[string, Parameters<Folder['editExample']>[0], string]>([
    [
      'an unknown instrument',
      (worked) => Object.assign(worked.instrument, { version: '2.0.0' }),
      'instrument: Eine fehlerfreie Datei „instruments/klein/2.0.0/de.json“ gibt es nicht.',
    ],
    [
      'an answer to an unknown checkpoint',
      (worked) => Object.assign(worked.answers, { money: { rating: 'red', note: '' } }),
      'answers › money: In dieser Praxishilfe gibt es keinen Checkpunkt „money“.',
    ],
    [
      'a measure for an unknown checkpoint',
      (worked) => Object.assign(at(worked.measures, 1), { checkpointId: 'money' }),
      'measures › m2 › checkpointId: In dieser Praxishilfe gibt es keinen Checkpunkt „money“.',
    ],
    [
      'a measure from an example of another checkpoint',
      (worked) => Object.assign(at(worked.measures, 1), { exampleId: 'invite' }),
      'measures › m2 › exampleId: In „contacts“ gibt es keine Anregung „invite“.',
    ],
    [
      'two measures of the same id',
      (worked) => Object.assign(at(worked.measures, 1), { id: 'm1' }),
      'measures › m1 › id: Die Kennung „m1“ gibt es hier schon.',
    ],
    [
      'a Kontrolle before the start',
      (worked) => Object.assign(at(worked.measures, 0), { startInDays: 20 }),
      'measures › m1 › reviewInDays: Die Kontrolle liegt vor dem Beginn.',
    ],
  ])('%s', (_, change, complaint) => {
    const complaints = complaintsAfter((folder) => folder.editExample(change));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`content/${EXAMPLE}: Zeile `);
    expect(complaints[0]).toContain(complaint);
  });
});

describe('files in the wrong place', () => {
  it('are reported, because the app would pass over them', () => {
    const complaints = complaintsAfter((folder) =>
      folder.write('instruments/klein/de.json', folder.read(INSTRUMENT)),
    );
    expect(complaints).toEqual([
      'content/instruments/klein/de.json: ganze Datei: Der Pfad muss lauten: instruments/Kennung/Version/Sprache.json.',
    ]);
  });

  it('and a folder without any instrument too', () => {
    const complaints = complaintsAfter((folder) => {
      folder.remove(INSTRUMENT);
      folder.remove(EXAMPLE);
    });
    expect(complaints).toEqual([
      'content/instruments: ganzer Ordner: Hier liegt keine einzige Praxishilfe.',
    ]);
  });

  it('and a missing operator.json', () => {
    const complaints = complaintsAfter((folder) => folder.remove('operator.json'));
    expect(complaints).toEqual(['content/operator.json: ganze Datei: Die Datei fehlt.']);
  });
});
