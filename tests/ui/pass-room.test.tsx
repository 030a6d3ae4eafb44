// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PassScreen } from '../../src/ui/screens/workshop/pass-screen';
import { type Circumstances, openRoom } from './vote-harness';

const open = (around?: Circumstances) => openRoom(PassScreen, around);
type User = Awaited<ReturnType<typeof open>>['user'];

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));

/** Votes up to the check, with these lights. */
async function vote(user: User, ...names: string[]) {
  await press(user, 'Nächste Person');
  for (const name of names) {
    await user.click(radio(name));
    await press(user, 'Weiter');
  }
}

const RED = 'Dringender Handlungsbedarf';
const GREEN = 'Zurzeit kein Handlungsbedarf';
const NONE = 'Keine Angabe';

describe('a device that is passed around', () => {
  it('takes one ballot after the other, each with a number of its own', async () => {
    const { user, ballots } = await open();
    await vote(user, RED, NONE, GREEN);
    expect(heading()).toBe('Stimmt alles so?');
    await press(user, 'Stimmzettel einwerfen');
    expect(heading()).toBe('Danke!');
    expect(document.body.textContent).toContain('3456');
    expect(ballots()).toEqual([
      { number: '3456', ratings: { a: 'red', b: null, c: 'green' }, notes: {} },
    ]);
    await press(user, 'Gerät weitergeben');
    expect(heading()).toBe('Still abstimmen');
    expect(document.body.textContent).not.toContain('3456');
  });

  it('begins blank for each person', async () => {
    const { user } = await open({ draws: [1, 2, 3, 4, 5, 6, 7, 8] });
    await vote(user, RED, RED, RED);
    await press(user, 'Stimmzettel einwerfen');
    await press(user, 'Gerät weitergeben');
    await press(user, 'Nächste Person');
    for (const name of [RED, 'Handlungsbedarf', GREEN, NONE]) {
      expect(radio(name).checked).toBe(false);
    }
  });

  it('waits for a light or "Keine Angabe"', async () => {
    const { user } = await open();
    await press(user, 'Nächste Person');
    await press(user, 'Weiter');
    expect(screen.getByRole('alert').textContent).toBe(
      'Bitte wählen Sie eine Ampel oder „Keine Angabe“.',
    );
    expect(heading()).toBe('Checkpunkt a');
  });

  it('goes back without losing what was chosen, and changes it at the end', async () => {
    const { user, ballots } = await open();
    await vote(user, RED, NONE);
    await press(user, 'Zurück');
    expect(radio(NONE).checked).toBe(true);
    await press(user, 'Weiter');
    await user.click(radio(GREEN));
    await press(user, 'Weiter');
    await press(user, 'Ändern: Checkpunkt a');
    expect(radio(RED).checked).toBe(true);
    await user.click(radio(GREEN));
    await press(user, 'Weiter');
    await press(user, 'Stimmzettel einwerfen');
    expect(ballots()[0]?.ratings).toEqual({ a: 'green', b: null, c: 'green' });
  });

  it('takes 1, 2, 3 and 0 in the group', async () => {
    const { user } = await open();
    await press(user, 'Nächste Person');
    // The focus goes to the heading first.
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    radio(RED).focus();
    await user.keyboard('3');
    expect(radio(GREEN).checked).toBe(true);
    expect(document.activeElement).toBe(radio(GREEN));
    await user.keyboard('0');
    expect(radio(NONE).checked).toBe(true);
  });

  it.each(['popstate', 'pagehide', 'pageshow'])(
    'F57 forgets a ballot under way at %s',
    async (event) => {
      const { user, ballots } = await open();
      await vote(user, RED, RED, RED);
      await act(() => {
        window.dispatchEvent(new Event(event));
      });
      expect(heading()).toBe('Still abstimmen');
      await press(user, 'Nächste Person');
      expect(heading()).toBe('Checkpunkt a');
      expect(radio(RED).checked).toBe(false);
      expect(ballots()).toEqual([]);
    },
  );

  it('puts one step into the history for all of them, so that "back" stays in the room', async () => {
    history.replaceState(null, '');
    const { user } = await open();
    const before = history.length;
    for (let person = 0; person < 3; person += 1) {
      await press(user, 'Nächste Person');
      await press(user, 'Abbrechen');
    }
    expect(history.length).toBe(before + 1);
  });

  it('F57 does not show what the adviser could take back', async () => {
    const { undo } = await open({ done: 'Blatt 3 gezählt.' });
    await vi.waitFor(() => expect(undo.latest.value).toBeNull());
    expect(document.body.textContent).not.toContain('Blatt 3');
  });

  it('F57 says that it was not counted when another window has revealed meanwhile', async () => {
    const { user, ballots, change } = await open({
      workshop: { ballots: [{ number: 'P1', ratings: {}, notes: {} }] },
    });
    await vote(user, RED, RED, RED);
    await change('revealBallots');
    await press(user, 'Stimmzettel einwerfen');
    expect(heading()).toBe('Ihr Stimmzettel wurde nicht gezählt');
    expect(ballots()).toHaveLength(1);
    await press(user, 'Gerät weitergeben');
    expect(document.body.textContent).toContain('Die Abstimmung ist beendet');
    expect(screen.queryByRole('button', { name: 'Nächste Person' })).toBeNull();
  });

  it('F57 asks for help when ballots are not saved', async () => {
    const { saveStatus } = await open();
    await act(() => {
      saveStatus.value = { kind: 'failed', code: 'quota' };
    });
    expect(screen.getByRole('alert').textContent).toContain('noch nicht gespeichert');
  });
});
