import { useId } from 'preact/hooks';
import type { Assessment } from '../../../domain/assessment';
import type { Checkpoint } from '../../../domain/instrument';
import { MAX_TEXT } from '../../../domain/limits';
import { answerTo, writeNote } from '../../../domain/rating';
import { checkpointWords as words } from '../../../i18n/de/assessment';
import formStyles from '../../components/form.module.css';
import { GrowingText } from '../../components/growing-text';
import { useServices } from '../../services';

interface Props {
  assessment: Assessment;
  checkpoint: Checkpoint;
}

/** Why we rated so; saved while one types. */
export function NoteField({ assessment, checkpoint }: Props) {
  const { store, now } = useServices();
  const fieldId = useId();
  const hintId = useId();
  return (
    <div class={formStyles.form}>
      <label for={fieldId}>{words.note}</label>
      <GrowingText
        id={fieldId}
        rows={3}
        maxLength={MAX_TEXT}
        aria-describedby={hintId}
        value={answerTo(assessment, checkpoint.id).note}
        onText={(text) => {
          const at = now();
          store.change((record) => writeNote(record, checkpoint.id, text, at));
        }}
      />
      <p id={hintId} class={formStyles.hint}>
        {words.noteHint}
      </p>
    </div>
  );
}
