// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { savedState } from '../../src/domain/saved-state';
import type { BackupWish, WrittenBackup } from '../../src/ui/backup-keeping';
import { SaveResult } from '../../src/ui/components/save-result';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { useSaveBackup } from '../../src/ui/use-save-backup';
import { anAssessment } from '../fixtures/assessments';

beforeEach(() => {
  // Nothing is downloaded here.
  vi.restoreAllMocks();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
});

afterEach(() => {
  vi.unstubAllGlobals();
  act(() => cleanup());
});

function Screen({ wish }: { wish: BackupWish }) {
  const { saving, save, saveAnyway } = useSaveBackup();
  return (
    <>
      <button type="button" onClick={() => save(wish)}>
        Speichern
      </button>
      <SaveResult saving={saving} onAnyway={saveAnyway} />
    </>
  );
}

/** Presses the button; writing a Sicherung comes to this. */
async function save(over: Partial<WrittenBackup>, wish: BackupWish = {}) {
  const written: WrittenBackup = {
    files: [{ file: new Blob(['{}']), name: 'S.json' }],
    createdAt: '2026-11-20T12:00:00.000Z',
    states: [savedState(anAssessment())],
    lacking: 'nothing',
    leftOut: [],
    check: 'passed',
    ...over,
  };
  const noteSaved = vi.fn(async () => undefined);
  const backup = { write: async () => written, keeping: async () => ({ noteSaved }) };
  render(
    <ServicesProvider value={{ backup } as unknown as Services}>
      <Screen wish={wish} />
    </ServicesProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  return { user, noteSaved };
}

const status = () => screen.getByRole('status').textContent;

it('says of a file that was found wrong that it was, also when people take it all the same', async () => {
  const { user, noteSaved } = await save({ check: 'failed' });
  await user.click(await screen.findByRole('button', { name: 'Trotzdem speichern' }));
  await vi.waitFor(() => expect(status()).toContain('Bei der Prüfung hat sich aber ein Fehler'));
  expect(status()).not.toContain('fehlt gerade');
  await vi.waitFor(() =>
    expect(noteSaved).toHaveBeenCalledWith(expect.objectContaining({ check: 'failed' })),
  );
});

it('says of a file that nobody could check that the part for it is missing', async () => {
  await save({ check: 'unchecked' });
  await vi.waitFor(() => expect(status()).toContain('ungeprüft: Der Teil der App'));
});

it('says whether the file takes a password', async () => {
  await save({});
  await vi.waitFor(() => expect(status()).toContain('„S.json“ mit 1 Selbstbewertung: geprüft'));
  expect(status()).toContain('ohne Passwort lesbar');
  act(() => cleanup());
  await save({}, { password: 'Äpfel über dem Zaun' });
  await vi.waitFor(() => expect(status()).toContain('mit Ihrem Passwort verschlüsselt'));
  expect(status()).not.toContain('ohne Passwort');
});

it('F19 names what is missing in it', async () => {
  await save({ lacking: 'unreadable', leftOut: ['Verein Süd', ''] });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Betroffen: „Verein Süd“, eine ohne Namen.');
});

describe('on the Home Screen of an iPhone, where a download would cover the app', () => {
  /** What the choice of programs ends with, tap by tap; "" is taken. */
  function onIphone(...answers: string[]) {
    const share = async () => {
      const answer = answers.shift();
      if (answer) throw new DOMException('by the test', answer);
    };
    vi.stubGlobal('navigator', {
      vendor: 'Apple Computer, Inc.',
      userAgent: 'Mozilla/5.0 (iPhone; …)',
      maxTouchPoints: 5,
      canShare: () => true,
      share,
    });
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
  }
  const downloads = () => vi.mocked(HTMLAnchorElement.prototype.click).mock.calls.length;

  it('a program takes the Sicherung, and then it counts as saved', async () => {
    onIphone('');
    const { noteSaved } = await save({});
    await vi.waitFor(() => expect(status()).toContain('geprüft und dem gewählten Programm'));
    await vi.waitFor(() => expect(noteSaved).toHaveBeenCalledOnce());
    expect(downloads()).toBe(0);
  });

  it('F63 cancelled, it is not called saved, nor remembered so', async () => {
    onIphone('AbortError');
    const { noteSaved } = await save({});
    await vi.waitFor(() => expect(status()).toContain('noch nicht gespeichert'));
    expect(noteSaved).not.toHaveBeenCalled();
    expect(downloads()).toBe(0);
  });

  it('F63 a tap that was too long ago is asked for again', async () => {
    onIphone('NotAllowedError', '');
    const { user, noteSaved } = await save({});
    await vi.waitFor(() => expect(status()).toContain('Tippen Sie bitte noch einmal'));
    expect(noteSaved).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Jetzt speichern' }));
    await vi.waitFor(() => expect(noteSaved).toHaveBeenCalledOnce());
    expect(status()).toContain('dem gewählten Programm übergeben');
  });

  it('F63 failed, it is not called saved, nor remembered so, and nothing covers the app', async () => {
    onIphone('DataError');
    const { noteSaved } = await save({});
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('konnte nicht gespeichert werden');
    expect(status()).toBe('');
    expect(noteSaved).not.toHaveBeenCalled();
    expect(downloads()).toBe(0);
  });

  it('where nothing can be shared it is a download all the same', async () => {
    onIphone();
    Object.assign(navigator, { canShare: () => false });
    await save({});
    await vi.waitFor(() => expect(status()).toContain('dem Browser übergeben'));
    expect(downloads()).toBe(1);
  });
});

it('F63 a browser that stumbles over the file locks nothing', async () => {
  const { user, noteSaved } = await save({ check: 'failed' });
  Object.assign(URL, {
    createObjectURL: () => {
      throw new Error('by the test');
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Trotzdem speichern' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('konnte nicht gespeichert werden');
  expect(noteSaved).not.toHaveBeenCalled();
  Object.assign(URL, { createObjectURL: () => 'blob:x' });
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  await user.click(await screen.findByRole('button', { name: 'Trotzdem speichern' }));
  await vi.waitFor(() => expect(noteSaved).toHaveBeenCalledOnce());
});
