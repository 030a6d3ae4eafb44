import { useEffect, useRef, useState } from 'preact/hooks';
import { previewWords as words } from '../../../i18n/de/backup-preview';
import { workshopPreviewWords } from '../../../i18n/de/backup-preview-workshops';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import type { AppliedBackup, BackupChoice, BackupPreview } from '../../backup-preview';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import styles from './backup-preview.module.css';
import { BackupPreviewItem } from './backup-preview-item';
import { BackupPreviewWorkshop } from './backup-preview-workshop';

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
  const { entries, workshops = [] } = preview;
  const isTaken = (id: string) => choiceOf(id) !== 'skip';
  const count = entries.filter(({ assessment }) => isTaken(assessment.id)).length;
  const countWorkshops = workshops.filter(({ workshop }) => isTaken(workshop.id)).length;
  const isNothing = count + countWorkshops === 0;
  const isEmpty = entries.length + workshops.length === 0;

  // What was asked for is here: people go on from it.
  useEffect(() => title.current?.focus(), []);

  function choiceOf(id: string): BackupChoice {
    return choices.get(id) ?? 'skip';
  }

  function choose(id: string, choice: BackupChoice) {
    setChoices(new Map(choices).set(id, choice));
  }

  async function apply() {
    setFailed(false);
    setBusy(true);
    try {
      const applied = await preview.apply(choices);
      const message = words.applied(applied.count, applied.workshopIds?.length);
      undo.offer({ message, undo: applied.undo });
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
      {entries.length > 0 && workshops.length > 0 && <h4>{words.assessments}</h4>}
      <ul>
        {entries.map((entry) => {
          const { id } = entry.assessment;
          return (
            <BackupPreviewItem
              key={id}
              entry={entry}
              choice={choiceOf(id)}
              onChoose={(choice) => choose(id, choice)}
            />
          );
        })}
      </ul>
      {workshops.length > 0 && (
        <>
          <h4>{workshopPreviewWords.title}</h4>
          <ul>
            {workshops.map((entry) => {
              const { id } = entry.workshop;
              const choice = choiceOf(id);
              return (
                <BackupPreviewWorkshop
                  key={id}
                  entry={entry}
                  choice={choice === 'merge' ? 'skip' : choice}
                  onChoose={(chosen) => choose(id, chosen)}
                />
              );
            })}
          </ul>
        </>
      )}
      {failed && (
        <p role="alert" class={styles.problem}>
          {words.failed}
        </p>
      )}
      {isNothing && !isEmpty && <p>{words.nothingToDo}</p>}
      <div class={styles.actions}>
        {!isNothing && (
          <Button look="primary" disabled={busy} onClick={apply}>
            {words.apply(count, countWorkshops)}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {isNothing ? commonWords.close : commonWords.cancel}
        </Button>
      </div>
    </div>
  );
}

function usual({ entries, workshops = [] }: BackupPreview): ReadonlyMap<string, BackupChoice> {
  return new Map([
    ...entries.map(({ assessment, choices }) => [assessment.id, choices[0] ?? 'skip'] as const),
    ...workshops.map(({ workshop, choices }) => [workshop.id, choices[0] ?? 'skip'] as const),
  ]);
}
