import { beforeAll, describe, expect, test, vi } from 'vitest';
import { wordStyles } from '../../../src/i18n/de/word-styles';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { measure } from '../sample';
import { model, planOf, RATED } from './models';
import { all, type ReadDocx, renderAndRead, val } from './read-docx';

const DOCUMENT = 'word/document.xml';
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const texts = (elements: Iterable<Element>) =>
  [...elements].map((one) => squeezed(one.textContent));
/** The paragraphs of a cell, one a line. */
const lines = (cell: Element) => texts(cell.querySelectorAll('p')).join('\n');

const MEASURES = [
  measure({
    text: 'Betriebe anrufen\nund besuchen',
    priority: 1,
    responsible: 'Frau Şahin',
    start: '2026-12-01',
    review: '2026-11-01',
    status: 'running',
  }),
  measure({ id: 'm2', checkpointId: 'options', text: 'Netzwerk besuchen', status: 'done' }),
];

describe('a document for Word, read by another program', () => {
  let read: ReadDocx;
  let html: Document;
  beforeAll(async () => {
    read = await renderAndRead(model({ ...RATED, measures: MEASURES }));
    html = await read.html();
  });

  test('it begins with how it is to be used and whose it is', async () => {
    const text = await read.text();
    expect(text).toMatch(/^Vertraulich: mit Namen und Notizen.*\s+Freiwilligenagentur Lindental\s/);
  });

  test('under each heading stand its day and what it comes to', async () => {
    const text = squeezed(await read.text());
    expect(text).toContain('Ergebnis Bewertet am 4. Mai 2026 · Zusammenarbeit mit KMU');
    expect(text).toContain('angehen 3 von 7 Checkpunkten bewertet: 1 × Dringender');
    expect(text).toContain('Freiwilligenagentur Lindental · Stand: 20. November 2026');
  });

  test('result and plan are headings, the checkpoints below the result', () => {
    expect(texts(html.querySelectorAll('h1, h2, h3, h4'))).toEqual([
      'Ergebnis',
      '1 Strategischer Nutzen',
      '2 Möglichkeiten der Zusammenarbeit',
      '3 Zusammenarbeit planen',
      '4 Unterschiedliche Denk- und Sprachwelten',
      '5 Kontakte zu KMU entwickeln',
      '6 Vereinbarungen',
      '7 Interne Organisation der Zusammenarbeit',
      'Maßnahmenplan',
    ]);
    const levels = all(read.xml(DOCUMENT), 'w:pStyle').map((one) => one.getAttribute('w:val'));
    expect(levels.filter((name) => name === 'Heading1')).toHaveLength(2);
    expect(levels.filter((name) => name === 'Heading2')).toHaveLength(7);
  });

  test('each checkpoint says its light, the light before and its note', async () => {
    const text = squeezed(await read.text());
    expect(text).toContain('1 Strategischer Nutzen Dringender Handlungsbedarf · früher: Handlungs');
    expect(text).toContain('Notizen Erster Absatz zweite Zeile Zweiter Absatz 2 Möglichkeiten');
    expect(text).toContain('2 Möglichkeiten der Zusammenarbeit Handlungsbedarf 3 Zusammenarbeit');
    expect(text).toContain('4 Unterschiedliche Denk- und Sprachwelten Noch nicht bewertet');
  });

  test('each line of a note is a paragraph, an empty line the room before one', () => {
    const paragraphs = all(read.xml(DOCUMENT), 'w:p').filter((one) =>
      /^(?:Erster|zweite|Zweiter) /.test(one.textContent ?? ''),
    );
    expect(paragraphs.map((one) => [val(one, 'w:pStyle'), one.textContent])).toEqual([
      ['BodyText', 'Erster Absatz'],
      ['BodyText', 'zweite Zeile'],
      ['NoteApart', 'Zweiter Absatz'],
    ]);
  });

  test('the plan is a table of six columns with a head', () => {
    expect(html.querySelectorAll('table')).toHaveLength(1);
    expect(texts(html.querySelectorAll('th'))).toEqual([
      'Checkpunkt',
      'Maßnahme',
      'Priorität',
      'Verantwortlich',
      'Beginn',
      'Kontrolle',
    ]);
    const rows = [...html.querySelectorAll('tbody tr')];
    const cells = rows.map((row) => [...row.querySelectorAll('td')].map(lines));
    expect(cells).toEqual([
      [
        '1. Strategischer Nutzen',
        'Betriebe anrufen\nund besuchen',
        '1 – hoch',
        'Frau Şahin',
        '01.12.2026',
        '01.11.2026\nStatus: läuft, überfällig',
      ],
      ['2. Möglichkeiten der Zusammenarbeit', 'Netzwerk besuchen', '', '', '', 'Status: erledigt'],
    ]);
  });

  test('without measures it says what to do next', async () => {
    const empty = await renderAndRead(model());
    expect((await empty.html()).querySelector('table')).toBeNull();
    expect(await empty.text()).toContain('Noch steht keine Maßnahme im Plan.');
  });
});

