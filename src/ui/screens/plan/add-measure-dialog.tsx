import { useState } from 'preact/hooks';
import type { Checkpoint, Example } from '../../../domain/instrument';
import { MAX_MEASURES } from '../../../domain/limits';
import { answerTo } from '../../../domain/rating';
import { commonWords } from '../../../i18n/de/common';
import { planWords as words } from '../../../i18n/de/plan';
import { reportWords } from '../../../i18n/de/report';
import { Dialog } from '../../components/dialog';
import { Light } from '../../components/light';
import type { RoomProps } from '../assessment/room';
import styles from './add-measure-dialog.module.css';
import { ExampleChoices } from './example-choices';

interface Props extends RoomProps {
  /** The checkpoints to choose from; a single one needs no choice. */
  checkpointIds: string[];
  onAdd(checkpointId: string, example?: Example): void;
  /** Leads to a measure that was already taken from an example. */
  onShow(measureId: string): void;
  onClose(): void;
}

/** A new measure: for which checkpoint, and whether in own words or from an example. */
export function AddMeasureDialog(props: Props) {
  const { assessment, instrument, checkpointIds, onAdd, onShow, onClose } = props;
  const [chosenId, choose] = useState(checkpointIds.length === 1 ? checkpointIds[0] : undefined);
  const place = instrument.checkpoints.findIndex(({ id }) => id === chosenId);
  const checkpoint = instrument.checkpoints[place];

  return (
    <Dialog title={words.add} onClose={onClose}>
      {assessment.measures.length >= MAX_MEASURES ? (
        <p>{words.dialog.full}</p>
      ) : checkpoint ? (
        <>
          <CheckpointName {...{ assessment, instrument, checkpoint, place }} />
          <ExampleChoices
            assessment={assessment}
            checkpoint={checkpoint}
            onAdd={(example) => onAdd(checkpoint.id, example)}
            onShow={onShow}
          />
        </>
      ) : (
        <CheckpointChoices {...{ assessment, instrument, checkpointIds }} onChoose={choose} />
      )}
    </Dialog>
  );
}

interface NameProps extends RoomProps {
  checkpoint: Checkpoint;
  place: number;
}

/** What the measure is for, and why the light was given: the note is where good measures start. */
function CheckpointName({ assessment, instrument, checkpoint, place }: NameProps) {
  const { rating, note } = answerTo(assessment, checkpoint.id);
  return (
    <div class={styles.about}>
      <p class={styles.checkpoint}>
        <Light rating={rating} />
        <span>
          <strong>{reportWords.checkpoint(place + 1, checkpoint.title)}</strong>
          <span class={styles.word}>
            {rating ? instrument.scale[rating].label : commonWords.notRated}
          </span>
        </span>
      </p>
      {note.trim() !== '' && (
        <p class={styles.note}>
          <span class={styles.word}>{words.dialog.note}</span> {note}
        </p>
      )}
    </div>
  );
}

interface ChoicesProps extends RoomProps {
  checkpointIds: string[];
  onChoose(checkpointId: string): void;
}

function CheckpointChoices({ assessment, instrument, checkpointIds, onChoose }: ChoicesProps) {
  return (
    <>
      <p>{words.dialog.choose}</p>
      <ul class={styles.choices}>
        {instrument.checkpoints.map(({ id, title }, index) => {
          if (!checkpointIds.includes(id)) return null;
          const { rating } = answerTo(assessment, id);
          return (
            <li key={id}>
              <button
                type="button"
                class={styles.choice}
                data-first={id === checkpointIds[0] ? '' : undefined}
                onClick={() => onChoose(id)}
              >
                <Light rating={rating} />
                <span>
                  {reportWords.checkpoint(index + 1, title)}
                  <span class="visually-hidden">, </span>
                  <span class={styles.word}>
                    {rating ? instrument.scale[rating].label : commonWords.notRated}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
