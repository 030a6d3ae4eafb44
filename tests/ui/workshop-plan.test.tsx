// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { planGroups } from '../../src/domain/workshop/plan-groups';
import { BeamerPlan } from '../../src/ui/screens/workshop/beamer-plan';
import { PlanRoom } from '../../src/ui/screens/workshop/plan-room';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';
import { aVotedWorkshop, openWorkshopRoom } from './result-harness';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const group = (name: string) => within(screen.getByRole('region', { name }));
const field = (name: string) => screen.getByLabelText(name, { exact: true });

/** a yellow, b red, c green; agreed on just so. */
const LIGHTS = { a: 'yellow', b: 'red', c: 'green' } as const;

const BeamerPlanRoom = () => <BeamerPlan at={undefined} />;

async function openPlan(over: Partial<Assessment> = {}, Room: ComponentType<object> = PlanRoom) {
  const assessment = anAssessment({ answers: rated(LIGHTS), ...over });
  const agreements = Object.fromEntries(
    Object.entries(LIGHTS).map(([id, rating]) => [id, { rating, reason: '', dissent: '' }]),
  );
  const workshop = aVotedWorkshop({
    lights: ['yrg'],
    agreements,
    assessmentId: assessment.id,
    topics: [{ id: 't', text: 'Räume anfragen', measureId: null }],
  });
  const room = await openWorkshopRoom(Room, workshop, assessment);
  await screen.findByText(/Zuerst die roten|noch zu tun/);
  return room;
}

describe('the order of the plan', () => {
  test('red, yellow, then what else has a measure; numbered as it stands there', () => {
    const measures = [
      aMeasure({ id: '1', checkpointId: 'c' }),
      aMeasure({ id: '2', checkpointId: 'a' }),
      aMeasure({ id: '3', checkpointId: 'b' }),
      aMeasure({ id: '4', checkpointId: 'gone' }),
      aMeasure({ id: '5', checkpointId: 'b' }),
    ];
    const groups = planGroups(anAssessment({ answers: rated(LIGHTS), measures }));
    const told = groups.map(({ checkpointId, rating, measures: of }) => [
      checkpointId,
      rating,
      of.map(({ measure, number }) => `${number}: ${measure.id}`),
    ]);
    expect(told).toEqual([
      ['b', 'red', ['1: 3', '2: 5']],
      ['a', 'yellow', ['3: 2']],
      ['c', 'green', ['4: 1']],
      ['gone', null, ['5: 4']],
    ]);
  });

  test('a green checkpoint without a measure asks for nothing', () => {
    const groups = planGroups(anAssessment({ answers: rated(LIGHTS) }));
    expect(groups.map(({ checkpointId }) => checkpointId)).toEqual(['b', 'a']);
  });
});

