// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandOverNews } from '../../src/ui/components/hand-over-news';
import type { MadeDocument } from '../../src/ui/document-wish';
import { useHandOver } from '../../src/ui/use-hand-over';

const downloads: string[] = [];
const shared: { name: string; type: string }[] = [];
const made: MadeDocument = {
  file: new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' }),
  name: 'Termine Verein Süd 2026-11-20.ics',
};

beforeEach(() => {
  downloads.length = 0;
  shared.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push(this.download);
  });
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  inBrowser({});
});

afterEach(() => {
  act(() => cleanup());
  vi.unstubAllGlobals();
});

interface Browser {
  /** Names of what sharing ends with, tap by tap; "" is taken. Without it, there is no sharing. */
  answers?: string[];
  /** Whether each tap still counts; without it, the browser does not tell. */
  active?: boolean[];
  onHomeScreen?: boolean;
  /** Asking whether a file can be shared ends in an error. */
  stumbles?: boolean;
  /** Never says what became of sharing. */
  silent?: boolean;
}

function inBrowser({ answers, active, onHomeScreen, stumbles, silent }: Browser) {
  const left = [...(answers ?? [])];
  const share = async ({ files = [] }: ShareData) => {
    if (silent) await new Promise(() => undefined);
    const answer = left.shift() ?? '';
    if (answer) throw new DOMException('by the test', answer);
    shared.push(...files.map(({ name, type }) => ({ name, type })));
  };
  const canShare = () => {
    if (stumbles) throw new TypeError('by the test');
    return true;
  };
  const taps = [...(active ?? [])];
  vi.stubGlobal('navigator', {
    vendor: onHomeScreen ? 'Apple Computer, Inc.' : 'Google Inc.',
    userAgent: onHomeScreen ? 'Mozilla/5.0 (iPhone; …)' : 'Mozilla/5.0 (X11; Linux x86_64)',
    maxTouchPoints: 5,
    ...(active && {
      get userActivation() {
        return { isActive: taps.shift() ?? false };
      },
    }),
    ...(answers && { share, canShare }),
  });
  vi.stubGlobal('matchMedia', () => ({ matches: onHomeScreen === true }));
}

function Screen() {
  const handOver = useHandOver();
  return (
    <>
      <button type="button" onClick={() => handOver.share(made)}>
        Weitergeben
      </button>
      <button type="button" onClick={() => handOver.save(made)}>
        Speichern
      </button>
      <button type="button" onClick={handOver.reset}>
        Anderes
      </button>
      <HandOverNews handOver={handOver} />
    </>
  );
}

const status = () => screen.getByRole('status').textContent;
const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));

/** Presses a button in such a browser and waits until it is said what became of it. */
async function pressIn(browser: Browser, name: string): Promise<void> {
  inBrowser(browser);
  render(<Screen />);
  await press(name);
  await vi.waitFor(() => expect(status()).not.toBe(''));
  await vi.waitFor(() => expect(status()).not.toContain('Wird übergeben'));
}

describe('sharing a document', () => {
  it('says that it was taken once a program has taken it', async () => {
    await pressIn({ answers: [''] }, 'Weitergeben');
    expect(status()).toContain(`„${made.name}“ wurde an das gewählte Programm übergeben`);
    expect(shared).toEqual([{ name: made.name, type: 'text/calendar' }]);
    expect(downloads).toEqual([]);
  });

  it('F63 cancelled, is not called saved', async () => {
    await pressIn({ answers: ['AbortError'] }, 'Weitergeben');
    expect(status()).toContain('weder weitergegeben noch gespeichert');
    expect(downloads).toEqual([]);
  });

  it('F63 failed, is not called saved either', async () => {
    inBrowser({ answers: ['DataError'] });
    render(<Screen />);
    await press('Weitergeben');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'weder weitergegeben noch gespeichert',
    );
    expect(status()).toBe('');
    expect(downloads).toEqual([]);
  });

  it('F63 where there is no sharing, it is downloaded instead and said so', async () => {
    await pressIn({}, 'Weitergeben');
    expect(status()).toContain(
      `nicht direkt weitergeben. „${made.name}“ wurde ihm stattdessen zum Herunterladen übergeben`,
    );
    expect(downloads).toEqual([made.name]);
  });

  it('F63 where the browser refuses the kind of file after all, the same', async () => {
    await pressIn({ answers: ['NotAllowedError'], active: [true] }, 'Weitergeben');
    expect(status()).toContain('stattdessen zum Herunterladen übergeben');
    expect(downloads).toEqual([made.name]);
  });
});

