import { saveWords as words } from '../../i18n/de/backup-save';
import type { WrittenBackup } from '../backup-keeping';
import type { Saving } from '../use-save-backup';
import { Button } from './button';
import styles from './save-result.module.css';

/** What became of a Sicherung: only what was read back is called checked. */
export function SaveResult({ saving, onAnyway }: { saving: Saving; onAnyway(): void }) {
  return (
    <>
      <p role="status" class={styles.news}>
        {saving.kind === 'busy' && words.saving}
        {saving.kind === 'nothing' && words.nothing}
        {saving.kind === 'saved' && whatWasSaved(saving.written)}
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
      {saving.kind === 'broken' && (
        <div role="alert" class={styles.problem}>
          <p>{words.broken}</p>
          <Button onClick={onAnyway}>{words.anyway}</Button>
        </div>
      )}
    </>
  );
}

function whatWasSaved({ files, states, check }: WrittenBackup): string {
  const names = files.map(({ name }) => name);
  const said = check === 'passed' ? words.passed(names, states.length) : words[check](names);
  return files.length > 1 ? `${said} ${words.parts}` : said;
}
