import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/domain/instrument';
import { at, checkpoint, complaintsAfter, example } from './complaints';
import { EXAMPLE, type Folder, INSTRUMENT } from './content-folder';

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
      folder.write('ballot-numbers.json', '{}');
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
