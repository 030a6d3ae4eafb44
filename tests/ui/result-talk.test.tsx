// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { agreementOn } from '../../src/domain/workshop/agreements';
import { ResultRoom } from '../../src/ui/screens/workshop/result-room';
import { aVotedWorkshop, openWorkshopRoom } from './result-harness';

const list = () => within(screen.getByRole('region', { name: 'Alle Checkpunkte' }));
const rows = () => list().getAllByRole('listitem');
const shown = () => document.getElementById('im-gespraech')?.textContent;
const light = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** a: all green; b: red against green; c: yellow and green. */
const LIGHTS = ['gry', 'ggy', 'grg'];

describe('before the reveal', () => {
  test('nothing is shown but how many have voted, and the way to where they do', async () => {
    const said = [{ a: 'Ein geheimer Satz' }];
    const workshop = aVotedWorkshop({ lights: LIGHTS, said, revealed: false, expected: 5 });
    await openWorkshopRoom(ResultRoom, workshop);
    screen.getByText('3 Stimmzettel liegen vor. Erwartet: 5.');
    expect(screen.getByRole('link', { name: 'Zum Abstimmen' }).getAttribute('href')).toBe(
      '#/workshop/w/abstimmen',
    );
    const text = document.body.textContent;
    for (const hidden of ['Checkpunkt a', 'geheimer', 'Handlungsbedarf', 'Stimmen:']) {
      expect(text).not.toContain(hidden);
    }
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('the talk', () => {
  test('begins where people disagree most', async () => {
    await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: LIGHTS }));
    const order = rows().map(({ textContent }) => textContent);
    expect(order[0]).toContain('2. Checkpunkt b');
    expect(order[1]).toContain('3. Checkpunkt c');
    expect(order[2]).toContain('1. Checkpunkt a');
    expect(shown()).toBe('2. Checkpunkt b');
  });

  test('shows how the votes fell, of the checkpoint and of each in the list', async () => {
    await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: LIGHTS }));
    const [first] = rows();
    within(first as HTMLElement).getByRole('img', { name: 'Stimmen: 2 rot, 0 gelb, 1 grün' });
    const talk = screen.getByRole('region', { name: '2. Checkpunkt b' });
    within(talk).getByText('2 Stimmen');
  });

  test('goes on and back in the order of disagreement', async () => {
    const { user } = await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: LIGHTS }));
    await user.click(button('Nächster Checkpunkt'));
    expect(shown()).toBe('3. Checkpunkt c');
    await user.click(button('Nächster Checkpunkt'));
    await user.click(button('Nächster Checkpunkt'));
    expect(shown()).toBe('1. Checkpunkt a');
    await user.click(button('Vorheriger Checkpunkt'));
    expect(shown()).toBe('3. Checkpunkt c');
  });

  test('goes to what is chosen in the list, and the focus with it', async () => {
    const { user } = await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: LIGHTS }));
    await user.click(within(rows()[2] as HTMLElement).getByRole('button'));
    expect(shown()).toBe('1. Checkpunkt a');
    expect(document.activeElement?.id).toBe('im-gespraech');
  });

  test('F57 notes stand by the alphabet, so that their place tells nothing of the ballot', async () => {
    const said = [{ a: 'Zuletzt', b: 'Anfang' }, { b: 'Mitte' }, { b: 'Ende' }];
    const { user } = await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: LIGHTS, said }));
    await user.click(screen.getByText('3 Notizen von den Stimmzetteln'));
    const talk = within(screen.getByRole('region', { name: '2. Checkpunkt b' }));
    const group = talk.getByText('Anfang').closest('ul');
    expect([...(group?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Anfang',
      'Ende',
      'Mitte',
    ]);
  });
});

describe('agreeing', () => {
  test('sets the joint light, and counts it', async () => {
    const { user, workshop } = await openWorkshopRoom(
      ResultRoom,
      aVotedWorkshop({ lights: LIGHTS }),
    );
    screen.getByText('0 von 3 vereinbart');
    await user.click(light('Handlungsbedarf'));
    expect(agreementOn(workshop(), 'b').rating).toBe('yellow');
    screen.getByText('1 von 3 vereinbart');
    expect(rows()[0]?.textContent).toContain('Gemeinsam: Handlungsbedarf');
  });

  test('can be taken back by "Noch offen" and by Rückgängig', async () => {
    const { user, workshop } = await openWorkshopRoom(
      ResultRoom,
      aVotedWorkshop({ lights: LIGHTS }),
    );
    await user.click(light('Dringender Handlungsbedarf'));
    await user.click(light('Noch offen'));
    expect(agreementOn(workshop(), 'b').rating).toBeNull();
    await user.click(button('Rückgängig'));
    expect(agreementOn(workshop(), 'b').rating).toBe('red');
    await user.click(button('Rückgängig'));
    expect(agreementOn(workshop(), 'b').rating).toBeNull();
  });

  test('takes 1, 2, 3 and 0 while the focus is among the lights, and nowhere else', async () => {
    const { user, workshop } = await openWorkshopRoom(
      ResultRoom,
      aVotedWorkshop({ lights: LIGHTS }),
    );
    light('Noch offen').focus();
    await user.keyboard('2');
    expect(agreementOn(workshop(), 'b').rating).toBe('yellow');
    await user.keyboard('0');
    expect(agreementOn(workshop(), 'b').rating).toBeNull();
    await user.click(screen.getByLabelText('Begründung'));
    await user.keyboard('1');
    expect(agreementOn(workshop(), 'b')).toEqual({ rating: null, reason: '1', dissent: '' });
  });

  test('one press is enough where all gave the same', async () => {
    const { user, workshop } = await openWorkshopRoom(
      ResultRoom,
      aVotedWorkshop({ lights: LIGHTS }),
    );
    expect(screen.queryByText(/sind sich einig/)).toBeNull();
    await user.click(within(rows()[2] as HTMLElement).getByRole('button'));
    screen.getByText(/sind sich einig: Zurzeit kein Handlungsbedarf/);
    await user.click(button('Grün übernehmen'));
    expect(agreementOn(workshop(), 'a').rating).toBe('green');
    expect(screen.queryByText(/sind sich einig/)).toBeNull();
  });

  test('keeps reason and dissent with every key, each with its checkpoint', async () => {
    const { user, workshop } = await openWorkshopRoom(
      ResultRoom,
      aVotedWorkshop({ lights: LIGHTS }),
    );
    await user.type(screen.getByLabelText('Begründung'), 'Darum');
    await user.type(screen.getByLabelText('Abweichende Meinung'), 'Eine Stimme für Grün');
    expect(agreementOn(workshop(), 'b')).toEqual({
      rating: null,
      reason: 'Darum',
      dissent: 'Eine Stimme für Grün',
    });
    await user.click(button('Nächster Checkpunkt'));
    expect((screen.getByLabelText('Begründung') as HTMLTextAreaElement).value).toBe('');
  });
});

describe('the clock', () => {
  test('is started, held and ended', async () => {
    const { user } = await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: LIGHTS }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Zeit für diesen Checkpunkt in Minuten' }),
      '3 Min.',
    );
    await user.click(button('Zeit starten'));
    expect(screen.getByRole('timer').textContent).toMatch(/noch (3:00|2:5\d)/);
    await user.click(button('Anhalten'));
    await user.click(button('Weiter'));
    await user.click(button('Zeit beenden'));
    expect(screen.queryByRole('timer')).toBeNull();
  });
});
