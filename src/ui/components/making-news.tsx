import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { carriedWords } from '../../i18n/de/carried-backup';
import { commonWords } from '../../i18n/de/common';
import { makingWords as words } from '../../i18n/de/documents';
import { troubleWords } from '../../i18n/de/trouble';
import type { Carried } from '../document-wish';
import type { HandOver } from '../use-hand-over';
import type { DocumentMaker, Making, Progress } from '../use-make-document';
import { Button } from './button';
import { HandOverNews } from './hand-over-news';
import styles from './making-news.module.css';

interface Props {
  maker: DocumentMaker;
  /** Where on the screen the document was asked for. */
  place: string;
  /** "PDF wird erstellt …" */
  label: string;
}

const NOTHING: Making = { kind: 'idle' };
const NOT_YET: HandOver = { kind: 'idle' };
const HANDED_OVER: readonly HandOver['kind'][] = ['saved', 'shared', 'unshared'];

const isSound = (carries: Carried) => carries === 'everything' || carries === 'all-but-unshown';

/** A face, or code: the only word that the three engines have in common for what `import()` could not bring. */
const isPartMissing = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'FontError' || (error instanceof TypeError && /\bmodule\b/.test(error.message)));

/** How far a document is, with the way to stop it, and what became of it. */
export function MakingNews({ maker, place, label }: Props) {
  const { making, handOver } = maker;
  const here = making.kind !== 'idle' && making.place === place ? making : NOTHING;
  const state = here.kind === 'made' ? handOver.state : NOT_YET;
  const isSlow = here.kind === 'busy' && here.slow;
  return (
    <>
      <p role="status" class={styles.news}>
        {isSlow && label}
        {(here.kind === 'cancelled' || here.kind === 'outdated') && words[here.kind]}
      </p>
      {isSlow && <Busy label={label} progress={maker.progress} onCancel={maker.cancel} />}
      {here.kind === 'failed' && (
        <div role="alert" class={styles.failed}>
          <p>{isPartMissing(here.error) ? words.partMissing : words.failed}</p>
          <details>
            <summary>{troubleWords.details}</summary>
            <p>{String(here.error)}</p>
          </details>
        </div>
      )}
      <HandOverNews handOver={{ ...handOver, state }} />
      {here.kind === 'made' && here.carries && HANDED_OVER.includes(state.kind) && (
        <p role={isSound(here.carries) ? 'status' : 'alert'} class={styles.news}>
          {carriedWords[here.carries]}
        </p>
      )}
    </>
  );
}

interface BusyProps {
  label: string;
  progress: ReadonlySignal<Progress | null>;
  onCancel(): void;
}

function Busy({ label, progress, onCancel }: BusyProps) {
  const row = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const so = progress.value;

  // The row goes away, and the button in it; whoever was there goes on where the document was asked for.
  useLayoutEffect(
    () => () => {
      if (!row.current?.contains(document.activeElement)) return;
      if (before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );

  return (
    <div ref={row} class={styles.busy}>
      {/* Without a value it says that something is going on. */}
      <progress aria-label={label} {...(so ? { value: so.done, max: so.of } : {})} />
      <Button onClick={onCancel}>{commonWords.cancel}</Button>
    </div>
  );
}
