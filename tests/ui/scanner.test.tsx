// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Scanner } from '../../src/ui/components/scanner';

/** A camera of the browser; the stream says which one it shows. */
class Track extends EventTarget {
  readyState = 'live';
  constructor(readonly deviceId: string) {
    super();
  }
  getSettings = () => ({ deviceId: this.deviceId });
  stop = () => {
    this.readyState = 'ended';
  };
}

let tracks: Track[] = [];
const CAMERAS = [
  { kind: 'videoinput', deviceId: 'lid', label: '' },
  { kind: 'audioinput', deviceId: 'mic', label: 'Mikrofon' },
  { kind: 'videoinput', deviceId: 'stand', label: 'Kamera am Stativ' },
];

const getUserMedia = vi.fn(async ({ video }: MediaStreamConstraints) => {
  const { deviceId } = video as { deviceId?: { exact: string } };
  const track = new Track(deviceId?.exact ?? 'lid');
  tracks.push(track);
  return { getTracks: () => [track], getVideoTracks: () => [track] };
});

let seen: string | null = null;
/** What was before the camera at each look at its picture. */
let looks: (string | null)[] = [];

beforeEach(() => {
  tracks = [];
  seen = null;
  looks = [];
  getUserMedia.mockClear();
  const mediaDevices = { getUserMedia, enumerateDevices: async () => CAMERAS };
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'mediaDevices', { value: mediaDevices, configurable: true });
  vi.spyOn(HTMLMediaElement.prototype, 'readyState', 'get').mockReturnValue(4);
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = (): Promise<string[]> => Promise.resolve(['qr_code']);
      detect = async () => {
        looks.push(seen);
        return seen === null ? [] : [{ rawValue: seen }];
      };
    },
  );
});

afterEach(() => {
  act(() => cleanup());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string) => screen.getByRole('button', { name });

async function open(onClose?: () => void) {
  const onText = vi.fn();
  const user = userEvent.setup();
  const close = onClose ? { onClose } : {};
  const view = render(<Scanner onText={onText} label="Stimmzettel scannen" {...close} />);
  return { onText, user, ...view };
}

describe('the scanner', () => {
  it('asks for no camera before somebody wants it, and never for the microphone', async () => {
    const { user } = await open();
    expect(screen.getByRole('group', { name: 'Stimmzettel scannen' })).toBeTruthy();
    expect(getUserMedia).not.toHaveBeenCalled();
    await user.click(button('Kamera einschalten'));
    await screen.findByRole('button', { name: 'Kamera ausschalten' });
    expect(getUserMedia).toHaveBeenCalledWith(expect.objectContaining({ audio: false }));
  });

  it('says what it reads once, as long as it stays in sight', async () => {
    const { user, onText } = await open();
    seen = 'A';
    await user.click(button('Kamera einschalten'));
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('A'));
    seen = 'B';
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('B'));
    seen = 'A';
    await vi.waitFor(() => expect(looks.slice(looks.indexOf('B'))).toContain('A'));
    seen = 'C';
    await vi.waitFor(() => expect(onText).toHaveBeenLastCalledWith('C'));
    expect(onText).toHaveBeenCalledTimes(3);
    expect(await screen.findByText('3 QR-Codes gelesen.')).toBeTruthy();
  });

  it('offers the choice where there are several cameras, and lets go of the one before', async () => {
    const { user } = await open();
    await user.click(button('Kamera einschalten'));
    const choice = await screen.findByLabelText<HTMLSelectElement>('Welche Kamera?');
    expect([...choice.options].map(({ text }) => text)).toEqual(['Kamera 1', 'Kamera am Stativ']);
    await user.selectOptions(choice, 'stand');
    await vi.waitFor(() =>
      expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'live']),
    );
    expect(tracks.at(-1)?.deviceId).toBe('stand');
  });

  it('switches the camera off when it goes, or when the page does', async () => {
    const { user, unmount } = await open();
    await user.click(button('Kamera einschalten'));
    await screen.findByRole('button', { name: 'Kamera ausschalten' });
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(tracks[0]?.readyState).toBe('ended');
    await user.click(button('Kamera einschalten'));
    await screen.findByRole('button', { name: 'Kamera ausschalten' });
    await act(async () => void unmount());
    await vi.waitFor(() => expect(tracks[1]?.readyState).toBe('ended'));
  });

  it('switches a camera off that comes when nobody wants it any more', async () => {
    const { user, unmount } = await open();
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    getUserMedia.mockImplementationOnce(async () => {
      await late;
      const track = new Track('lid');
      tracks.push(track);
      return { getTracks: () => [track], getVideoTracks: () => [track] };
    });
    await user.click(button('Kamera einschalten'));
    await act(async () => void unmount());
    arrive();
    await vi.waitFor(() => expect(tracks[0]?.readyState).toBe('ended'));
  });

  it('has a way out where one is needed', async () => {
    const onClose = vi.fn();
    const { user } = await open(onClose);
    await user.click(button('Fertig'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('where there is no picture, the scanner says', () => {
  it.each([
    ['NotFoundError', 'hat keine Kamera'],
    ['OverconstrainedError', 'hat keine Kamera'],
    ['NotAllowedError', 'nicht erlaubt'],
    ['SecurityError', 'nicht erlaubt'],
    ['NotReadableError', 'ein anderes Programm'],
    ['AbortError', 'ein anderes Programm'],
  ])('for %s: … %s …, and can be asked again', async (name, sentence) => {
    const { user } = await open();
    getUserMedia.mockRejectedValueOnce(new DOMException('x', name));
    await user.click(button('Kamera einschalten'));
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    await user.click(button('Kamera einschalten'));
    await screen.findByRole('button', { name: 'Kamera ausschalten' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that the page was not opened safely', async () => {
    vi.stubGlobal('isSecureContext', false);
    const { user } = await open();
    await user.click(button('Kamera einschalten'));
    expect((await screen.findByRole('alert')).textContent).toContain('https');
    expect(getUserMedia).not.toHaveBeenCalled();
  });

  it('that this browser knows no cameras', async () => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true });
    const { user } = await open();
    await user.click(button('Kamera einschalten'));
    expect((await screen.findByRole('alert')).textContent).toContain('keine Kamera');
  });

  it('that the camera was pulled out', async () => {
    const { user } = await open();
    await user.click(button('Kamera einschalten'));
    await screen.findByRole('button', { name: 'Kamera ausschalten' });
    act(() => void tracks[0]?.dispatchEvent(new Event('ended')));
    expect((await screen.findByRole('alert')).textContent).toContain('nicht mehr da');
  });

  it('that its own part of the app is missing', async () => {
    vi.stubGlobal('BarcodeDetector', undefined);
    vi.doMock('../../src/qr/decode', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    const { user } = await open();
    await user.click(button('Kamera einschalten'));
    expect((await screen.findByRole('alert')).textContent).toContain('ließ sich nicht laden');
    expect(tracks[0]?.readyState).toBe('ended');
    vi.doUnmock('../../src/qr/decode');
  });
});
