// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';
import { anInstrument } from '../fixtures/instruments';
import { openPlan } from './plan-harness';

const redYellowGreen = rated({ a: 'yellow', b: 'red', c: 'green' });

/** The part of the screen under this heading. */
const part = (name: string) => within(screen.getByRole('region', { name }));
const offers = () => part('Wo sich eine Maßnahme lohnt').getAllByRole('listitem');
const dialog = async () =>
  within(await screen.findByRole('dialog', { name: 'Maßnahme hinzufügen' }));

describe('what the plan offers', () => {
  test('the red checkpoints first, then the yellow ones, with the full word and how many measures they have', async () => {
    await openPlan(
      anAssessment({ answers: redYellowGreen, measures: [aMeasure({ checkpointId: 'a' })] }),
    );
    const [first, second, ...rest] = offers();
    expect(first?.textContent).toContain('2. Checkpunkt bDringender Handlungsbedarf');
    expect(second?.textContent).toContain('1. Checkpunkt aHandlungsbedarf1 Maßnahme');
    expect(rest).toEqual([]);
  });

  test('points out in words that a red checkpoint has no measure yet', async () => {
    const { user } = await openPlan(anAssessment({ answers: redYellowGreen }));
    expect(offers()[0]?.textContent).toContain('noch keine Maßnahme');
    await user.click(screen.getByRole('button', { name: 'Maßnahme hinzufügen: 2. Checkpunkt b' }));
    await user.click((await dialog()).getByRole('button', { name: 'Eigene Maßnahme schreiben' }));
    expect(offers()[0]?.textContent).toContain('1 Maßnahme');
    expect(offers()[0]?.textContent).not.toContain('noch keine');
  });

  test('says to rate first when there is no light yet, and leads there', async () => {
    await openPlan(anAssessment());
    const link = part('Wo sich eine Maßnahme lohnt').getByRole('link', {
      name: 'Checkpunkt 1 bewerten',
    });
    expect(link.getAttribute('href')).toBe('#/bewertung/assessment-1/checkpunkt/a');
  });

  test('asks for nothing when all is green, and still lets one plan', async () => {
    const { user, stored } = await openPlan(
      anAssessment({ answers: rated({ a: 'green', b: 'green', c: 'green' }) }),
    );
    const place = part('Wo sich eine Maßnahme lohnt');
    place.getByText(/Alle Checkpunkte sind grün/);
    await user.click(place.getByRole('button', { name: 'Maßnahme hinzufügen' }));
    await user.click((await dialog()).getByRole('button', { name: /3\. Checkpunkt c/ }));
    await expect.poll(() => document.activeElement?.textContent).toBe('Eigene Maßnahme schreiben');
    await user.click((await dialog()).getByRole('button', { name: 'Eigene Maßnahme schreiben' }));
    expect((await stored()).measures[0]?.checkpointId).toBe('c');
  });

  test('lets one add a measure to any other checkpoint', async () => {
    const { user } = await openPlan(anAssessment({ answers: redYellowGreen }));
    await user.click(
      screen.getByRole('button', { name: 'Maßnahme zu einem anderen Checkpunkt hinzufügen' }),
    );
    // Only one is left, so there is nothing to choose.
    (await dialog()).getByText('3. Checkpunkt c');
  });

  test('comes first while the plan is empty, and after the measures once there are some', async () => {
    const { user } = await openPlan(anAssessment({ answers: redYellowGreen }));
    const titles = () =>
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles().slice(0, 2)).toEqual(['Wo sich eine Maßnahme lohnt', 'Ihre Maßnahmen']);
    await user.click(screen.getByRole('button', { name: 'Maßnahme hinzufügen: 2. Checkpunkt b' }));
    await user.click((await dialog()).getByRole('button', { name: /Etwas für b tun/ }));
    expect(titles().slice(0, 2)).toEqual(['Ihre Maßnahmen', 'Wo sich eine Maßnahme lohnt']);
    expect(document.activeElement).toBe(screen.getByLabelText('Maßnahme 1: Maßnahme'));
  });

  test('an empty plan says what to do', async () => {
    await openPlan(anAssessment({ answers: redYellowGreen }));
    part('Ihre Maßnahmen').getByText(/tippen Sie auf „Maßnahme hinzufügen“/);
  });
});

