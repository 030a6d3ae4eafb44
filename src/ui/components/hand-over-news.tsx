import { useRef } from 'preact/hooks';
import { handOverWords as words } from '../../i18n/de/hand-over';
import type { HandOver, useHandOver } from '../use-hand-over';
import { Button } from './button';
import styles from './hand-over-news.module.css';
import { Icon } from './icon';

/** What became of a document that was to be saved or shared, and the button for another tap where one is needed. */
export function HandOverNews({
  handOver: { state, again },
}: {
  handOver: Pick<ReturnType<typeof useHandOver>, 'state' | 'again'>;
}) {
  const status = useRef<HTMLParagraphElement>(null);
  const news = newsOf(state);
  const isGood = state.kind === 'saved' || state.kind === 'shared' || state.kind === 'unshared';
  return (
    <>
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        class={`${styles.news} ${isGood ? styles.good : ''}`}
      >
        {isGood && <Icon name="check" />}
        {news && <span>{news}</span>}
      </p>
      {state.kind === 'ready' && (
        <p>
          <Button
            look="primary"
            onClick={() => {
              // The button goes away with the tap.
              status.current?.focus();
              again();
            }}
          >
            {words.again[state.way]}
          </Button>
        </p>
      )}
      {state.kind === 'failed' && (
        <p role="alert" class={styles.problem}>
          {words.failed[state.way]}
        </p>
      )}
    </>
  );
}

function newsOf(state: HandOver): string {
  switch (state.kind) {
    case 'busy':
    case 'cancelled':
      return words[state.kind];
    case 'saved':
    case 'shared':
    case 'unshared':
    case 'ready':
      return words[state.kind](state.name);
    default:
      return '';
  }
}
