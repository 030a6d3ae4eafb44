import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { convertWithLibreOffice, LIBREOFFICE, withoutLibreOffice } from '../libreoffice';
import { assessment, measure } from '../sample';
import { bytesOf, modelOf, PLAN } from './read-xlsx';

describe.skipIf(withoutLibreOffice)(`opened by ${LIBREOFFICE}`, () => {
  let book: Document;
  const all = (name: string) => [...book.getElementsByTagName(name)];
  /** The cells of a row of the plan, counted from 1. */
  const cellsOf = (row: number) => {
    const cells = all('table:table')[0]?.getElementsByTagName('table:table-row')[row - 1];
    return [...(cells?.getElementsByTagName('table:table-cell') ?? [])];
  };

  beforeAll(async () => {
    const measures = [
      ...PLAN.measures,
      measure({ id: 'm3', text: '=1+1\n@b', responsible: '+49' }),
    ];
    const bytes = await bytesOf(modelOf({}, assessment({ ...PLAN, measures })));
    const flat = await convertWithLibreOffice(bytes, 'xlsx', 'fods');
    const xml = new TextDecoder().decode(flat);
    book = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
  });

  test('it has the three sheets and the title', () => {
    expect(all('table:table').map((sheet) => sheet.getAttribute('table:name'))).toEqual([
      'Maßnahmenplan',
      'Ergebnis',
      'Über diese Datei',
    ]);
    expect(all('dc:title').map((title) => title.textContent)).toEqual([
      'Maßnahmenplan – Freiwilligenagentur Lindental',
    ]);
  });

  test('days are days and look German', () => {
    const review = cellsOf(2)[5];
    expect(review?.getAttribute('office:date-value')).toBe('2026-11-19');
    expect(review?.textContent?.trim()).toBe('19.11.2026');
  });

  test('priorities are numbers and read as words', () => {
    const [high, low] = [cellsOf(2)[2], cellsOf(3)[2]];
    expect(high?.getAttribute('office:value')).toBe('1');
    expect(high?.textContent?.trim()).toBe('1 – hoch');
    expect(low?.textContent?.trim()).toBe('3 – niedrig');
  });

  test('a status is chosen from a list, a priority is 1, 2 or 3', () => {
    const rules = all('table:content-validation').map((rule) => [
      rule.getAttribute('table:condition'),
      rule.getElementsByTagName('table:error-message')[0]?.getAttribute('table:message-type'),
    ]);
    expect(rules).toContainEqual([
      'of:cell-content-is-in-list("offen";"läuft";"erledigt";"verworfen")',
      'warning',
    ]);
    expect(rules).toContainEqual([
      'of:cell-content-is-whole-number() and cell-content-is-between(1,3)',
      'warning',
    ]);
  });

  test('F58 what looks like a formula is text', () => {
    const [, text, , who] = cellsOf(4);
    const lines = [...(text?.getElementsByTagName('text:p') ?? [])].map((line) => line.textContent);
    expect(lines).toEqual(['=1+1', '@b']);
    expect(who?.getAttribute('office:value-type')).toBe('string');
    const formulas = all('table:table-cell').filter((cell) => cell.hasAttribute('table:formula'));
    expect(formulas).toEqual([]);
  });

  test('it can be filtered, and the head is repeated in print', () => {
    const ranges = all('table:database-range').map((range) => [
      range.getAttribute('table:target-range-address')?.replaceAll("'", ''),
      range.getAttribute('table:display-filter-buttons'),
    ]);
    expect(ranges).toContainEqual(['Maßnahmenplan.A1:Maßnahmenplan.I4', 'true']);
    expect(ranges).toHaveLength(3);
    expect(all('table:table-header-rows')).toHaveLength(3);
  });
});
