// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { VoteCount } from '../../src/ui/screens/workshop/vote-count';
import { VoteReveal } from '../../src/ui/screens/workshop/vote-reveal';
import { WorkshopFrame } from '../../src/ui/screens/workshop/workshop-frame';
import { type Circumstances, openRoom } from './vote-harness';

function Side() {
  return (
    <>
      <VoteCount />
      <VoteReveal />
    </>
  );
}

const ballots = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    number: `P${i + 1}`,
    ratings: { a: 'red' as const },
    notes: {},
  }));

const open = (count: number, expected: number | null = null, more: Circumstances = {}) =>
  openRoom(Side, { ...more, workshop: { ballots: ballots(count), expected } });

const shown = () => document.querySelector('[data-vote-count]')?.textContent;
const ask = () => screen.getByRole('button', { name: 'Aufdecken …' });

describe('before the reveal', () => {
  it('shows how many have voted, of how many when that is known', async () => {
    const { change } = await open(7, 12);
    expect(shown()).toBe('7 von 12 Stimmzetteln');
    await change('describeWorkshop', { expected: null });
    expect(shown()).toBe('7 Stimmzettel');
    await change('describeWorkshop', { expected: 6 });
    expect(shown()).toBe('7 Stimmzettel, erwartet waren 6');
  });

  it('F57 cannot reveal an empty box, and says why', async () => {
    const { user } = await open(0, 12);
    expect(ask().getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(ask().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Noch liegt kein Stimmzettel vor.',
    );
    await user.click(ask());
    expect(screen.queryByText('Jetzt aufdecken?')).toBeNull();
  });

  it.each([
    [2, 2, 'Bei weniger als drei Stimmzetteln', 'fehl'],
    [5, 12, '5 von 12 Stimmzetteln liegen vor. 7 Stimmzettel fehlen noch.', 'weniger als drei'],
    [11, 12, 'Ein Stimmzettel fehlt noch.', 'weniger als drei'],
    [1, 12, '1 von 12 Stimmzetteln liegt vor.', 'liegen'],
    [13, 12, '13 Stimmzettel liegen vor. Es ist einer mehr, als Sie erwartet haben.', '13 von 12'],
    [12, 12, '12 von 12 Stimmzetteln liegen vor.', 'fehl'],
    [4, null, '4 Stimmzettel liegen vor.', 'fehl'],
  ])('asks with %i of %s ballots what fits: %s', async (count, expected, says, saysNot) => {
    const { user } = await open(count, expected);
    await user.click(ask());
    const asked = screen.getByRole('dialog', { hidden: true }).textContent;
    expect(asked).toContain(says);
    expect(asked).not.toContain(saysNot);
    expect(asked).toContain('Das lässt sich nicht rückgängig machen.');
  });
});

describe('revealing', () => {
  it('deletes the numbers, forgets what could be taken back and goes to the result', async () => {
    const { user, current, undo } = await open(3);
    undo.offer({ message: 'Vorher', undo: () => undefined });
    await user.click(ask());
    await user.click(screen.getByRole('button', { name: 'Aufdecken', hidden: true }));
    expect(current.value?.revealed).toBe(true);
    expect(current.value?.ballots.map(({ number }) => number)).toEqual([null, null, null]);
    expect(undo.latest.value).toBeNull();
    await vi.waitFor(() => expect(location.hash).toBe('#/workshop/w/ergebnis'));
  });

  it('F57 does not happen where nothing can be changed', async () => {
    const { user, current } = await open(3, null, { isReadOnly: true });
    await user.click(ask());
    await user.click(screen.getByRole('button', { name: 'Aufdecken', hidden: true }));
    expect(current.value?.revealed).toBe(false);
    expect(screen.getByRole('dialog', { hidden: true }).textContent).toContain(
      'Das geht gerade nicht',
    );
  });
});

it('F57 says in each room that ballots found no place, also after the reveal', async () => {
  const Room = () => <WorkshopFrame room="ergebnis">Verteilung</WorkshopFrame>;
  const { lose } = await openRoom(Room, { workshop: { ballots: ballots(3), revealed: true } });
  expect(screen.queryByRole('alert')).toBeNull();
  await lose(1);
  expect(screen.getByRole('alert').textContent).toContain('Ein Stimmzettel zählt nicht mit');
});

it('F57 says on both sides that two ballots came with one number, until there are no numbers any more', async () => {
  const Room = () => <WorkshopFrame room="abstimmen">Wege</WorkshopFrame>;
  const { tell, change } = await openRoom(Room, { workshop: { ballots: ballots(3) } });
  await tell(['P1/2'], { lost: 0, moved: 2 });
  const told = screen.getByRole('alert').textContent;
  expect(told).toContain('Ein Stimmzettel hat die neue Nummer 1/2 bekommen');
  expect(told).toContain('In einem anderen Fenster wurden 2 Stimmzettel');
  await change('revealBallots');
  expect(screen.queryByRole('alert')).toBeNull();
  await tell([], { lost: 1, moved: 0 });
  expect(screen.getByRole('alert').textContent).toContain('aus einem anderen Fenster zählt nicht');
});

it('offers nothing to be taken back once another window has revealed', async () => {
  const { undo, change } = await open(3);
  undo.offer({ message: 'Blatt 1 gezählt', undo: () => undefined });
  await change('revealBallots');
  expect(undo.latest.value).toBeNull();
});
