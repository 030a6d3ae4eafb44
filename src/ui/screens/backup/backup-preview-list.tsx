import { useEffect, useRef, useState } from 'preact/hooks';
import { previewWords as words } from '../../../i18n/de/backup-preview';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import type { AppliedBackup, BackupChoice, BackupPreview } from '../../backup-preview';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import styles from './backup-preview.module.css';
import { BackupPreviewItem } from './backup-preview-item';

interface Props {
  preview: BackupPreview;
  onApplied(applied: AppliedBackup): void;
  onCancel(): void;
}

/** What opening would do, one by one, with what loses nothing chosen beforehand. */
export function BackupPreviewList({ preview, onApplied, onCancel }: Props) {
  const { undo, dayOf } = useServices();
  const [choices, setChoices] = useState(() => usual(preview));
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const count = [...choices.values()].filter((choice) => choice !== 'skip').length;
  const isEmpty = preview.entries.length === 0;

  // What was asked for is here: people go on from it.
  useEffect(() => title.current?.focus(), []);

  async function apply() {
    setFailed(false);
    setBusy(true);
    try {
      const applied = await preview.apply(choices);
      undo.offer({ message: words.applied(applied.count), undo: applied.undo });
      onApplied(applied);
    } catch {
      // The transaction was taken back as a whole.
      setFailed(true);
      setBusy(false);
    }
  }

  return (
    <div class={styles.preview}>
      <h3 ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <p>
        {words.from(germanDay(dayOf(preview.createdAt)))} {isEmpty ? words.empty : words.hint}
      </p>
      <ul>
        {preview.entries.map((entry) => {
          const { id } = entry.assessment;
          return (
            <BackupPreviewItem
              key={id}
              entry={entry}
              choice={choices.get(id) ?? 'skip'}
              onChoose={(choice) => setChoices(new Map(choices).set(id, choice))}
            />
          );
        })}
      </ul>
      {failed && (
        <p role="alert" class={styles.problem}>
          {words.failed}
        </p>
      )}
      {count === 0 && !isEmpty && <p>{words.nothingToDo}</p>}
      <div class={styles.actions}>
        {count > 0 && (
          <Button look="primary" disabled={busy} onClick={apply}>
            {words.apply(count)}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {count > 0 ? commonWords.cancel : commonWords.close}
        </Button>
      </div>
    </div>
  );
}

function usual({ entries }: BackupPreview): ReadonlyMap<string, BackupChoice> {
  return new Map(entries.map(({ assessment, choices }) => [assessment.id, choices[0] ?? 'skip']));
}
