import { useRef, useState } from 'preact/hooks';
import { saveWords, keepingWords as words } from '../../../i18n/de/backup-save';
import type { FileResult } from '../../backup-keeping';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import saved from '../../components/save-result.module.css';
import type { Kept } from '../../use-keeping';
import styles from './backup-screen.module.css';

interface Props {
  kept: Kept;
  onChoose(): void;
  onForgotten(): void;
}

/** "Immer in dieselbe Datei": chosen once, renewed with one tap, given up again. */
export function OneFile({ kept: { keeping, state }, onChoose, onForgotten }: Props) {
  const [news, setNews] = useState('');
  const summary = useRef<HTMLElement>(null);

  async function forget() {
    await keeping.forgetFile();
    setNews(words.forgotten);
    // The button goes away with the file.
    summary.current?.focus();
    onForgotten();
  }

  return (
    <details class={styles.more}>
      <summary ref={summary}>{words.title}</summary>
      <p>{state.file ? words.goesInto(state.file) : words.text}</p>
      <div class={styles.actions}>
        <Button
          onClick={() => {
            setNews('');
            onChoose();
          }}
        >
          {words.choose}
        </Button>
        {state.file && (
          <Button look="quiet" onClick={forget}>
            {words.forget}
          </Button>
        )}
      </div>
      <p role="status">{news}</p>
    </details>
  );
}

/** What became of writing into a file of people's own. */
export function FileNews({ result }: { result: FileResult | null }) {
  const problem = problemOf(result);
  return (
    <>
      <p role="status" class={result?.kind === 'saved' ? saved.good : ''}>
        {result?.kind === 'saved' && (
          <>
            <Icon name="check" />
            <span>{words.saved(result.name, result.count, result.workshops)}</span>
          </>
        )}
        {result?.kind === 'nothing' && saveWords.nothing}
      </p>
      {problem && (
        <p role="alert" class={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}

function problemOf(result: FileResult | null): string | null {
  if (!result || result.kind === 'saved' || result.kind === 'nothing') return null;
  return result.kind === 'cancelled' ? null : words.problems[result.kind];
}
