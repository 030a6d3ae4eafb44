// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { SaveBackupButton } from '../../src/ui/components/save-backup-button';
import { type HandedOver, type Services, ServicesProvider } from '../../src/ui/services';

afterEach(() => act(() => cleanup()));

/** Presses the button; handing over comes to this. */
async function save(handOver: () => Promise<HandedOver>) {
  const services = { backup: { handOver } } as unknown as Services;
  render(
    <ServicesProvider value={services}>
      <SaveBackupButton />
    </ServicesProvider>,
  );
  // There before anything is said, so that what comes is read out.
  expect(screen.getByRole('status').textContent).toBe('');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sicherung speichern' }));
}

it('says what was saved when all is well', async () => {
  await save(async () => ({ role: 'status', said: '„S.json“ ist da.' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('„S.json“ ist da.'));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says it as an alert when the file is not to be relied on', async () => {
  await save(async () => ({ role: 'alert', said: 'Ungeprüft.' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Ungeprüft.');
});

it('says that nothing came of it', async () => {
  await save(() => Promise.reject(new Error('no storage')));
  expect((await screen.findByRole('alert')).textContent).toMatch(/nicht geklappt/);
});