describe('adding a measure', () => {
  const addToB = 'Maßnahme hinzufügen: 2. Checkpunkt b';

  test('an own one: the cursor is in its text, and nothing is decided for anybody', async () => {
    const { user, stored } = await openPlan(anAssessment({ answers: redYellowGreen }));
    await user.click(screen.getByRole('button', { name: addToB }));
    await dialog();
    expect(document.activeElement?.textContent).toBe('Eigene Maßnahme schreiben');
    await user.click((await dialog()).getByRole('button', { name: 'Eigene Maßnahme schreiben' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('Ein Gespräch führen');
    expect((await stored()).measures).toEqual([
      aMeasure({ id: 'new-1', checkpointId: 'b', text: 'Ein Gespräch führen' }),
    ]);
  });

  test('from an example: in the wording for the plan, to be written on', async () => {
    const { user, stored } = await openPlan(anAssessment({ answers: redYellowGreen }));
    await user.click(screen.getByRole('button', { name: addToB }));
    await user.click((await dialog()).getByRole('button', { name: /Etwas für b tun/ }));
    await user.keyboard(' – im Mai');
    expect((await stored()).measures[0]).toMatchObject({
      text: 'Etwas für b tun – im Mai',
      exampleId: 'b-1',
      checkpointId: 'b',
    });
  });

  test('shows the note of the checkpoint, because good measures start there', async () => {
    const answers = { b: { rating: 'red' as const, note: 'Niemand ist zuständig.' } };
    const { user } = await openPlan(anAssessment({ answers }));
    await user.click(screen.getByRole('button', { name: addToB }));
    (await dialog()).getByText(/Niemand ist zuständig/);
  });

  test('an example already taken is marked and leads to its measure', async () => {
    const measures = [aMeasure({ checkpointId: 'b', exampleId: 'b-1', text: 'Umformuliert' })];
    const { user, stored } = await openPlan(anAssessment({ answers: redYellowGreen, measures }));
    await user.click(
      screen.getByRole('button', { name: 'Weitere Maßnahme hinzufügen: 2. Checkpunkt b' }),
    );
    await user.click(
      (await dialog()).getByRole('button', { name: 'Im Maßnahmenplan ansehen: Etwas für b tun' }),
    );
    expect(document.activeElement?.id).toBe('massnahme-measure-1-head');
    expect((await stored()).measures).toHaveLength(1);
  });

  test('the examples of an example can be taken too', async () => {
    const instrument = structuredClone(anInstrument());
    const example = instrument.checkpoints[1]?.groups[0]?.examples[0];
    if (!example) throw new Error('the fixture has no example');
    example.parts = [{ ...example, id: 'part', plan: 'Einen Teil davon tun' }];
    const { user, stored } = await openPlan(anAssessment({ answers: redYellowGreen }), {
      instrument,
    });
    await user.click(screen.getByRole('button', { name: addToB }));
    await user.click((await dialog()).getByRole('button', { name: /Einen Teil davon tun/ }));
    expect((await stored()).measures[0]?.exampleId).toBe('part');
  });

  test('can be taken back', async () => {
    const { user, stored } = await openPlan(anAssessment({ answers: redYellowGreen }));
    await user.click(screen.getByRole('button', { name: addToB }));
    await user.click((await dialog()).getByRole('button', { name: /Etwas für b tun/ }));
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect((await stored()).measures).toEqual([]);
  });

  test('closing the dialog adds nothing and goes back to the button', async () => {
    const { user, stored } = await openPlan(anAssessment({ answers: redYellowGreen }));
    const button = screen.getByRole('button', { name: addToB });
    await user.click(button);
    await user.click((await dialog()).getByRole('button', { name: 'Schließen' }));
    await expect.poll(() => document.activeElement).toBe(button);
    expect((await stored()).measures).toEqual([]);
  });
});
