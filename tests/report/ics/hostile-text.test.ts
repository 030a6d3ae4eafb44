import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cleanText } from '../../../src/report/clean-text';
import { contentLine, text } from '../../../src/report/ics/content-line';
import { calendarText, planOf, readCalendar, readEvents } from './calendar';

const octets = (text: string) => new TextEncoder().encode(text).length;

/** What a file of one event may hold; each line begins with one of these, or goes on. */
const LINE =
  /^(?:(?:BEGIN|END):V(?:CALENDAR|EVENT|ALARM)$|(?:VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|X-WR-CALDESC|UID|SEQUENCE|DTSTAMP|LAST-MODIFIED|DTSTART|DTEND|SUMMARY|DESCRIPTION|CATEGORIES|TRANSP|PRIORITY|STATUS|ACTION|TRIGGER)[:;]| )/;

function expectSound(file: string): void {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    expect(line).toMatch(LINE);
    expect(line).not.toMatch(/[\r\n]/);
  }
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
}

describe('F59 text in the calendar', () => {
  test.each([
    ['CR', 'eins\rzwei'],
    ['LF', 'eins\nzwei'],
    ['CRLF', 'eins\r\nzwei'],
    ['a whole event', 'Weg\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:böse\nBEGIN:VEVENT'],
    ['what has a meaning in a calendar', 'a;b,c\\d:e"f\\n\\N\\;^n'],
    ['the breaks of other systems', 'a\u2028b\u2029c\u0085d\ve\ff'],
  ])('F59 %s comes back as it was, and begins no line', async (_, hostile) => {
    const plan = planOf([{ text: hostile, responsible: hostile }], {}, { name: hostile });
    expectSound(await calendarText(plan));
    const [event] = await readEvents(plan);
    const text = cleanText(hostile);
    expect(event?.description).toContain(`Maßnahme: ${text}\n`);
    expect(event?.description).toContain(`Verantwortlich: ${text.replace(/\s*\n\s*/g, ' ')}\n`);
    expectSound(await calendarText(plan, plan.plan.rows[0]?.people[0]));
  });

  test('F59 a person’s name out of nowhere begins no line either', async () => {
    const plan = planOf([{ responsible: 'Wolf' }]);
    expectSound(await calendarText(plan, '\r\nwolf\r\n'));
  });

  test('F59 the name of the calendar is text like any other', async () => {
    const file = await calendarText(planOf([{}], {}, { name: 'Süd; Nord, Ost\\West' }));
    expect(file).toContain('X-WR-CALNAME:Maßnahmenplan – Süd\\; Nord\\, Ost\\\\West\r\n');
  });

  test('F59 what no calendar may hold is left out, whoever writes it', () => {
    const line = contentLine('SUMMARY', text('a\u0000b\u0007c\u001b\td\u007f\u0085e\r'));
    expect(line).toBe('SUMMARY:abc\tde\\n');
  });

  test('F59 a line is never folded inside an emoji', async () => {
    for (let before = 0; before < 8; before += 1) {
      const text = `${'x'.repeat(before)}${'👩🏽‍🌾🌱ä'.repeat(20)}`;
      const file = await calendarText(planOf([{ text }]));
      expectSound(file);
      // Half a character would have come out as this.
      expect(file).not.toContain('\ufffd');
      const [event] = await readEvents(planOf([{ text }]));
      expect(event?.description).toContain(`Maßnahme: ${text}\n`);
    }
  });

  test('F59 any text comes back as it was', async () => {
    const pieces = ['\r', '\n', '\r\n', 'BEGIN:VEVENT', '\\', ',', ';', ':', '"', '🌱', ' ', '\t'];
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
      maxLength: 120,
    });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (measure, responsible, name) => {
        const plan = planOf([{ text: measure, responsible }], {}, { name });
        expectSound(await calendarText(plan));
        const [row] = plan.plan.rows;
        const [event] = await readEvents(plan);
        const written = plan.plan.columns
          .map(({ id, label }) => ({ label, value: row?.cells[id] ?? '' }))
          .filter(({ value }) => value !== '')
          .map(({ label, value }) => `${label}: ${value}`);
        expect(event?.description).toBe(
          [...written, 'Status: offen', '', plan.title, plan.plan.date].join('\n'),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('F59 whole days', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'Europe/Berlin');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  // The clocks go forward on 28 March 2027 and back on 31 October 2027.
  test.each([
    ['2027-03-27', '2027-03-28'],
    ['2027-03-28', '2027-03-29'],
    ['2027-10-30', '2027-10-31'],
    ['2027-10-31', '2027-11-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2027-12-31', '2028-01-01'],
    ['0001-01-01', '0001-01-02'],
  ])('F59 %s lasts one day, whatever the clocks do', async (day, next) => {
    const plan = planOf([{ review: day }]);
    const [event] = await readEvents(plan);
    const file = await calendarText(plan);
    // The clocks of this test do change.
    expect(new Date('2027-07-01T00:00:00').getTimezoneOffset()).toBe(-120);
    expect(file).toContain(`\r\nDTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`);
    expect(file).toContain(`\r\nDTEND;VALUE=DATE:${next.replaceAll('-', '')}\r\n`);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.duration.toSeconds()).toBe(86_400);
  });

  test('F59 the last of all days lasts one day, too', async () => {
    const plan = planOf([{ review: '9999-12-31' }]);
    const calendar = await readCalendar(plan);
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstProperty('dtend')).toBeNull();
    expectSound(await calendarText(plan));
  });
});
