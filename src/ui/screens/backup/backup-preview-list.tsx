import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../../domain/assessment';
import { summariseProgress } from '../../../domain/progress';
import { answerTo } from '../../../domain/rating';
import { backupWords as words } from '../../../i18n/de/backup';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { Button } from '../../components/button';
import { Light } from '../../components/light';
import { type BackupPreview, useServices } from '../../services';
import styles from './backup-screen.module.css';

interface Props {
  preview: BackupPreview;
  onApplied(count: number): void;
  onCancel(): void;
}

/** What opening would do, one by one; only new and newer ones are ticked beforehand. */
export function BackupPreviewList({ preview, onApplied, onCancel }: Props) {
  const { undo, dayOf } = useServices();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => usual(preview));
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);

  // What was asked for is here: people go on from it.
  useEffect(() => title.current?.focus(), []);

  function choose(id: string, take: boolean) {
    const next = new Set(chosen);
    if (take) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  async function apply() {
    setFailed(false);
    setBusy(true);
    try {
      const applied = await preview.apply(chosen);
      undo.offer({
        message: words.applied(applied.count),
        undo: applied.undo,
      });
      onApplied(applied.count);
    } catch {
      // The transaction was taken back as a whole.
      setFailed(true);
      setBusy(false);
    }
  }

  return (
    <div class={styles.preview}>
      <h3 ref={title} tabIndex={-1}>
        {words.previewTitle}
      </h3>
      <p>
        {words.previewFrom(germanDay(dayOf(preview.createdAt)))}{' '}
        {preview.entries.length === 0 ? words.previewEmpty : words.previewHint}
      </p>
      <ul>
        {preview.entries.map(({ assessment, state }) => (
          <li key={assessment.id}>
            <label class={styles.entry}>
              <input
                type="checkbox"
                checked={chosen.has(assessment.id)}
                disabled={state === 'same'}
                onChange={(event) => choose(assessment.id, event.currentTarget.checked)}
              />
              <span>
                <strong>{assessment.name || commonWords.unnamed}</strong>
                <span class={styles.soft}>
                  , {words.changed(germanDay(dayOf(assessment.updatedAt)))}
                </span>
                <span class="visually-hidden"> {progressInWords(assessment)}</span>
                <span class={styles.lights} aria-hidden="true">
                  {assessment.checkpointIds.map((id) => (
                    <Light key={id} rating={answerTo(assessment, id).rating} size="small" />
                  ))}
                </span>
                <span class={styles.state}>{words.states[state]}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {failed && (
        <p role="alert" class={styles.problem}>
          {words.applyFailed}
        </p>
      )}
      <div class={styles.actions}>
        {chosen.size > 0 && (
          <Button look="primary" disabled={busy} onClick={apply}>
            {words.apply(chosen.size)}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {commonWords.cancel}
        </Button>
      </div>
    </div>
  );
}

function progressInWords(assessment: Assessment): string {
  const { rated, total } = summariseProgress(assessment);
  return words.progress(rated, total);
}

function usual({ entries }: BackupPreview): Set<string> {
  return new Set(entries.filter(({ taken }) => taken).map(({ assessment }) => assessment.id));
}
