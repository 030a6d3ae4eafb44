import { useState } from 'preact/hooks';
import { assessmentNumber } from '../../../domain/workshop/ballot-numbers';
import { hasBallot } from '../../../domain/workshop/ballots';
import { germanDay } from '../../../i18n/de/day';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import { useOpenWorkshop } from './use-workshops';
import { type Candidate, countRated, nameOf } from './vote-candidates';
import styles from './vote-files.module.css';

const words = voteWords.files;

interface Props {
  list: readonly Candidate[];
  onTick(id: string, ticked: boolean): void;
  onCount(chosen: readonly Candidate[], withNotes: boolean): void;
  onClear(): void;
}

/** Name, day and how many are rated; never the lights, which stay covered until the reveal. */
export function VoteFilesList({ list, onTick, onCount, onClear }: Props) {
  const [withNotes, setWithNotes] = useState(false);
  const chosen = list.filter(({ ticked }) => ticked);
  return (
    <>
      <fieldset class={styles.list}>
        <legend>{words.list}</legend>
        {list.map((candidate) => (
          <Row
            key={candidate.assessment.id}
            candidate={candidate}
            onTick={(ticked) => onTick(candidate.assessment.id, ticked)}
          />
        ))}
      </fieldset>
      <label class={styles.row}>
        <input
          type="checkbox"
          checked={withNotes}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
        />
        <span>
          {words.notes}
          <span class={styles.facts}>{words.notesHint}</span>
        </span>
      </label>
      <div class={styles.buttons}>
        <Button look="primary" onClick={() => onCount(chosen, withNotes)}>
          {words.count(chosen.length)}
        </Button>
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
    </>
  );
}

function Row({
  candidate: { assessment, file, ticked },
  onTick,
}: {
  candidate: Candidate;
  onTick(ticked: boolean): void;
}) {
  const { dayOf } = useServices();
  const { workshop } = useOpenWorkshop();
  const day = germanDay(dayOf(assessment.updatedAt));
  const isCounted = hasBallot(workshop, assessmentNumber(assessment.id));
  return (
    <label class={styles.row}>
      <input
        type="checkbox"
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        <strong>{nameOf(assessment)}</strong>
        {isCounted && <span class={styles.already}>{words.already}</span>}
        <span class={styles.facts}>
          {words.facts(day, countRated(assessment), assessment.checkpointIds.length)} ·{' '}
          {file === null ? words.fromHere : words.from(file)}
        </span>
      </span>
    </label>
  );
}
