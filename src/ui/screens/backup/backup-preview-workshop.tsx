import { agreementOn, countAgreed } from '../../../domain/workshop/agreements';
import { workshopPreviewWords as words } from '../../../i18n/de/backup-preview-workshops';
import { germanDay } from '../../../i18n/de/day';
import { workshopWords } from '../../../i18n/de/workshop';
import type { WorkshopPreviewChoice, WorkshopPreviewEntry } from '../../backup-preview';
import { Light } from '../../components/light';
import { addressOf } from '../../router';
import styles from './backup-preview.module.css';
import { PreviewChoiceField } from './preview-choice-field';

interface Props {
  entry: WorkshopPreviewEntry;
  choice: WorkshopPreviewChoice;
  onChoose(choice: WorkshopPreviewChoice): void;
}

/** One workshop of the file. Of its ballots no more than how many there are; the votes stay in the box. */
export function BackupPreviewWorkshop({ entry, choice, onChoose }: Props) {
  const { workshop, state, choices } = entry;
  const { title, date, place, ballots, revealed, checkpointIds } = workshop;
  const name = title || workshopWords.unnamed;
  const agreed = countAgreed(workshop);
  return (
    <li class={styles.entry}>
      <p>
        <strong>{name}</strong>
        <span class={styles.soft}>
          {date && `, ${words.on(germanDay(date))}`}
          {place && `, ${place}`}
        </span>
      </p>
      {agreed > 0 && (
        <p class={styles.lights} aria-hidden="true">
          {checkpointIds.map((id) => (
            <Light key={id} rating={agreementOn(workshop, id).rating} size="small" />
          ))}
        </p>
      )}
      <p>
        {words.facts(ballots.length, revealed)}
        {agreed > 0 && ` ${words.agreed(agreed, checkpointIds.length)}`}
      </p>
      <p>
        {words.states[state]}
        {(state === 'deleted' || state === 'revealed-deleted') && (
          <>
            {' '}
            <a href={addressOf({ name: 'deleted' })}>{words.toDeleted}</a>
          </>
        )}
      </p>
      <PreviewChoiceField
        name={name}
        choice={choice}
        choices={choices}
        labels={words.choices}
        effect={effectOf(entry, choice)}
        onChoose={onChoose}
      />
    </li>
  );
}

/** What the choice would do, in words; what would be replaced is named. */
function effectOf(
  { onDevice, state }: WorkshopPreviewEntry,
  choice: WorkshopPreviewChoice,
): string {
  const isRevealed = state === 'revealed-on-device' || state === 'revealed-deleted';
  if (choice === 'copy' && isRevealed) return words.copiesRevealed;
  if (choice !== 'replace') return words.explained[choice];
  return onDevice ? words.replaces(onDevice.ballots.length) : '';
}
