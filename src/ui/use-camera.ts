import { useEffect, useRef, useState } from 'preact/hooks';

/** Why there is no picture. `part`: the code that reads it is missing. */
export type CameraProblem = 'insecure' | 'none' | 'refused' | 'busy' | 'lost' | 'part';

export type CameraState =
  | { kind: 'off' }
  | { kind: 'starting' }
  | { kind: 'on'; stream: MediaStream; cameras: CameraChoice[]; chosen: string; mirrored: boolean }
  | { kind: 'failed'; problem: CameraProblem };

export interface CameraChoice {
  id: string;
  /** As the system calls it; "" when it does not say. */
  name: string;
}

/** The camera, on when somebody asks for it and off when the component goes or the page does. */
export function useCamera() {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const stream = useRef<MediaStream | null>(null);
  /** So many were asked for; only the latest may be shown. */
  const wishes = useRef(0);

  function end() {
    wishes.current += 1;
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = null;
  }

  function stop() {
    end();
    setState({ kind: 'off' });
  }

  function fail(problem: CameraProblem) {
    end();
    setState({ kind: 'failed', problem });
  }

  /** Asks for a camera; without `id` for the one that looks away from the person, where there are two. */
  async function start(id?: string) {
    end();
    const wish = wishes.current;
    setState({ kind: 'starting' });
    try {
      const opened = await open(id);
      if (wish !== wishes.current) {
        for (const track of opened.getTracks()) track.stop();
        return;
      }
      stream.current = opened;
      const [track] = opened.getVideoTracks();
      track?.addEventListener('ended', () => {
        if (stream.current === opened) fail('lost');
      });
      const cameras = await listCameras();
      if (stream.current !== opened) return;
      const { deviceId = '', facingMode } = track?.getSettings() ?? {};
      const mirrored = facingMode !== 'environment';
      setState({ kind: 'on', stream: opened, cameras, chosen: deviceId, mirrored });
    } catch (error) {
      if (wish === wishes.current) fail(problemOf(error));
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: both work on what lasts
  useEffect(() => {
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      end();
    };
  }, []);

  return { state, start, stop, fail };
}

/** Large enough that the modules of our largest code are some pixels wide. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };

async function open(id: string | undefined): Promise<MediaStream> {
  if (!isSecureContext) throw new DOMException('not secure', 'InsecureError');
  // An old browser, or a page that another one shows in a frame.
  if (!navigator.mediaDevices) throw new DOMException('no cameras', 'NotFoundError');
  const which = id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } };
  return navigator.mediaDevices.getUserMedia({ audio: false, video: { ...SIZE, ...which } });
}

async function listCameras(): Promise<CameraChoice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}

const PROBLEMS: Record<string, CameraProblem> = {
  InsecureError: 'insecure',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

/** By its name alone: not every browser's errors of the camera are of the class Error. */
function problemOf(error: unknown): CameraProblem {
  const { name = '' } = Object(error) as { name?: string };
  return PROBLEMS[name] ?? 'busy';
}
