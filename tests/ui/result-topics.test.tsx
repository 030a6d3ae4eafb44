// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { removeMeasure } from '../../src/domain/measure';
import { ResultRoom } from '../../src/ui/screens/workshop/result-room';
import { aVotedWorkshop, openWorkshopRoom } from './result-harness';

const NOW = '2026-11-20T11:00:00.000Z';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const part = () => within(screen.getByRole('region', { name: 'Themenspeicher' }));
const newTopic = () => screen.getByRole('textbox', { name: 'Neues Thema' });

const topics = [
  { id: 't1', text: 'Räume anfragen', measureId: null },
  { id: 't2', text: 'Versicherung klären', measureId: null },
];
const withTopics = () => aVotedWorkshop({ lights: ['ryg'], topics });

describe('the parking lot', () => {
  test('takes a topic with Enter, and the focus stays for the next one', async () => {
    const room = await openWorkshopRoom(ResultRoom, aVotedWorkshop({ lights: ['ryg'] }));
    await room.user.type(newTopic(), '  Räume anfragen {Enter}Versicherung klären{Enter}{Enter}');
    expect(room.workshop().topics.map(({ text }) => text)).toEqual([
      'Räume anfragen',
      'Versicherung klären',
    ]);
    expect(document.activeElement).toBe(newTopic());
  });

  test('lets a topic be written anew in place', async () => {
    const room = await openWorkshopRoom(ResultRoom, withTopics());
    await room.user.type(screen.getByRole('textbox', { name: 'Thema 2' }), ' bis Mai');
    expect(room.workshop().topics[1]?.text).toBe('Versicherung klären bis Mai');
  });

  test('gives a deleted topic back at its place', async () => {
    const room = await openWorkshopRoom(ResultRoom, withTopics());
    await room.user.click(button('Thema 1: Löschen'));
    expect(room.workshop().topics.map(({ id }) => id)).toEqual(['t2']);
    expect(document.activeElement).toBe(newTopic());
    await room.user.click(button('Rückgängig'));
    expect(room.workshop().topics).toEqual(topics);
  });

  test('says that measures come with the joint result', async () => {
    await openWorkshopRoom(ResultRoom, withTopics());
    part().getByText(/Ist das gemeinsame Ergebnis übernommen/);
    expect(screen.queryByRole('button', { name: /Als Maßnahme/ })).toBeNull();
  });
});

describe('a topic', () => {
  async function takeFirst() {
    const room = await openWorkshopRoom(ResultRoom, withTopics());
    await room.user.click(button('Gemeinsames Ergebnis übernehmen'));
    await room.user.click(button('Thema 1: Als Maßnahme übernehmen'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Als Maßnahme übernehmen' }));
    await room.user.click(dialog.getByRole('button', { name: /2\. Checkpunkt b/ }));
    await expect.poll(() => room.workshop().topics[0]?.measureId).not.toBeNull();
    return room;
  }

  test('F57 becomes a measure of the checkpoint chosen, and leads to it', async () => {
    const room = await takeFirst();
    const joint = await room.joint();
    expect(joint?.measures).toMatchObject([{ checkpointId: 'b', text: 'Räume anfragen' }]);
    const id = joint?.measures[0]?.id;
    expect(room.workshop().topics[0]?.measureId).toBe(id);
    expect(
      part().getByRole('link', { name: 'Thema 1: Im Maßnahmenplan ansehen' }).getAttribute('href'),
    ).toBe(`#/bewertung/${joint?.id}/massnahmenplan?an=${id}`);
  });

  test('is only a topic again when that is undone', async () => {
    const room = await takeFirst();
    await room.user.click(button('Rückgängig'));
    await expect.poll(async () => (await room.joint())?.measures).toEqual([]);
    expect(room.workshop().topics[0]?.measureId).toBeNull();
  });

  test('can be taken again when its measure was deleted', async () => {
    const room = await takeFirst();
    const id = room.workshop().topics[0]?.measureId ?? '';
    await act(() => room.store.change((record) => removeMeasure(record, id, NOW)));
    button('Thema 1: Als Maßnahme übernehmen');
  });
});