describe('F63 a browser that stumbles', () => {
  it('over the question whether it shares: the file is downloaded instead, and said so', async () => {
    await pressIn({ answers: [''], stumbles: true }, 'Weitergeben');
    expect(status()).toContain('stattdessen zum Herunterladen übergeben');
    expect(downloads).toEqual([made.name]);
  });

  it('over the download: that is told, and the next tap is taken', async () => {
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('by the test');
      },
    });
    render(<Screen />);
    await press('Speichern');
    expect((await screen.findByRole('alert')).textContent).toContain('hat nicht geklappt');
    expect(status()).toBe('');
    Object.assign(URL, { createObjectURL: () => 'blob:x' });
    await press('Speichern');
    await vi.waitFor(() => expect(status()).toContain('dem Browser übergeben'));
    expect(downloads).toEqual([made.name]);
  });
});

describe('F63 a browser that never says what became of sharing', () => {
  it('holds up nothing that is asked for next', async () => {
    inBrowser({ answers: [''], silent: true });
    render(<Screen />);
    await press('Weitergeben');
    expect(status()).toContain('Wird übergeben');
    await press('Speichern');
    await vi.waitFor(() => expect(status()).toContain('dem Browser übergeben'));
    expect(downloads).toEqual([made.name]);
  });
});

describe('F63 a tap that was too long ago', () => {
  it.each([
    ['as the browser tells', [false, true]],
    ['in a browser that does not tell', undefined],
  ])('%s, is asked for again', async (_, active) => {
    await pressIn({ answers: ['NotAllowedError', ''], ...(active && { active }) }, 'Weitergeben');
    expect(status()).toContain('ist fertig. Tippen Sie bitte noch einmal');
    expect(shared).toEqual([]);
    await press('Jetzt weitergeben');
    await vi.waitFor(() => expect(status()).toContain('an das gewählte Programm übergeben'));
    expect(shared).toHaveLength(1);
    expect(screen.getByRole('status')).toBe(document.activeElement);
    expect(screen.queryByRole('button', { name: 'Jetzt weitergeben' })).toBeNull();
  });

  it('is not asked for for ever', async () => {
    await pressIn({ answers: ['NotAllowedError', 'NotAllowedError'] }, 'Weitergeben');
    await press('Jetzt weitergeben');
    await vi.waitFor(() => expect(status()).toContain('stattdessen zum Herunterladen übergeben'));
    expect(downloads).toEqual([made.name]);
  });

  it('is forgotten with its document', async () => {
    await pressIn({ answers: ['NotAllowedError'] }, 'Weitergeben');
    await press('Anderes');
    await vi.waitFor(() => expect(status()).toBe(''));
    expect(screen.queryByRole('button', { name: 'Jetzt weitergeben' })).toBeNull();
  });
});

describe('saving a document', () => {
  it('is a download, also where the browser could share', async () => {
    await pressIn({ answers: [''] }, 'Speichern');
    expect(status()).toContain('dem Browser übergeben');
    expect(downloads).toEqual([made.name]);
    expect(shared).toEqual([]);
  });

  it('goes by the choice of programs on the Home Screen, where a download leads nowhere', async () => {
    await pressIn({ answers: [''], onHomeScreen: true }, 'Speichern');
    expect(status()).toContain('an das gewählte Programm übergeben');
    expect(shared).toHaveLength(1);
    expect(downloads).toEqual([]);
  });

  it('F63 cancelled there, is not called saved', async () => {
    await pressIn({ answers: ['AbortError'], onHomeScreen: true }, 'Speichern');
    expect(status()).toContain('weder weitergegeben noch gespeichert');
    expect(downloads).toEqual([]);
  });

  it('is a download there, too, when the system is too old to share', async () => {
    await pressIn({ onHomeScreen: true }, 'Speichern');
    expect(status()).toContain('dem Browser übergeben');
    expect(downloads).toEqual([made.name]);
  });
});
