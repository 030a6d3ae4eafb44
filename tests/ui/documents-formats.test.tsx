// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aMeasure, anAssessment } from '../fixtures/assessments';
import { button, openDocuments } from './documents-harness';

const named = anAssessment({
  measures: [
    aMeasure({ responsible: 'Ayşe Şahin', review: '2027-01-10' }),
    aMeasure({ id: 'm2', responsible: 'Łukasz Nowak, ayşe şahin', start: '2026-12-01' }),
    aMeasure({ id: 'm3', responsible: 'Jonas Petersen' }),
  ],
});

const item = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('li');
  if (!found) throw new Error(`"${title}" is no item of the list`);
  return within(found);
};
const withoutNames = () => screen.getByRole('radio', { name: /^Zur Weitergabe/ });

describe('the calendar', () => {
  test('is for the whole plan or for one person who has a day in it', async () => {
    const { user, works } = await openDocuments(named);
    const whose = screen.getByLabelText('Wessen Termine?');
    expect(
      within(whose)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Der ganze Plan', 'Ayşe Şahin', 'Łukasz Nowak']);
    await user.selectOptions(whose, 'Łukasz Nowak');
    await user.click(button('Als Kalender speichern'));
    expect(works[0]?.wish).toMatchObject({ kind: 'calendar', person: 'Łukasz Nowak' });
  });

  test('asks for no person when nothing else was chosen', async () => {
    const { user, works } = await openDocuments(named);
    await user.click(button('Als Kalender speichern'));
    expect(works[0]?.wish).not.toHaveProperty('person');
  });

  test('is the whole plan only, where names are left out', async () => {
    const { user, works } = await openDocuments(named);
    await user.selectOptions(screen.getByLabelText('Wessen Termine?'), 'Ayşe Şahin');
    await user.click(withoutNames());
    expect(screen.queryByLabelText('Wessen Termine?')).toBeNull();
    item('Kalender').getByText(/für eine einzelne Person gibt es nur mit Namen/);
    await user.click(button('Als Kalender speichern'));
    expect(works[0]?.wish).not.toHaveProperty('person');
  });

  test('says why there is none in a plan without days', async () => {
    await openDocuments(anAssessment({ measures: [aMeasure({ responsible: 'Ayşe Şahin' })] }));
    item('Kalender').getByText('Noch steht weder ein Beginn noch eine Kontrolle im Plan.');
    expect(item('Kalender').queryByRole('button')).toBeNull();
  });
});

describe('the sheets for each person', () => {
  test('are there when somebody is named', async () => {
    const { user, works } = await openDocuments(named);
    await user.click(button('Zettel speichern'));
    expect(works[0]?.wish).toMatchObject({ kind: 'slips', options: { names: true } });
  });

  test('say that they need names', async () => {
    const { user } = await openDocuments(named);
    await user.click(withoutNames());
    item('Zettel je Person').getByText(/brauchen Namen/);
    expect(item('Zettel je Person').queryByRole('button')).toBeNull();
  });

  test('say that nobody is responsible yet', async () => {
    await openDocuments(anAssessment({ measures: [aMeasure({ review: '2027-01-10' })] }));
    item('Zettel je Person').getByText('Noch ist niemand als verantwortlich eingetragen.');
    expect(item('Zettel je Person').queryByRole('button')).toBeNull();
  });
});

test('the PDF says whether it carries the Sicherung, and why not', async () => {
  const { user } = await openDocuments(named);
  item('PDF').getByText(/^Mit Sicherung: Wer dieses PDF hat/);
  await user.click(screen.getByRole('checkbox', { name: /Status/ }));
  item('PDF').getByText(/^Ohne Sicherung, weil nicht alles darin steht/);
  await user.click(withoutNames());
  const hint = item('PDF').getByText(/Was Sie weitergeben, verrät nicht mehr/);
  expect(hint.getAttribute('aria-live')).toBe('polite');
});

test('each format has its button, and only one is made at a time', async () => {
  const { user, works } = await openDocuments(named);
  for (const [title, save] of [
    ['PDF', 'Als PDF speichern'],
    ['Word', 'Als Word speichern'],
    ['Excel', 'Als Excel speichern'],
    ['CSV', 'Als CSV speichern'],
    ['JSON', 'Als JSON speichern'],
  ] as const) {
    await user.click(item(title).getByRole('button', { name: save }));
  }
  expect(works.map(({ wish }) => wish.kind)).toEqual(['pdf']);
});

test('what was chosen further up is said again where the forms are', async () => {
  const { user } = await openDocuments(named);
  screen.getByText('Gewählt: Alles, auch die Notizen · vertraulich, mit Namen');
  await user.click(screen.getByRole('radio', { name: 'Nur der Maßnahmenplan' }));
  await user.click(withoutNames());
  await user.click(screen.getByRole('checkbox', { name: /Status/ }));
  screen.getByText('Gewählt: Nur der Maßnahmenplan · zur Weitergabe, ohne Namen · ohne Status');
});

test('a plan without measures: no empty file, but why there is none', async () => {
  await openDocuments(anAssessment({ measures: [] }));
  for (const title of ['Kalender', 'Zettel je Person', 'CSV']) {
    item(title).getByText('Noch steht keine Maßnahme im Plan.');
    expect(item(title).queryByRole('button'), title).toBeNull();
  }
  // They hold the result, too.
  for (const title of ['PDF', 'Word', 'Excel', 'JSON']) {
    expect(item(title).queryAllByRole('button'), title).not.toEqual([]);
  }
});
