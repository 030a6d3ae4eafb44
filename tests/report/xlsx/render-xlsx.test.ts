import { afterEach, describe, expect, test, vi } from 'vitest';
import { workbookWords } from '../../../src/i18n/de/workbook';
import { type Step, unwatched } from '../../../src/report/work';
import { renderXlsx } from '../../../src/report/xlsx/render-xlsx';
import { assessment, measure } from '../sample';
import { bytesOf, modelOf, sheetsOf } from './read-xlsx';

afterEach(() => vi.useRealTimers());

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

describe('the sheet of the plan', () => {
  test('has a column for everything a table of six columns squeezes together', async () => {
    const { Maßnahmenplan: rows } = await sheetsOf(modelOf());
    expect(rows?.[0]).toEqual([
      'Checkpunkt',
      'Maßnahme',
      'Priorität',
      'Verantwortlich',
      'Beginn',
      'Kontrolle',
      'Status',
      'Hinweis',
      'Bewertung',
    ]);
  });

  test('gives days as days and priorities as numbers, to sort and filter by', async () => {
    const { Maßnahmenplan: rows } = await sheetsOf(modelOf());
    expect(rows?.slice(1)).toEqual([
      [
        '1. Strategischer Nutzen',
        'Drei Betriebe besuchen;\n"Nutzen" klären',
        1,
        'Ayşe Kaya, Jonas Wolf',
        day('2026-10-01'),
        day('2026-11-19'),
        'läuft',
        'überfällig',
        'Dringender Handlungsbedarf',
      ],
      [
        '2. Möglichkeiten der Zusammenarbeit',
        'Später',
        3,
        null,
        null,
        null,
        'erledigt',
        null,
        'Zurzeit kein Handlungsbedarf',
      ],
    ]);
  });

  test('leaves out the status and the names that are not wanted', async () => {
    const sheets = await sheetsOf(modelOf({ status: false, names: false }));
    expect(sheets.Maßnahmenplan?.[0]).not.toContain('Status');
    expect(sheets.Maßnahmenplan?.[1]?.[3]).toBe('benannt');
    expect(JSON.stringify(sheets)).not.toMatch(/Kaya|Wolf|läuft/);
  });

  test.each(['1900-03-01', '1999-12-31', '2024-02-29', '2026-03-29', '2199-12-31'])(
    'keeps the day %s in every time zone',
    async (review) => {
      const model = modelOf({}, assessment({ measures: [measure({ review })] }));
      expect((await sheetsOf(model)).Maßnahmenplan?.[1]?.[5]).toEqual(day(review));
    },
  );

  test.each([
    ['1900-01-01', '01.01.1900'],
    ['1900-02-28', '28.02.1900'],
  ])('writes %s as text, because spreadsheets disagree on it', async (review, text) => {
    const model = modelOf({}, assessment({ measures: [measure({ review })] }));
    expect((await sheetsOf(model)).Maßnahmenplan?.[1]?.[5]).toBe(text);
  });
});

describe('the sheet of the result', () => {
  test('has each checkpoint with its light, the earlier one and the note', async () => {
    const { Ergebnis: rows } = await sheetsOf(modelOf());
    expect(rows).toHaveLength(8);
    expect(rows?.slice(0, 3)).toEqual([
      ['Nr.', 'Checkpunkt', 'Bewertung', 'Früher', 'Notiz'],
      [
        1,
        'Strategischer Nutzen',
        'Dringender Handlungsbedarf',
        'Handlungsbedarf',
        'Zeile 1\nZeile 2',
      ],
      [2, 'Möglichkeiten der Zusammenarbeit', 'Zurzeit kein Handlungsbedarf', null, null],
    ]);
    expect(rows?.[7]?.[2]).toBe('Noch nicht bewertet');
  });

  test('has no column for what there is not', async () => {
    const heads = async (...given: Parameters<typeof modelOf>) =>
      (await sheetsOf(modelOf(...given))).Ergebnis?.[0];
    expect(await heads({ scope: 'result' })).toEqual(['Nr.', 'Checkpunkt', 'Bewertung', 'Früher']);
    expect(await heads({}, assessment())).toEqual(['Nr.', 'Checkpunkt', 'Bewertung', 'Notiz']);
  });

  test('is missing when only the plan is wanted', async () => {
    const sheets = await sheetsOf(modelOf({ scope: 'plan' }));
    expect(Object.keys(sheets)).toEqual(['Maßnahmenplan', 'Über diese Datei']);
    expect(JSON.stringify(sheets)).not.toContain('Zeile 1');
  });
});

describe('the sheet about the file', () => {
  test('says whose it is, what it may be used for, and of which day', async () => {
    const about = (await sheetsOf(modelOf()))['Über diese Datei'];
    expect(about).toEqual([
      ['Angabe', 'Inhalt'],
      ['Dokument', 'Maßnahmenplan – Freiwilligenagentur Lindental'],
      ['Organisation', 'Freiwilligenagentur Lindental'],
      ['Verwendung', 'Vertraulich: mit Namen und Notizen, nur für Ihre Organisation'],
      ['Stand', day('2026-11-20')],
      ['Ergebnis', expect.stringMatching(/^Bewertet am 4\. Mai 2026\n2 von 7 Checkpunkten/)],
      ['Herkunft', expect.stringContaining('Offensive Mittelstand')],
    ]);
  });

  test('says what to do when nothing is planned yet', async () => {
    const sheets = await sheetsOf(modelOf({}, assessment()));
    expect(sheets.Maßnahmenplan).toHaveLength(1);
    expect(sheets['Über diese Datei']?.map(([name]) => name)).toContain('Maßnahmenplan');
    expect(JSON.stringify(sheets['Über diese Datei'])).toContain('Noch steht keine Maßnahme');
  });
});

describe('making the file', () => {
  test('gives the same bytes for the same model, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00.000Z') });
    const bytes = await bytesOf(modelOf());
    vi.setSystemTime(new Date('2027-03-28T10:00:00.000Z'));
    expect(await bytesOf(modelOf())).toEqual(bytes);
  });

  test('can be watched, and ends as soon as nobody waits any more', async () => {
    const seen: [number, number][] = [];
    const watch: Step = async (...step) => {
      seen.push(step);
    };
    await renderXlsx(modelOf(), watch, workbookWords);
    expect(seen).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ]);
    const left: Step = () => Promise.reject(new Error('nobody waits'));
    await expect(renderXlsx(modelOf(), left, workbookWords)).rejects.toThrow('nobody waits');
  });

  test('is a file of the kind Excel opens', async () => {
    const { type } = await renderXlsx(modelOf(), unwatched, workbookWords);
    expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });
});
