// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { previewWords } from '../../src/i18n/de/backup-preview';
import { passwordWords } from '../../src/i18n/de/password';
import { ImportError } from '../../src/storage/backup/import-error';
import type { BackupPreview } from '../../src/ui/backup-preview';
import { OpenBackup } from '../../src/ui/screens/backup/open-backup';
import { type Services, ServicesProvider } from '../../src/ui/services';

afterEach(() => act(() => cleanup()));

const PREVIEW: BackupPreview = {
  createdAt: '2026-11-20T10:00:00.000Z',
  entries: [],
  apply: () => Promise.reject(new Error('not in this test')),
};

/** A file that takes a password; trying one takes until `answer` is called. */
async function openLocked() {
  let answer = () => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  const read = async (_: File, password?: string) => {
    if (password === undefined) throw new ImportError('encrypted');
    await answered;
    return PREVIEW;
  };
  const services = { backup: { read }, dayOf: (instant: string) => instant.slice(0, 10) };
  const { container } = render(
    <ServicesProvider value={services as unknown as Services}>
      <OpenBackup isTarget={false} />
    </ServicesProvider>,
  );
  const user = userEvent.setup();
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place for a file');
  await user.upload(input, new File(['{}'], 'S.json', { type: 'application/json' }));
  // The question takes the focus once it is there; typing goes on from it.
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
  await user.type(await screen.findByLabelText('Passwort', { exact: true }), 'geheim');
  await user.click(screen.getByRole('button', { name: 'Entschlüsseln' }));
  await screen.findByText(passwordWords.opening);
  const settle = async () => {
    answer();
    // All that follows from it has happened before the next task.
    await new Promise((done) => setTimeout(done));
  };
  return { user, answer: () => act(settle) };
}

const isAsked = () => screen.queryByRole('form') !== null;
const isPreviewed = () => screen.queryByRole('heading', { name: previewWords.title }) !== null;

it('a password that is being tried brings the preview', async () => {
  const { answer } = await openLocked();
  expect(isAsked()).toBe(true);
  await answer();
  await waitFor(() => expect([isAsked(), isPreviewed()]).toEqual([false, true]));
});

it('who gives up while it is being tried is not shown the file after all', async () => {
  const { user, answer } = await openLocked();
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  await answer();
  // Whatever comes of it is drawn by the time people go on.
  await user.tab();
  expect([isAsked(), isPreviewed()]).toEqual([false, false]);
});
