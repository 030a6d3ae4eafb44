import { expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/de/report';
import { buildReport } from '../../src/report/build-report';
import { peopleOf, rowsOf } from '../../src/report/people';
import { WHOLE_REPORT } from '../../src/report/report-model';
import { assessment, instrument, measure } from './sample';

const DAYS = { changed: '2026-11-20', rated: null, today: '2026-11-20' };

/** A plan whose measures m1, m2, … name these under "Verantwortlich". */
function planOf(responsible: string[], names = true) {
  const measures = responsible.map((name, index) =>
    measure({ id: `m${index + 1}`, responsible: name }),
  );
  const options = { ...WHOLE_REPORT, names };
  return buildReport(assessment({ measures }), instrument, reportWords, DAYS, options);
}

const told = (responsible: string[], names = true) =>
  peopleOf(planOf(responsible, names)).map(({ name, rows }) => [name, rows.map(({ id }) => id)]);

test('everybody once, in the order of the plan, with all that is theirs', () => {
  expect(told(['Wolf, Kaya', '', 'Kaya', 'Vorstand / Wolf'])).toEqual([
    ['Wolf', ['m1', 'm4']],
    ['Kaya', ['m1', 'm3']],
    ['Vorstand', ['m4']],
  ]);
});

test('two spellings of a name are one person, called as the plan does first', () => {
  expect(told(['Ayşe  Kaya', 'ayşe kaya', 'Ayşe Kaya'])).toEqual([
    ['Ayşe  Kaya', ['m1', 'm2', 'm3']],
  ]);
});

test('nobody when nobody is responsible, or names are left out', () => {
  expect(told(['', ' '])).toEqual([]);
  expect(told(['Wolf'], false)).toEqual([]);
});

test('the measures of one person, however the name is spelt, or of everybody', () => {
  const plan = planOf(['Wolf', 'Kaya, WOLF', '']);
  const ids = (person?: string) => rowsOf(plan, person).map(({ id }) => id);
  expect(ids('wolf ')).toEqual(['m1', 'm2']);
  expect(ids('Kaya')).toEqual(['m2']);
  expect(ids('Nobody')).toEqual([]);
  expect(ids()).toEqual(['m1', 'm2', 'm3']);
});
