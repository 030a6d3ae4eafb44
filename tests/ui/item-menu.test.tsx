// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { summarise } from '../../src/domain/summary';
import { StorageError, type StorageErrorCode } from '../../src/storage/storage-error';
import { ItemMenu } from '../../src/ui/screens/start/item-menu';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { anAssessment } from '../fixtures/assessments';

afterEach(() => act(() => cleanup()));

/** Deletes an assessment from the list, which the storage refuses. */
async function failToDelete(code: StorageErrorCode): Promise<string | null> {
  const remove = () => Promise.reject(new StorageError(code));
  render(
    <ServicesProvider value={{ store: { remove }, backup: {} } as unknown as Services}>
      <ItemMenu summary={summarise(anAssessment({ name: 'Morgen' }))} name="Morgen" />
    </ServicesProvider>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Löschen', hidden: true }));
  return (await screen.findByRole('alert')).textContent;
}

it('F16 says why what a newer version wrote cannot be deleted, and not to try again', async () => {
  const said = await failToDelete('newer-database');
  expect(said).toContain('neueren Fassung');
  expect(said).not.toContain('noch einmal');
});

it('says that everything is there when deleting fails for another reason', async () => {
  expect(await failToDelete('failed')).toMatch(/noch alles da.*noch einmal/);
});
