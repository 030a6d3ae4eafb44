// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { StorageError } from '../../src/storage/storage-error';
import { WorkshopList } from '../../src/ui/screens/workshop/workshop-list';
import { aWorkshop, openRoom } from './workshop-rooms-harness';

it('says that nothing is deleted when the list cannot be read, and reads it again', async () => {
  const refresh = vi.fn(async () => undefined);
  const { user, tell } = await openRoom(WorkshopList, { refresh });
  expect(screen.getByText('Ihre Workshops werden geladen …')).toBeTruthy();
  await tell({ listFailed: true });
  expect(screen.getByRole('alert').textContent).toContain('heißt nicht, dass sie gelöscht sind');
  expect(screen.queryByText(/Noch kein Workshop/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('tells both, who invite and who take part, what to do first', async () => {
  const { tell } = await openRoom(WorkshopList);
  await tell({ list: [] });
  const empty = screen.getByText('Noch kein Workshop auf diesem Gerät.').closest('div');
  expect(empty?.textContent).toContain('Legen Sie einen neuen Workshop an');
  expect(empty?.textContent).toContain('Workshop-Nummer');
});

it('leads to where one goes on', async () => {
  const { tell } = await openRoom(WorkshopList);
  await tell({
    list: [aWorkshop(), aWorkshop({ id: 'r', title: '', revealed: true, date: '2026-12-05' })],
  });
  const name = (title: string) => screen.getByRole('link', { name: title }).getAttribute('href');
  expect(name('Klausur')).toBe('#/workshop/w/vorbereiten');
  expect(name('Workshop ohne Titel')).toBe('#/workshop/r/ergebnis');
  expect(screen.getAllByRole('listitem')[1]?.textContent).toContain('05.12.2026');
});

it('keeps a workshop that cannot be deleted, and says so', async () => {
  const remove = () => Promise.reject(new StorageError('failed'));
  const { user, tell, undo } = await openRoom(WorkshopList, { remove });
  await tell({ list: [aWorkshop()] });
  await user.click(screen.getByRole('button', { name: 'Löschen', hidden: true }));
  expect((await screen.findByRole('alert')).textContent).toContain('Es ist noch alles da');
  expect(undo.latest.value).toBeNull();
});

it('shows what cannot be read with its raw text, and takes it away only when asked to', async () => {
  const damaged = [
    { id: 'd1', title: 'Sommerklausur', code: 'invalid-record' },
    { id: 'd2', title: '', code: 'newer-database' },
  ];
  const discardDamaged = vi.fn(async () => undefined);
  const { user, tell, undo } = await openRoom(WorkshopList, {
    damagedOnes: async () => damaged,
    discardDamaged,
  });
  await tell({ list: [], unreadable: 2 });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('2 Workshops auf diesem Gerät lassen sich nicht lesen');
  expect(alert.textContent).toContain('bleibt alles unverändert liegen');
  expect(screen.getAllByRole('button', { name: /^Rohdaten speichern/ })).toHaveLength(2);
  // What a newer version wrote is nothing to be thrown away here.
  const discard = screen.getAllByRole('button', { name: /^Löschen: / });
  expect(discard.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Löschen: „Sommerklausur“',
  ]);
  expect(discardDamaged).not.toHaveBeenCalled();
  await user.click(discard[0] as HTMLElement);
  expect(discardDamaged).toHaveBeenCalledWith('d1');
  expect(undo.latest.value?.message).toContain('30 Tage');
});
