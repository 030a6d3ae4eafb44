import { useId } from 'preact/hooks';
import type { Rating } from '../../../domain/instrument';
import { MAX_TEXT } from '../../../domain/limits';
import { agreementOn } from '../../../domain/workshop/agreements';
import { unanimous, type Votes } from '../../../domain/workshop/votes';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import formStyles from '../../components/form.module.css';
import { GrowingText } from '../../components/growing-text';
import { Light } from '../../components/light';
import styles from './result-agreement.module.css';
import { ResultLights } from './result-lights';
import { useAgree } from './use-agree';
import { useOpenWorkshop } from './use-workshops';

interface Props {
  checkpointId: string;
  votes: Votes;
}

/** What those in the room agree on, and the words that are kept with it. */
export function ResultAgreement({ checkpointId, votes }: Props) {
  const { workshop, instrument, store } = useOpenWorkshop();
  const { rating, reason, dissent } = agreementOn(workshop, checkpointId);
  const agree = useAgree(checkpointId);
  const all = unanimous(votes);

  /** The button goes with its reason; the light tells what it did. */
  function takeAll(button: HTMLElement, light: Rating) {
    const group = button.closest('fieldset');
    group?.querySelector<HTMLInputElement>(`input[value="${light}"]`)?.focus();
    agree(light);
  }

  return (
    <div class={styles.agreement}>
      <ResultLights checkpointId={checkpointId} rating={rating} onAgree={agree}>
        {all !== null && rating === null && (
          <p class={styles.unanimous}>
            <Light rating={all} />
            <span>{words.unanimous(instrument.scale[all].label)}</span>
            <Button look="primary" onClick={({ currentTarget }) => takeAll(currentTarget, all)}>
              {words.takeUnanimous(all)}
            </Button>
          </p>
        )}
      </ResultLights>
      <div class={styles.words}>
        <Words
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onText={(text) => store.change('writeReason', checkpointId, text)}
        />
        <Words
          label={words.dissent}
          hint={words.dissentHint}
          value={dissent}
          onText={(text) => store.change('writeDissent', checkpointId, text)}
        />
      </div>
    </div>
  );
}

interface WordsProps {
  label: string;
  hint: string;
  value: string;
  onText(text: string): void;
}

function Words({ label, hint, value, onText }: WordsProps) {
  const fieldId = useId();
  const hintId = useId();
  return (
    <div class={`${formStyles.form} ${styles.field}`}>
      <label for={fieldId}>{label}</label>
      <GrowingText
        id={fieldId}
        rows={2}
        maxLength={MAX_TEXT}
        aria-describedby={hintId}
        value={value}
        onText={onText}
      />
      <p id={hintId} class={formStyles.hint}>
        {hint}
      </p>
    </div>
  );
}
