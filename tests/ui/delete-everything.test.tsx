// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createUndo } from '../../src/state/undo';
import type { Remaining } from '../../src/ui/archive';
import { DeleteEverything } from '../../src/ui/screens/backup/delete-everything';
import { type Services, ServicesProvider } from '../../src/ui/services';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(() => act(() => cleanup()));

/** Opens the question; what deleting answers, one answer per attempt. */
async function ask(...answers: (() => Promise<Remaining[]>)[]) {
  const eraseEverything = vi.fn(() => answers.shift()?.() ?? Promise.resolve([]));
  const undo = createUndo();
  undo.offer({ message: 'Gelöscht', undo: () => undefined });
  const services = { undo, archive: async () => ({ eraseEverything }) } as unknown as Services;
  render(
    <ServicesProvider value={services}>
      <DeleteEverything />
    </ServicesProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Alles löschen …' }));
  await screen.findByRole('dialog');
  return { user, undo, eraseEverything };
}

const button = (name: string) => screen.getByRole('button', { name });

async function confirm(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('checkbox'));
  await waitFor(() => expect(button('Alles löschen').getAttribute('aria-disabled')).toBeNull());
  await user.click(button('Alles löschen'));
}

it('does nothing without the second, deliberate step', async () => {
  const { user, eraseEverything } = await ask();
  await user.click(button('Alles löschen'));
  expect(eraseEverything).not.toHaveBeenCalled();
  await user.click(button('Abbrechen'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('alone has no Rückgängig, and ends that of everything before', async () => {
  const { user, undo } = await ask();
  await confirm(user);
  await screen.findByRole('dialog', { name: 'Alles ist gelöscht' });
  expect(undo.latest.value).toBeNull();
});

it.each<[Remaining, RegExp]>([
  ['entries', /auch sonst wurde nichts gelöscht/],
  ['pending', /aufhalten lässt sich das nicht mehr/],
  ['database', /Nur der leere Speicher ist noch da/],
  ['marks', /Merkzeichen/],
  ['app', /gespeicherte App selbst/],
])('F65 says what is left when it ends half-way: %s', async (part, words) => {
  const { user } = await ask(async () => [part]);
  await confirm(user);
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  await user.click(button('Noch einmal versuchen'));
  await screen.findByRole('dialog', { name: 'Alles ist gelöscht' });
});

it('F65 keeps what could be taken back, when nothing was deleted', async () => {
  const { user, undo } = await ask(async () => ['entries']);
  await confirm(user);
  await user.click(await screen.findByRole('button', { name: 'Abbrechen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(undo.latest.value).not.toBeNull();
});

it('F65 offers no way back from what cannot be called off any more', async () => {
  const { user, undo } = await ask(async () => ['pending']);
  await confirm(user);
  await screen.findByRole('button', { name: 'Noch einmal versuchen' });
  expect(screen.queryByRole('button', { name: 'Abbrechen' })).toBeNull();
  expect(undo.latest.value).toBeNull();
});

it('F65 admits it when nobody knows how far it went', async () => {
  const { user } = await ask(() => Promise.reject(new Error('broken off')));
  await confirm(user);
  expect((await screen.findByRole('alert')).textContent).toMatch(/wurde unterbrochen/);
});
