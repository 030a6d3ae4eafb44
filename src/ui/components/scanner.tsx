import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { scannerWords as words } from '../../i18n/de/scanner';
import { useCamera } from '../use-camera';
import { useQrReading } from '../use-qr-reading';
import { Button } from './button';
import { CameraChooser } from './camera-chooser';
import { PictureChooser } from './picture-chooser';
import styles from './scanner.module.css';

/** When nothing was read for so long, in ms, some advice may help. */
const PATIENCE = 8_000;

interface Props {
  /** The text of each QR code that comes into sight; once, as long as it stays there. What it means, the screen says. */
  onText(text: string): void;
  /** Names the group of controls for screen readers, e.g. "Stimmzettel scannen". */
  label: string;
  /** Somebody tries anew: what was said of the last code is over. */
  onTry?(): void;
  /** Adds a button "Fertig"; the camera goes off by itself when the scanner goes. */
  onClose?(): void;
}

/** Reads QR codes with the camera, which is asked for only when somebody wants it, or from a picture. */
export function Scanner({ onText, onTry = nothing, label, onClose }: Props) {
  const { state, start, stop, fail } = useCamera();
  const video = useRef<HTMLVideoElement>(null);
  const [count, setCount] = useState(0);
  const stream = state.kind === 'on' ? state.stream : null;
  const slow = useSlowReading(stream, count);
  const problemId = useId();

  function heard(text: string) {
    setCount((before) => before + 1);
    onText(text);
  }

  function tryCamera() {
    onTry();
    start();
  }

  useQrReading(video, stream, { onText: heard, onMissing: () => fail('part') });

  return (
    <fieldset class={styles.scanner}>
      <legend class="visually-hidden">{label}</legend>
      {state.kind === 'on' && (
        <div class={styles.frame}>
          <video
            ref={video}
            class={`${styles.video} ${state.mirrored ? styles.mirrored : ''}`}
            autoplay
            muted
            playsInline
            aria-hidden="true"
            tabIndex={-1}
          />
          {/* A new element for each reading, so that it lights up anew. */}
          <span key={count} class={`${styles.aim} ${count > 0 ? styles.read : ''}`} />
        </div>
      )}
      {state.kind === 'on' && <p class={styles.hint}>{words.hint}</p>}
      <p role="status" class={styles.news}>
        {state.kind === 'starting' && words.starting}
        {state.kind === 'on' && (slow ? words.slow : count > 0 && words.read(count))}
      </p>
      {state.kind === 'failed' && (
        <p id={problemId} role="alert" class={styles.problem}>
          {words.problems[state.problem]}
        </p>
      )}
      <div class={styles.actions}>
        {/* One button for both, so that the focus stays where it was. */}
        <Button
          look={state.kind === 'on' ? 'secondary' : 'primary'}
          disabled={state.kind === 'starting'}
          onClick={state.kind === 'on' ? stop : tryCamera}
        >
          {state.kind === 'on' ? words.stop : words.start}
        </Button>
        <PictureChooser readings={count} onText={heard} onTry={onTry} />
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </div>
      {state.kind === 'on' && state.cameras.length > 1 && (
        <CameraChooser cameras={state.cameras} chosen={state.chosen} onChoose={start} />
      )}
      {state.kind !== 'on' && <p class={styles.hint}>{words.privacy}</p>}
    </fieldset>
  );
}

const nothing = () => undefined;

/** True when the camera has been on for a while since the last reading. */
function useSlowReading(stream: MediaStream | null, count: number): boolean {
  const [slow, setSlow] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading begins anew
  useEffect(() => {
    if (!stream) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [stream, count]);
  return slow;
}
