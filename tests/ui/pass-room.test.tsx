// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PassScreen } from '../../src/ui/screens/workshop/pass-screen';
import { ANSWER_WITHIN, ASK_AFTER } from '../../src/ui/screens/workshop/use-pass-idle';
import { type Circumstances, openRoom } from './vote-harness';

const open = (around?: Circumstances) => openRoom(PassScreen, around);
type User = Awaited<ReturnType<typeof open>>['user'];

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const press = (user: User, name: string) => user.click(screen.getByRole('button', { name }));

/** Votes up to the check, with these lights. */
async function vote(user: User, ...names: string[]) {
  await press(user, 'Ich stimme jetzt ab');
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
    // Each sign of the number, for those who hear the page.
    expect(document.body.textContent).toContain('drei, vier, fünf, sechs');
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
    await press(user, 'Ich stimme jetzt ab');
    for (const name of [RED, 'Handlungsbedarf', GREEN, NONE]) {
      expect(radio(name).checked).toBe(false);
    }
  });

  it('waits for a light or "Keine Angabe"', async () => {
    const { user } = await open();
    await press(user, 'Ich stimme jetzt ab');
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

  it('leads back from the check to the last checkpoint', async () => {
    const { user } = await open();
    await vote(user, RED, NONE, GREEN);
    await press(user, 'Zurück');
    expect(heading()).toBe('Checkpunkt c');
    expect(radio(GREEN).checked).toBe(true);
    await press(user, 'Weiter');
    expect(heading()).toBe('Stimmt alles so?');
  });

  it('F57 asks before it discards what somebody chose', async () => {
    const { user, ballots } = await open();
    await vote(user, RED, NONE, GREEN);
    await press(user, 'Abbrechen');
    await user.click(await screen.findByRole('button', { name: 'Weiter ausfüllen' }));
    expect(heading()).toBe('Stimmt alles so?');
    await press(user, 'Abbrechen');
    await user.click(await screen.findByRole('button', { name: 'Verwerfen' }));
    expect(heading()).toBe('Still abstimmen');
    expect(screen.getByRole('status').textContent).toContain('verworfen und zählt nicht');
    expect(ballots()).toEqual([]);
    // The next one begins without a word of the turn before.
    await vote(user, RED, NONE, GREEN);
    await press(user, 'Stimmzettel einwerfen');
    await press(user, 'Gerät weitergeben');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('takes 1, 2, 3 and 0 in the group', async () => {
    const { user } = await open();
    await press(user, 'Ich stimme jetzt ab');
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
      expect(screen.getByRole('status').textContent).toContain('verworfen und zählt nicht');
      await press(user, 'Ich stimme jetzt ab');
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
      await press(user, 'Ich stimme jetzt ab');
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
    expect(screen.queryByRole('button', { name: 'Ich stimme jetzt ab' })).toBeNull();
  });

  it.each([
    ['a newer app has the entries', { isReadOnly: true }, 'neuere Fassung der App'],
    ['everything was deleted', { isErased: true }, 'wurde alles gelöscht'],
  ])('F57 lets nobody begin when %s', async (_, around, reason) => {
    await open(around);
    expect(screen.getByRole('alert').textContent).toContain(reason);
    expect(screen.queryByRole('button', { name: 'Ich stimme jetzt ab' })).toBeNull();
  });

  it('F57 says that it was not counted when everything was deleted meanwhile', async () => {
    const { user, ballots, erase } = await open();
    await vote(user, RED, RED, RED);
    await erase();
    await press(user, 'Stimmzettel einwerfen');
    expect(heading()).toBe('Ihr Stimmzettel wurde nicht gezählt');
    expect(document.body.textContent).toContain('wurde alles gelöscht');
    expect(ballots()).toEqual([]);
  });

  it('F57 asks for help when ballots are not saved', async () => {
    const { saveStatus } = await open();
    await act(() => {
      saveStatus.value = { kind: 'failed', code: 'quota' };
    });
    expect(screen.getByRole('alert').textContent).toContain('noch nicht gespeichert');
  });

  it('F57 says that ballots found no place any more', async () => {
    const { lose } = await open();
    await lose(2);
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('2 Stimmzettel zählen nicht mit');
    expect(textContent).toContain('Workshop-Leitung');
  });
});

describe('somebody goes away in the middle', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const pass = (time: number) =>
    act(() => {
      vi.advanceTimersByTime(time);
    });
  const click = (name: string) => act(() => screen.getByRole('button', { name }).click());

  async function begin() {
    vi.useFakeTimers();
    const room = await open();
    await click('Ich stimme jetzt ab');
    await act(() => radio(RED).click());
    return room;
  }

  it('F57 is asked for, and without an answer the next person finds the beginning', async () => {
    const { ballots } = await begin();
    await pass(ASK_AFTER - 1);
    expect(screen.queryByRole('dialog')).toBeNull();
    await pass(1);
    expect(screen.getByRole('dialog').textContent).toContain('In 30 Sekunden');
    await pass(ANSWER_WITHIN);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(heading()).toBe('Still abstimmen');
    expect(screen.getByRole('status').textContent).toContain('verworfen');
    expect(ballots()).toEqual([]);
  });

  it('goes on with everything when somebody answers, and waits anew at every sign of life', async () => {
    await begin();
    await pass(ASK_AFTER);
    await click('Ich bin noch da');
    await pass(ANSWER_WITHIN);
    expect(radio(RED).checked).toBe(true);
    window.dispatchEvent(new Event('pointerdown'));
    await pass(ASK_AFTER - 1);
    window.dispatchEvent(new Event('keydown'));
    await pass(ASK_AFTER - 1);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(radio(RED).checked).toBe(true);
  });

  it('does not ask at the start, where there is nothing of anybody', async () => {
    vi.useFakeTimers();
    await open();
    await pass(2 * ASK_AFTER);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
