import { describe, expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/de/report';
import { buildReport } from '../../src/report/build-report';
import { WHOLE_REPORT } from '../../src/report/report-model';
import { slipsOf } from '../../src/report/slips';
import { assessment, instrument, measure } from './sample';

function slips(responsible: string[], names = true) {
  const measures = responsible.map((each, index) =>
    measure({ id: `m${index}`, text: `M${index}`, responsible: each }),
  );
  const days = { changed: '2026-11-20', rated: null, today: '2026-11-20' };
  const options = { ...WHOLE_REPORT, names };
  const model = buildReport(assessment({ measures }), instrument, reportWords, days, options);
  return slipsOf(model).map(({ kind, name, measures: own }) => [
    kind,
    name,
    own.map(({ row }) => row.cells.measure),
  ]);
}

describe('the plan divided by those who are responsible', () => {
  test('gives each person only what is theirs, and what is nobody’s last', () => {
    expect(slips(['', 'Ayşe Kaya', 'Jonas Wolf', 'Ayşe Kaya'])).toEqual([
      ['person', 'Ayşe Kaya', ['M1', 'M3']],
      ['person', 'Jonas Wolf', ['M2']],
      ['nobody', '', ['M0']],
    ]);
  });

  test('gives what is shared to each of them, and says to whom else', () => {
    const measures = [measure({ responsible: 'Ayşe Kaya, Jonas Wolf' })];
    const days = { changed: '2026-11-20', rated: null, today: '2026-11-20' };
    const model = buildReport(assessment({ measures }), instrument, reportWords, days);
    expect(slipsOf(model).map(({ name, measures: [own] }) => [name, own?.others])).toEqual([
      ['Ayşe Kaya', ['Jonas Wolf']],
      ['Jonas Wolf', ['Ayşe Kaya']],
    ]);
  });

  test('without names never says that nobody is responsible where somebody is', () => {
    expect(slips(['Ayşe Kaya', '', 'Jonas Wolf'], false)).toEqual([
      ['named', '', ['M0', 'M2']],
      ['nobody', '', ['M1']],
    ]);
  });

  test('of an empty plan there are none', () => {
    expect(slips([])).toEqual([]);
  });
});
