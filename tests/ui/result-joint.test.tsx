// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { writeNote } from '../../src/domain/rating';
import { ResultRoom } from '../../src/ui/screens/workshop/result-room';
import { aVotedWorkshop, type OpenedRoom, openWorkshopRoom } from './result-harness';

const NOW = '2026-11-20T11:00:00.000Z';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const part = () => within(screen.getByRole('region', { name: 'Gemeinsames Ergebnis' }));

const agreed = () =>
  aVotedWorkshop({
    title: 'Zukunftswerkstatt',
    lights: ['ryg'],
    agreements: {
      a: { rating: 'red', reason: 'Niemand kümmert sich.', dissent: 'Eine sieht es anders.' },
      b: { rating: 'yellow', reason: '', dissent: '' },
    },
  });

const ANSWERS = {
  a: {
    rating: 'red',
    note: 'Niemand kümmert sich.\n\nAbweichende Meinung: Eine sieht es anders.',
  },
  b: { rating: 'yellow', note: '' },
};

async function take(): Promise<OpenedRoom> {
  const room = await openWorkshopRoom(ResultRoom, agreed());
  await room.user.click(button('Gemeinsames Ergebnis übernehmen'));
  return room;
}

describe('taking the joint result over', () => {
  test('says which checkpoints are still open, and does not forbid it', async () => {
    await openWorkshopRoom(ResultRoom, agreed());
    part().getByText(/Ein Checkpunkt ist noch offen/);
    expect(
      part()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['3. Checkpunkt c']);
  });

  test('F57 makes an assessment with exactly these lights and words', async () => {
    const { joint } = await take();
    expect(await joint()).toMatchObject({ name: 'Zukunftswerkstatt', answers: ANSWERS });
    part().getByText(/ist übernommen und stimmt/);
    expect(document.activeElement?.textContent).toBe('Gemeinsames Ergebnis');
  });

  test('can be undone: the workshop is as before, and nothing is left over', async () => {
    const { user, workshop, store } = await take();
    const id = workshop().assessmentId ?? '';
    await user.click(button('Rückgängig'));
    await expect.poll(() => workshop().assessmentId).toBeNull();
    expect(await store.load(id)).toBeNull();
    part().getByRole('button', { name: 'Gemeinsames Ergebnis übernehmen' });
  });

  test('makes nothing where nothing can be kept', async () => {
    const { user, workshop, store } = await openWorkshopRoom(ResultRoom, agreed());
    store.isReadOnly = () => true;
    const made = vi.spyOn(store, 'create');
    await user.click(button('Gemeinsames Ergebnis übernehmen'));
    expect(made).not.toHaveBeenCalled();
    expect(workshop().assessmentId).toBeNull();
  });

  test('a deleted assessment is told of, and can be made anew', async () => {
    const { user, workshop, store, joint } = await take();
    const before = workshop().assessmentId ?? '';
    await act(async () => {
      await store.remove(before);
    });
    await screen.findByText('Die Selbstbewertung ist nicht mehr da');
    expect(
      part()
        .getByRole('link', { name: /„Gelöschtes“/ })
        .getAttribute('href'),
    ).toBe('#/geloescht');
    await user.click(button('Neu übernehmen'));
    expect(workshop().assessmentId).not.toBe(before);
    expect((await joint())?.answers).toEqual(ANSWERS);
  });
});

describe('when the two differ later', () => {
  const changeNote = (room: OpenedRoom, note: string) =>
    act(() => room.store.change((record: Assessment) => writeNote(record, 'a', note, NOW)));

  test('a light changed in the workshop is shown, and taken over only when people say so', async () => {
    const { user, change, joint } = await take();
    await change('agreeOn', 'b', 'green');
    part().getByText('Ein Checkpunkt mit Unterschieden');
    expect((await joint())?.answers.b).toEqual({ rating: 'yellow', note: '' });
    await user.click(button('In die Selbstbewertung übernehmen'));
    expect((await joint())?.answers).toEqual({ ...ANSWERS, b: { rating: 'green', note: '' } });
    await user.click(button('Rückgängig'));
    expect((await joint())?.answers).toEqual(ANSWERS);
  });

  test.each([
    { choice: null, note: 'Im Vorstand besprochen.' },
    { choice: 'Die aus der Selbstbewertung behalten', note: 'Im Vorstand besprochen.' },
    { choice: 'Die aus dem Workshop nehmen', note: ANSWERS.a.note },
    { choice: 'Beide untereinander', note: `Im Vorstand besprochen.\n\n${ANSWERS.a.note}` },
  ])(
    'F57 words written in the assessment since stay unless somebody gives them up: $choice',
    async ({ choice, note }) => {
      const room = await take();
      await changeNote(room, 'Im Vorstand besprochen.');
      await room.change('agreeOn', 'a', 'yellow');
      if (choice) await room.user.click(screen.getByRole('radio', { name: choice }));
      await room.user.click(button('In die Selbstbewertung übernehmen'));
      expect((await room.joint())?.answers.a).toEqual({ rating: 'yellow', note });
    },
  );

  test('words that only the assessment has are no news: they are folded', async () => {
    const room = await take();
    await changeNote(room, 'Im Vorstand besprochen.');
    const details = part().getByText('Ein Checkpunkt mit Unterschieden').closest('details');
    expect(details?.open).toBe(false);
    await room.change('agreeOn', 'b', 'green');
    expect(details?.open).toBe(true);
  });
});
