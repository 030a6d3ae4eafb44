import { summariseProgress } from '../../../domain/progress';
import { answerTo } from '../../../domain/rating';
import { previewWords as words } from '../../../i18n/de/backup-preview';
import { commonWords } from '../../../i18n/de/common';
import type { BackupChoice, BackupPreviewEntry } from '../../backup-preview';
import { Light } from '../../components/light';
import { useMoment } from '../../use-moment';
import styles from './backup-preview.module.css';
import { PreviewChoiceField } from './preview-choice-field';

interface Props {
  entry: BackupPreviewEntry;
  choice: BackupChoice;
  onChoose(choice: BackupChoice): void;
}

/** One assessment of the file: how it stands to this device, and what shall become of it. */
export function BackupPreviewItem({ entry, choice, onChoose }: Props) {
  const momentOf = useMoment();
  const { assessment, choices, state, points, onDevice } = entry;
  const name = assessment.name || commonWords.unnamed;
  const { rated, total } = summariseProgress(assessment);
  const effect = useEffectOf(entry, choice);
  return (
    <li class={styles.entry}>
      <p>
        <strong>{name}</strong>
        <span class={styles.soft}>, {words.changed(momentOf(assessment.updatedAt))}</span>
        <span class="visually-hidden">. {words.progress(rated, total)}</span>
      </p>
      <p class={styles.lights} aria-hidden="true">
        {assessment.checkpointIds.map((checkpoint) => (
          <Light key={checkpoint} rating={answerTo(assessment, checkpoint).rating} size="small" />
        ))}
      </p>
      <p>
        {state === 'conflicting' ? words.conflicting(points) : words.states[state]}
        {onDevice && state !== 'same' && ` ${words.changedHere(momentOf(onDevice.updatedAt))}`}
      </p>
      <PreviewChoiceField
        name={name}
        choice={choice}
        choices={choices}
        labels={words.choices}
        effect={effect}
        onChoose={onChoose}
      />
    </li>
  );
}

/** What the choice would do, in words; what would be replaced is named. */
function useEffectOf({ onDevice }: BackupPreviewEntry, choice: BackupChoice): string {
  const momentOf = useMoment();
  if (choice !== 'replace') return words.explained[choice];
  if (!onDevice) return '';
  const { rated, total } = summariseProgress(onDevice);
  return words.replaces(momentOf(onDevice.updatedAt), rated, total, onDevice.measures.length);
}
