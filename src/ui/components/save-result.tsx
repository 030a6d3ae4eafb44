import { saveWords as words } from '../../i18n/de/backup-save';
import type { Saving } from '../use-save-backup';
import { Button } from './button';
import { Icon } from './icon';
import styles from './save-result.module.css';

/** What became of a Sicherung: only what was read back is called checked. */
export function SaveResult({ saving, onAnyway }: { saving: Saving; onAnyway(): void }) {
  const isGood = saving.kind === 'saved' && saving.written.check === 'passed';
  return (
    <>
      <p role="status" class={`${styles.news} ${isGood ? styles.good : ''}`}>
        {isGood && <Icon name="check" />}
        {saving.kind === 'busy' && words.saving}
        {saving.kind === 'nothing' && words.nothing}
        {saving.kind === 'cancelled' && words.cancelled}
        {saving.kind === 'ready' && words.ready}
        {saving.kind === 'saved' && <span>{whatWasSaved(saving)}</span>}
      </p>
      {saving.kind === 'saved' && saving.written.lacking !== 'nothing' && (
        <p role="alert" class={styles.problem}>
          {words.lacking[saving.written.lacking]}
          {saving.written.leftOut.length > 0 && ` ${words.leftOut(saving.written.leftOut)}`}
        </p>
      )}
      {saving.kind === 'failed' && (
        <p role="alert" class={styles.problem}>
          {words.notWritten}
        </p>
      )}
      {saving.kind === 'ready' && <Button onClick={onAnyway}>{words.now}</Button>}
      {saving.kind === 'broken' && (
        <div role="alert" class={styles.problem}>
          <p>{words.broken}</p>
          <Button onClick={onAnyway}>{words.anyway}</Button>
        </div>
      )}
    </>
  );
}

function whatWasSaved({ written, wish, way }: Extract<Saving, { kind: 'saved' }>): string {
  const { files, states, workshops, check } = written;
  const names = files.map(({ name }) => name);
  return [
    check === 'passed'
      ? words[way === 'taken' ? 'taken' : 'passed'](names, states.length, workshops?.length)
      : words[check](names),
    wish.password === undefined ? words.withoutPassword : words.withPassword,
    ...(files.length > 1 ? [words.parts] : []),
  ].join(' ');
}
