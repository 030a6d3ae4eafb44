import { describe, expect, test } from 'vitest';
import { calendarWords } from '../../../src/i18n/de/calendar';
import { hasDates } from '../../../src/report/dates';
import { renderIcs } from '../../../src/report/ics/render-ics';
import { unwatched } from '../../../src/report/work';
import { calendarText, eventsOf, planOf, readCalendar, readEvents } from './calendar';

const FULL = {
  text: 'Mit drei Betrieben sprechen;\nvorher den Vorstand fragen, ob er mitkommt',
  priority: 1,
  responsible: 'Ayşe Kaya, Jonas Wolf',
  start: '2027-03-01',
  review: '2027-03-28',
  status: 'running',
} as const;

describe('a measure in the calendar', () => {
  test('is two whole days: Beginn and Kontrolle', async () => {
    const events = await readEvents(planOf([FULL]));
    expect(
      events.map(({ summary, startDate, endDate }) => [summary, `${startDate}`, `${endDate}`]),
    ).toEqual([
      ['Beginn: Mit drei Betrieben sprechen; …', '2027-03-01', '2027-03-02'],
      ['Kontrolle: Mit drei Betrieben sprechen; …', '2027-03-28', '2027-03-29'],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('has one day when the plan has one, and none when it has none', async () => {
    const plan = planOf([{ start: '2027-01-07', review: null }, {}, { review: null }]);
    const days = (await readEvents(plan)).map(({ summary, startDate }) => [
      summary.split(':')[0],
      `${startDate}`,
    ]);
    expect(days).toEqual([
      ['Beginn', '2027-01-07'],
      ['Kontrolle', '2027-03-28'],
    ]);
  });

  test('tells in its description the whole row of the plan', async () => {
    const [event] = await readEvents(planOf([FULL]));
    expect(event?.description).toBe(
      [
        'Checkpunkt: 1. Strategischer Nutzen',
        'Maßnahme: Mit drei Betrieben sprechen;',
        'vorher den Vorstand fragen, ob er mitkommt',
        'Priorität: 1 – hoch',
        'Verantwortlich: Ayşe Kaya, Jonas Wolf',
        'Beginn: 01.03.2027',
        'Kontrolle: 28.03.2027',
        'Status: läuft',
        '',
        'Maßnahmenplan – Freiwilligenagentur Lindental',
        'Stand: 20. November 2026',
      ].join('\n'),
    );
  });

  test('is called after its checkpoint until it has a text', async () => {
    const [event] = await readEvents(planOf([{ text: '' }]));
    expect(event?.summary).toBe('Kontrolle: 1. Strategischer Nutzen');
  });

  test('with a long text has a short title, cut between words where there are some', async () => {
    const titles = (
      await readEvents(planOf([{ text: 'sehr '.repeat(50) }, { text: '🌱'.repeat(200) }]))
    ).map(({ summary }) => summary.replace('Kontrolle: ', ''));
    expect(titles).toEqual([`${'sehr '.repeat(19)}sehr …`, `${'🌱'.repeat(100)} …`]);
  });

  test('keeps nobody busy, and says how important it is', async () => {
    const events = await readEvents(planOf([FULL, { priority: 3 }, {}]));
    const told = events.map(({ component }) => [
      component.getFirstPropertyValue('transp'),
      component.getFirstPropertyValue('priority'),
      component.getFirstPropertyValue('categories'),
    ]);
    const first = ['TRANSPARENT', 1, 'Maßnahmenplan'];
    expect(told).toEqual([
      first,
      first,
      ['TRANSPARENT', 9, 'Maßnahmenplan'],
      ['TRANSPARENT', null, 'Maßnahmenplan'],
    ]);
  });
});

describe('the reminder', () => {
  const alarms = async (measures: Parameters<typeof planOf>[0], status = true) =>
    (await readEvents(planOf(measures, { status }))).map(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map((alarm) => [`${alarm.getFirstPropertyValue('trigger')}`, alarm]),
    );

  test('comes at nine on the day before', async () => {
    const [[alarm] = []] = await alarms([{}]);
    expect(alarm?.[0]).toBe('-PT15H');
  });

  test('names what it is about, and stands after all else in the event', async () => {
    const file = await calendarText(planOf([{ text: 'Anrufen' }]));
    expect(file).toMatch(
      /BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Kontrolle: Anrufen\r\nTRIGGER:-PT15H\r\nEND:VALARM\r\nEND:VEVENT/,
    );
  });

  test('does not come for what is done or given up', async () => {
    const all = await alarms([{ status: 'done' }, { status: 'dropped' }, { status: 'running' }]);
    expect(all.map((each) => each.length)).toEqual([0, 0, 1]);
  });

  test('comes for everything where nobody is to learn what is done', async () => {
    const all = await alarms([{ status: 'done' }, { status: 'dropped' }], false);
    expect(all.map((each) => each.length)).toEqual([1, 1]);
  });

  test('does not come for days that had passed at the last entry', async () => {
    const all = await alarms([
      { review: '2026-11-19' },
      { review: '2026-11-20' },
      { review: '2026-11-21' },
    ]);
    expect(all.map((each) => each.length)).toEqual([0, 0, 1]);
  });
});

describe('the status', () => {
  test('cancels what was given up; what is overdue is told by its day alone', async () => {
    const events = await readEvents(
      planOf([{ status: 'dropped' }, { status: 'done' }, { review: '2026-11-01' }]),
    );
    const status = events.map(({ component, description }) => [
      component.getFirstPropertyValue('status'),
      description.split('\n').find((line) => line.startsWith('Status')),
    ]);
    expect(status).toEqual([
      ['CANCELLED', 'Status: verworfen'],
      ['CONFIRMED', 'Status: erledigt'],
      ['CONFIRMED', 'Status: offen'],
    ]);
  });

  test('left out, leaves no trace', async () => {
    const texts = await Promise.all(
      (['open', 'running', 'done', 'dropped'] as const).map((status) =>
        calendarText(planOf([{ status, review: '2026-11-01' }], { status: false })),
      ),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/STATUS|Status|überfällig/);
  });
});

describe('the whole calendar', () => {
  test('says what it is, and for whom', async () => {
    const value = async (name: string, ...wish: Parameters<typeof readCalendar>) =>
      (await readCalendar(...wish)).getFirstPropertyValue(name);
    const plan = planOf([FULL], { scope: 'plan' });
    expect(await value('version', plan)).toBe('2.0');
    expect(await value('calscale', plan)).toBe('GREGORIAN');
    expect(await value('method', plan)).toBe('PUBLISH');
    expect(await value('prodid', plan)).toBe('-//Praxishilfe//Plan//DE');
    expect(await value('x-wr-calname', plan)).toBe('Maßnahmenplan – Freiwilligenagentur Lindental');
    expect(await value('x-wr-calname', plan, 'Jonas Wolf')).toBe(
      'Maßnahmenplan – Freiwilligenagentur Lindental (Jonas Wolf)',
    );
    expect(await calendarText(plan)).toContain(
      'X-WR-CALDESC:Vertraulich: mit Namen\\, nur für Ihre Organisation\r\n',
    );
  });

  test('of one person holds only what is theirs, however the name is spelt', async () => {
    const plan = planOf([FULL, { responsible: 'Petra Lang' }, { responsible: 'JONAS WOLF' }]);
    const events = await readEvents(plan, 'Jonas Wolf');
    expect(events.map(({ uid }) => uid.split('~')[1])).toEqual(['m1', 'm1', 'm3']);
  });

  test('without names holds none', async () => {
    const file = await calendarText(planOf([FULL], { names: false }));
    expect(file).not.toMatch(/Kaya|Wolf/);
    expect(file).toContain('Verantwortlich: benannt');
    expect(file).toContain('X-WR-CALDESC:Zur Weitergabe');
  });

  test('without a single day is not made, and one can ask before', async () => {
    const plan = planOf([{ review: null, responsible: 'Wolf' }, { responsible: 'Kaya' }]);
    expect([hasDates(plan), hasDates(plan, 'Wolf'), hasDates(plan, 'Kaya')]).toEqual([
      true,
      false,
      true,
    ]);
    const made = renderIcs(plan, unwatched, { person: 'Wolf', words: calendarWords });
    await expect(made).rejects.toThrow(RangeError);
  });

  test('is given up when nobody waits for it any more', async () => {
    const giveUp = () => Promise.reject(new Error('Nobody waits'));
    const made = renderIcs(planOf([FULL]), giveUp, { words: calendarWords });
    await expect(made).rejects.toThrow('Nobody waits');
  });
});

describe('a second calendar', () => {
  const LATER = '2026-11-21T09:00:00.000Z';

  test('after a change has the same events with a higher number', async () => {
    const before = await readEvents(planOf([FULL]));
    const after = await readEvents(
      planOf([{ ...FULL, review: '2027-04-05' }], {}, { updatedAt: LATER }),
    );
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(Math.min(...after.map(({ sequence }) => sequence))).toBeGreaterThan(
      Math.max(...before.map(({ sequence }) => sequence)),
    );
    const changed = after.map(({ component }) => [
      `${component.getFirstPropertyValue('last-modified')}`,
      `${component.getFirstPropertyValue('dtstamp')}`,
    ]);
    expect(changed).toEqual(Array(2).fill(['2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z']));
  });

  test('without a change is the same file, on whatever day it is made', async () => {
    const madeOn = (today: string) => calendarText(planOf([FULL], {}, {}, today));
    expect(await madeOn('2028-01-01')).toBe(await madeOn('2026-11-20'));
  });

  test('with other choices has the number of the first: only a change of the plan raises it', async () => {
    const numbers = async (...plan: Parameters<typeof planOf>) =>
      (await readEvents(planOf(...plan))).map(({ sequence }) => sequence);
    expect(await numbers([FULL], { names: false, status: false })).toEqual(await numbers([FULL]));
  });

  test('of one person, or without names, has the same events as that of all', async () => {
    const uids = async (...wish: Parameters<typeof readCalendar>) =>
      eventsOf(await readCalendar(...wish)).map(({ uid }) => uid);
    const all = await uids(planOf([FULL]));
    expect(new Set(all).size).toBe(2);
    expect(await uids(planOf([FULL]), 'Ayşe Kaya')).toEqual(all);
    expect(await uids(planOf([FULL], { names: false, status: false }))).toEqual(all);
  });

  test('of another plan has other events', async () => {
    const [one] = await readEvents(planOf([{}]));
    const [other] = await readEvents(planOf([{}], {}, { id: 'a2' }));
    expect(one?.uid).not.toBe(other?.uid);
  });
});
