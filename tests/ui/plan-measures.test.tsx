// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/domain/assessment';
import { listConflicts } from '../../src/domain/conflicts';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';
import { openPlan, TODAY, turnTo } from './plan-harness';

const field = (name: string) => screen.getByLabelText(name, { exact: true });
const button = (name: string) => screen.getByRole('button', { name });

const three: Measure[] = [
  aMeasure({ id: 'm1', text: 'Erstens', responsible: 'Ayşe Şahin', review: '2027-01-10' }),
  aMeasure({ id: 'm2', text: 'Zweitens', checkpointId: 'b', responsible: 'Łukasz Nowak' }),
  aMeasure({ id: 'm3', text: 'Drittens', checkpointId: 'c', status: 'done' }),
];
const threeMeasures = anAssessment({ answers: rated({ a: 'red' }), measures: three });

describe.each(['laptop', 'phone'] as const)('a measure on a %s', (width) => {
  test('has its six columns and the status, each named with its measure', async () => {
    await openPlan(threeMeasures, { width });
    const list = within(screen.getByRole('region', { name: 'Ihre Maßnahmen' }));
    for (const column of [
      'Checkpunkt',
      'Maßnahme',
      'Priorität',
      'Verantwortlich',
      'Beginn',
      'Kontrolle',
      'Status',
    ]) {
      list.getByLabelText(`Maßnahme 2: ${column}`);
    }
  });

  test('is changed in place and saved by itself', async () => {
    const { user, stored } = await openPlan(anAssessment({ measures: [aMeasure({ text: '' })] }), {
      width,
    });
    await user.type(field('Maßnahme 1: Maßnahme'), 'Mit Betrieben reden{Enter}und zuhören');
    await user.type(field('Maßnahme 1: Verantwortlich'), 'Nguyễn');
    await user.selectOptions(field('Maßnahme 1: Priorität'), '2 – mittel');
    await user.selectOptions(field('Maßnahme 1: Status'), 'läuft');
    await user.selectOptions(field('Maßnahme 1: Checkpunkt'), '3. Checkpunkt c');
    await user.type(field('Maßnahme 1: Beginn'), '2026-12-01');
    await user.type(field('Maßnahme 1: Kontrolle'), '2027-02-01');
    expect((await stored()).measures).toEqual([
      aMeasure({
        text: 'Mit Betrieben reden\nund zuhören',
        responsible: 'Nguyễn',
        priority: 2,
        status: 'running',
        checkpointId: 'c',
        start: '2026-12-01',
        review: '2027-02-01',
      }),
    ]);
  });

  test('gives an accessibility checker nothing to report', async () => {
    await openPlan(threeMeasures, { width });
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });

  test('can be deleted and comes back to its place', async () => {
    const { user, stored } = await openPlan(threeMeasures, { width });
    await user.click(button('Maßnahme 2: Löschen'));
    expect((await stored()).measures.map(({ id }) => id)).toEqual(['m1', 'm3']);
    // The focus is on the measure that took the place, not on its button: nobody deletes two by mistake.
    expect(document.activeElement?.id).toBe('massnahme-m3-head');
    await user.click(button('Rückgängig'));
    expect((await stored()).measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(document.activeElement?.id).toBe('massnahme-m2-head');
  });
});

test('a deleted measure comes back with what somebody else made of it, to be decided as before', async () => {
  const other = aMeasure({ id: 'm2', text: 'Dort', checkpointId: 'b' });
  const [m1, m2] = three as [Measure, Measure];
  const { user, stored } = await openPlan(
    anAssessment({
      measures: [m1, m2],
      versions: { 'measure/m2': { here: 100 } },
      conflicts: [{ entry: 'measure/m2', version: { there: 90 }, value: other }],
    }),
  );
  await user.click(button('Maßnahme 2: Löschen'));
  expect(listConflicts(await stored())).toEqual([]);
  await user.click(button('Rückgängig'));
  const back = await stored();
  expect(back.measures).toEqual([m1, m2]);
  expect(listConflicts(back)).toMatchObject([
    { entry: 'measure/m2', sides: [{ value: m2 }, { value: other }] },
  ]);
});

test('no priority is preset, and a chosen one can be taken back', async () => {
  const { user, stored } = await openPlan(anAssessment({ measures: [aMeasure()] }));
  const priority = field('Maßnahme 1: Priorität');
  expect(priority).toHaveProperty('value', '');
  await user.selectOptions(priority, '1 – hoch');
  await user.selectOptions(priority, '–');
  expect((await stored()).measures[0]?.priority).toBeNull();
});

test('suggests the names used in other measures, each once', async () => {
  const measures = [
    aMeasure({ id: 'm1', responsible: 'Ayşe Şahin' }),
    aMeasure({ id: 'm2', responsible: 'Ayşe Şahin' }),
    aMeasure({ id: 'm3', responsible: 'Lu' }),
  ];
  const { user } = await openPlan(anAssessment({ measures }));
  const responsible = field('Maßnahme 3: Verantwortlich');
  await user.click(responsible);
  const list = document.getElementById(responsible.getAttribute('list') ?? '');
  const names = [...(list?.querySelectorAll('option') ?? [])].map((option) => option.value);
  expect(names).toEqual(['Ayşe Şahin']);
});

test('what was deleted comes back to its own plan, even from within another one', async () => {
  const { user, store, stored } = await openPlan(threeMeasures);
  await user.click(button('Maßnahme 2: Löschen'));
  await store.create(anAssessment({ id: 'another', name: 'Bürgerverein' }));
  await user.click(button('Rückgängig'));
  await expect
    .poll(async () => (await stored()).measures.map(({ id }) => id))
    .toEqual(['m1', 'm2', 'm3']);
  expect(store.current.value?.measures).toEqual([]);
});

test('after the last measure is deleted the heading of the list has the focus', async () => {
  const { user } = await openPlan(anAssessment({ measures: [aMeasure()] }));
  await user.click(button('Maßnahme 1: Löschen'));
  expect(document.activeElement?.textContent).toBe('Ihre Maßnahmen');
});

describe.each(['laptop', 'phone'] as const)(
  'an address that names a measure, on a %s,',
  (width) => {
    test('leads to the measure, not into a text that opens the keyboard', async () => {
      await openPlan(threeMeasures, { at: 'm2', width });
      await expect.poll(() => document.activeElement?.id).toBe('massnahme-m2-head');
    });

    test.each(['2026-11-19', TODAY])(
      'leads to the status when its Kontrolle was on %s',
      async (review) => {
        const due = anAssessment({
          measures: [aMeasure({ id: 'm1' }), aMeasure({ id: 'm2', review })],
        });
        await openPlan(due, { at: 'm2', width });
        await expect.poll(() => document.activeElement).toBe(field('Maßnahme 2: Status'));
      },
    );
  },
);

test('turning the device keeps the text, the field and the place in it', async () => {
  const { user } = await openPlan(threeMeasures, { width: 'laptop' });
  expect(screen.getByRole('table')).not.toBeNull();
  await user.type(field('Maßnahme 2: Maßnahme'), ' bis Mai', { initialSelectionStart: 5 });
  await turnTo('phone');
  expect(screen.queryByRole('table')).toBeNull();
  const text = field('Maßnahme 2: Maßnahme') as HTMLTextAreaElement;
  expect(text.value).toBe('Zweit bis Maiens');
  expect(document.activeElement).toBe(text);
  expect(text.selectionStart).toBe('Zweit bis Mai'.length);
});

describe('what is still open', () => {
  test('is counted, leaving out what is done', async () => {
    await openPlan(threeMeasures);
    screen.getByText('3 Maßnahmen, 2 noch zu tun; 1 ohne Kontrolle');
  });

  test('leads to the very field', async () => {
    const { user } = await openPlan(threeMeasures);
    const open = within(screen.getByRole('region', { name: 'Noch offen in diesem Plan' }));
    expect(open.getAllByRole('button').map((jump) => jump.getAttribute('aria-label'))).toEqual([
      'Maßnahme 2: Kontrolle eintragen',
    ]);
    await user.click(open.getByRole('button'));
    expect(document.activeElement).toBe(field('Maßnahme 2: Kontrolle'));
  });

  const ready = { responsible: 'Ayşe Şahin', start: '2026-10-01', review: '2027-01-10' };
  const praise = () => screen.queryByText(/Jetzt ist Ihr Plan bereit/);

  test('is praise when nothing is missing', async () => {
    const measures = [aMeasure({ ...ready, checkpointId: 'a' })];
    await openPlan(anAssessment({ answers: rated({ a: 'red', b: 'yellow' }), measures }));
    expect(praise()).not.toBeNull();
  });

  test('is a red checkpoint without a measure, and leads to adding one', async () => {
    const measures = [aMeasure({ ...ready, checkpointId: 'a' })];
    const { user } = await openPlan(
      anAssessment({ answers: rated({ a: 'red', b: 'red' }), measures }),
    );
    expect(praise()).toBeNull();
    await user.click(button('Rot, noch ohne Maßnahme: 2. Checkpunkt b'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Maßnahme hinzufügen' }));
    dialog.getByText('2. Checkpunkt b');
  });

  test.each([
    ['a Kontrolle that has passed', { review: '2026-11-19' }, 'Überfällig: Maßnahme 1'],
    ['a Kontrolle before the Beginn', { start: '2027-02-01' }, 'Kontrolle vor Beginn: Maßnahme 1'],
  ])('is %s, and leads to it', async (_, over, name) => {
    const { user } = await openPlan(anAssessment({ measures: [aMeasure({ ...ready, ...over })] }));
    expect(praise()).toBeNull();
    await user.click(button(name));
    expect(document.activeElement).toBe(field('Maßnahme 1: Kontrolle'));
  });

  test('is a new look at the lights when all is done', async () => {
    await openPlan(anAssessment({ measures: [aMeasure({ status: 'dropped' })] }));
    screen.getByText(/Keine Maßnahme ist mehr offen/);
  });
});
