// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useReadOnlyFields } from '../../src/ui/components/use-read-only-fields';

afterEach(() => act(() => cleanup()));

function OnlyReading() {
  useReadOnlyFields();
  return null;
}

function Screen({ only, more = false }: { only: boolean; more?: boolean }) {
  return (
    <main>
      <textarea aria-label="Notiz" />
      <input type="radio" aria-label="Ampel" />
      <input type="checkbox" aria-label="Aus anderem Grund aus" disabled />
      <textarea aria-label="Nur zum Lesen" readOnly />
      {more && <input type="checkbox" aria-label="Kommt später" />}
      <dialog open>
        <input type="checkbox" aria-label="Ich möchte alles löschen" />
        <input type="text" aria-label="Kennwort" />
      </dialog>
      {only && <OnlyReading />}
    </main>
  );
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

it('F16 fields of the screen are locked, also those that come later; a dialog can be answered', async () => {
  const { rerender } = render(<Screen only />);
  await waitFor(() => expect(field('Notiz').readOnly).toBe(true));
  expect(field('Ampel').disabled).toBe(true);
  expect(field('Ich möchte alles löschen').disabled).toBe(false);
  expect(field('Kennwort').readOnly).toBe(false);
  rerender(<Screen only more />);
  await waitFor(() => expect(field('Kommt später').disabled).toBe(true));
});

it('afterwards the fields are as the screen had them', async () => {
  const { rerender } = render(<Screen only />);
  await waitFor(() => expect(field('Ampel').disabled).toBe(true));
  rerender(<Screen only={false} />);
  await waitFor(() => expect(field('Ampel').disabled).toBe(false));
  expect(field('Notiz').readOnly).toBe(false);
  expect(field('Aus anderem Grund aus').disabled).toBe(true);
  expect(field('Nur zum Lesen').readOnly).toBe(true);
});