describe('the plan of a workshop', () => {
  test('waits for the reveal', async () => {
    await openWorkshopRoom(PlanRoom, aVotedWorkshop({ lights: ['yrg'], revealed: false }));
    screen.getByText(/Der Plan beginnt, wenn aufgedeckt ist/);
  });

  test('first asks to take the joint result over', async () => {
    const { user } = await openWorkshopRoom(PlanRoom, aVotedWorkshop({ lights: ['yrg'] }));
    await user.click(button('Gemeinsames Ergebnis übernehmen'));
    const heading = screen.getByRole('heading', { name: 'Was wir vorhaben' });
    await expect.poll(() => document.activeElement).toBe(heading);
  });

  test('takes an own measure, and all of its columns', async () => {
    const { user, joint } = await openPlan();
    await user.click(button('Maßnahme hinzufügen: 2. Checkpunkt b'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Maßnahme hinzufügen' }));
    await user.click(dialog.getByRole('button', { name: 'Eigene Maßnahme schreiben' }));
    await user.keyboard('Mit dem Vorstand sprechen');
    await user.selectOptions(field('Maßnahme 1: Priorität'), '1 – hoch');
    await user.type(field('Maßnahme 1: Verantwortlich'), 'Kim Sommer');
    await user.type(field('Maßnahme 1: Beginn'), '2026-12-01');
    await user.type(field('Maßnahme 1: Kontrolle'), '2027-03-01');
    expect((await joint())?.measures).toMatchObject([
      {
        checkpointId: 'b',
        text: 'Mit dem Vorstand sprechen',
        priority: 1,
        responsible: 'Kim Sommer',
        start: '2026-12-01',
        review: '2027-03-01',
      },
    ]);
  });

  test('takes an example of the checkpoint, which can be taken back', async () => {
    const { user, joint } = await openPlan();
    await user.click(button('Maßnahme hinzufügen: 2. Checkpunkt b'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Maßnahme hinzufügen' }));
    await user.click(dialog.getByRole('button', { name: /Etwas für b tun/ }));
    expect((await joint())?.measures).toMatchObject([{ text: 'Etwas für b tun' }]);
    await user.click(button('Rückgängig'));
    await expect.poll(async () => (await joint())?.measures).toEqual([]);
  });

  test('gives a deleted measure back', async () => {
    const measure = aMeasure({ id: 'm', checkpointId: 'b', text: 'Etwas tun' });
    const { user, joint } = await openPlan({ measures: [measure] });
    await user.click(button('Maßnahme 1: Löschen'));
    expect((await joint())?.measures).toEqual([]);
    await user.click(button('Rückgängig'));
    await expect.poll(async () => (await joint())?.measures).toEqual([measure]);
  });

  test('points out the red checkpoint without a measure', async () => {
    const measure = aMeasure({ id: 'm', checkpointId: 'a', text: 'Etwas tun' });
    await openPlan({ measures: [measure] });
    group('2. Checkpunkt b').getByText('Noch keine Maßnahme');
    group('Noch offen in diesem Plan').getByRole('button', {
      name: 'Rot, noch ohne Maßnahme: 2. Checkpunkt b',
    });
  });

  test('a topic that became a measure leads to it on the same page', async () => {
    const { user } = await openPlan();
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await user.click(button('Thema 1: Als Maßnahme übernehmen'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Als Maßnahme übernehmen' }));
    await user.click(dialog.getByRole('button', { name: /2\. Checkpunkt b/ }));
    await user.click(await screen.findByRole('button', { name: /Thema 1: Im Maßnahmenplan/ }));
    expect(shown).toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Maßnahme 1');
  });

  test('goes on to the minutes', async () => {
    await openPlan();
    expect(screen.getByRole('link', { name: 'Weiter zum Protokoll' }).getAttribute('href')).toBe(
      '#/workshop/w/protokoll',
    );
  });

  test('on the beamer has no bins, no empty cards and no way out', async () => {
    const measure = aMeasure({ id: 'm', checkpointId: 'b', text: 'Etwas tun' });
    await openPlan({ measures: [measure] }, BeamerPlanRoom);
    expect(screen.getAllByRole('region', { name: /Checkpunkt/ })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /Löschen/ })).toBeNull();
    expect(screen.queryAllByRole('link')).toEqual([]);
    // What is still bare can be planned for all the same.
    button('Maßnahme hinzufügen: 1. Checkpunkt a');
  });

  test('on the beamer leads nowhere when its assessment is gone', async () => {
    const workshop = aVotedWorkshop({ lights: ['yrg'], assessmentId: 'gone' });
    await openWorkshopRoom(BeamerPlanRoom, workshop);
    await screen.findByText('Die Selbstbewertung ist nicht mehr da');
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  test('says when the workshop has other lights by now, and leads to the usual plan', async () => {
    const { change } = await openPlan();
    expect(screen.queryByText(/sagt der Workshop inzwischen/)).toBeNull();
    await change('agreeOn', 'b', 'yellow');
    screen.getByText(/Bei einem Checkpunkt sagt der Workshop inzwischen etwas anderes/);
    expect(
      screen
        .getByRole('link', { name: 'Im gewohnten Maßnahmenplan weiterarbeiten' })
        .getAttribute('href'),
    ).toBe('#/bewertung/assessment-1/massnahmenplan');
  });
});