describe('what the options leave out is nowhere in the file', () => {
  test('a plan alone, without names and status', async () => {
    const only = { scope: 'plan', names: false, status: false } as const;
    const read = await renderAndRead(model({ ...RATED, measures: MEASURES }, only));
    const whole = read.parts
      .filter((part) => /\.(xml|rels)$/.test(part))
      .map((part) => read.xml(part).documentElement.outerHTML)
      .join();
    expect(whole).toContain('Zur Weitergabe: ohne die Namen der Verantwortlichen');
    for (const left of ['Şahin', 'Absatz', 'Ergebnis', 'erledigt', 'läuft']) {
      expect(whole).not.toContain(left);
    }
    expect(all(read.xml(DOCUMENT), 'w:drawing').length).toBeGreaterThan(0);
    expect(texts((await read.html()).querySelectorAll('h1'))).toEqual(['Maßnahmenplan']);
  });
});

describe('the file', () => {
  test('the same model gives the same bytes, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00.000Z') });
    const one = await renderAndRead(model({ ...RATED, measures: MEASURES }));
    vi.setSystemTime(new Date('2027-03-01T12:34:56.000Z'));
    const two = await renderAndRead(model({ ...RATED, measures: MEASURES }));
    vi.useRealTimers();
    expect(Buffer.from(two.bytes).equals(Buffer.from(one.bytes))).toBe(true);
  });

  test('it says what it is, whose, and when it was changed last', async () => {
    const core = (await renderAndRead(model())).xml('docProps/core.xml');
    const fact = (name: string) => core.getElementsByTagName(name)[0]?.textContent;
    expect(fact('dc:title')).toBe('Maßnahmenplan – Freiwilligenagentur Lindental');
    expect(fact('dc:subject')).toBe('Zusammenarbeit mit KMU in der Region systematisch angehen');
    expect(fact('dc:creator')).toBe('Freiwilligenagentur Lindental');
    expect(fact('dc:description')).toContain('Grundlage: Praxishilfe');
    expect(fact('dc:language')).toBe('de-DE');
    expect(fact('dcterms:created')).toBe('2026-11-20T18:30:00Z');
    expect(fact('dcterms:modified')).toBe('2026-11-20T18:30:00Z');
  });

  test('it is A4 landscape', async () => {
    const sizes = all((await renderAndRead(model())).xml(DOCUMENT), 'w:pgSz');
    expect(sizes).toHaveLength(3);
    for (const size of sizes) {
      expect(Math.abs(Number(size.getAttribute('w:w')) - 16838)).toBeLessThanOrEqual(1);
      expect(Math.abs(Number(size.getAttribute('w:h')) - 11906)).toBeLessThanOrEqual(1);
      expect(size.getAttribute('w:orient')).toBe('landscape');
    }
  });

  test('its foot counts the pages by fields and names what it is based on', async () => {
    const foot = (await renderAndRead(model())).xml('word/footer1.xml');
    expect(texts(all(foot, 'w:instrText'))).toEqual(['PAGE', 'NUMPAGES']);
    expect(squeezed(foot.documentElement.textContent)).toMatch(
      /^Freiwilligenagentur Lindental ?Seite PAGE von NUMPAGES ?Grundlage: Praxishilfe/,
    );
  });

  test('whoever waits is told, and the work ends when nobody does', async () => {
    const steps: [number, number][] = [];
    await renderDocx(
      model({ measures: planOf(60) }),
      async (done, of) => {
        steps.push([done, of]);
      },
      wordStyles,
    );
    // The head, the result, three times 25 rows or less, and the packing.
    expect(steps).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 6]));
    const cancelled = renderDocx(
      model(),
      async (done) => {
        if (done === 1) throw new Error('cancelled');
      },
      wordStyles,
    );
    await expect(cancelled).rejects.toThrow('cancelled');
  });

  test('its language is German', async () => {
    const read = await renderAndRead(model());
    expect(val(read.xml('word/styles.xml'), 'w:lang')).toBe('de-DE');
  });
});
