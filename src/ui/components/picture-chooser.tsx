import { useEffect, useRef, useState } from 'preact/hooks';
import { scannerWords as words } from '../../i18n/de/scanner';
import { openQrReader } from '../qr-reader';
import { Button } from './button';
import styles from './scanner.module.css';

type State = 'idle' | 'busy' | 'without' | 'unreadable' | 'part';

interface Props {
  /** So many codes were read, in whatever way: what was said of a picture before is over then. */
  readings: number;
  onText(text: string): void;
  onTry(): void;
}

/** Reads a QR code out of a photo: a way that needs no camera in this browser. */
export function PictureChooser({ readings, onText, onTry }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>('idle');

  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading ends it
  useEffect(() => setState('idle'), [readings]);

  async function read(file: File | undefined) {
    if (!file) return;
    setState('busy');
    onTry();
    const outcome = await textIn(file);
    // The same file chosen again must be read again.
    if (input.current) input.current.value = '';
    setState('text' in outcome ? 'idle' : outcome.state);
    if ('text' in outcome) onText(outcome.text);
  }

  return (
    <>
      {/* The button is its face: one control for everybody, in our words. */}
      <input
        ref={input}
        hidden
        type="file"
        accept="image/*"
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
      <Button disabled={state === 'busy'} onClick={() => input.current?.click()}>
        {words.picture}
      </Button>
      <p role="status" class={styles.outcome}>
        {state === 'busy' && words.pictureBusy}
      </p>
      {state !== 'idle' && state !== 'busy' && (
        <p role="alert" class={`${styles.outcome} ${styles.problem}`}>
          {sentenceOf(state)}
        </p>
      )}
    </>
  );
}

async function textIn(file: File): Promise<{ text: string } | { state: State }> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { state: 'unreadable' };
  const reader = await openQrReader().catch(() => null);
  if (!reader) return { state: 'part' };
  const text = await reader.read(picture);
  picture.close();
  return text === null ? { state: 'without' } : { text };
}

function sentenceOf(state: 'without' | 'unreadable' | 'part'): string {
  if (state === 'part') return words.problems.part;
  return state === 'without' ? words.pictureWithout : words.pictureUnreadable;
}
