// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { BeamerButton } from '../../src/ui/screens/workshop/beamer-button';
import { WorkshopSaving, WorkshopTrouble } from '../../src/ui/screens/workshop/workshop-saving';
import { openRoom } from './workshop-rooms-harness';

afterEach(() => {
  vi.restoreAllMocks();
});

const Saving = () => (
  <>
    <WorkshopSaving />
    <WorkshopTrouble />
  </>
);

const Beamer = () => <BeamerButton id="w" />;

it('says "Gespeichert" only when nothing waits any more', async () => {
  const { tell } = await openRoom(Saving);
  expect(screen.getByText('Gespeichert')).toBeTruthy();
  await tell({ saveStatus: { kind: 'saving' } });
  expect(screen.queryByText('Gespeichert')).toBeNull();
  expect(screen.getByText('Wird gespeichert …')).toBeTruthy();
});

it('alerts when saving fails, names the reason, and tries again', async () => {
  const retry = vi.fn(async () => undefined);
  const { user, tell } = await openRoom(Saving, { retry });
  await tell({ saveStatus: { kind: 'failed', code: 'quota' } });
  expect(screen.getByText('Nicht gespeichert')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('kein Speicherplatz mehr frei');
  expect(screen.getByRole('button', { name: 'Sicherung speichern' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  expect(retry).toHaveBeenCalledOnce();
});

it('speaks of the workshop when another window has deleted it', async () => {
  const { tell } = await openRoom(Saving);
  await tell({ saveStatus: { kind: 'failed', code: 'not-found' } });
  expect(screen.getByRole('alert').textContent).toContain('Dieser Workshop wurde inzwischen');
});

it('opens the beamer in one window of its own, however often it is asked for', async () => {
  const focus = vi.fn();
  const opened = vi.spyOn(window, 'open').mockReturnValue({ focus } as unknown as Window);
  const { user } = await openRoom(Beamer);
  await user.click(screen.getByRole('button', { name: 'Beamer-Ansicht' }));
  await user.click(screen.getByRole('button', { name: 'Beamer-Ansicht' }));
  const names = opened.mock.calls.map(([address, name]) => `${address} ${name}`);
  expect(new Set(names)).toEqual(new Set(['#/workshop/w/beamer beamer-w']));
  expect(focus).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('status').textContent).toContain('in einem eigenen Fenster offen');
});

it('offers a plain link when the browser opens no window', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const { user } = await openRoom(Beamer);
  await user.click(screen.getByRole('button', { name: 'Beamer-Ansicht' }));
  expect(screen.getByRole('status').textContent).toContain('nicht geöffnet');
  const link = screen.getByRole('link', { name: /neuen Tab/ });
  expect(link.getAttribute('href')).toBe('#/workshop/w/beamer');
});
