import { type Checkpoint, RATINGS, type Rating } from '../../../domain/instrument';
import { rateDraft } from '../../../domain/workshop/ballot-draft';
import { checkpointWords } from '../../../i18n/de/assessment';
import { joinWords } from '../../../i18n/de/workshop-join';
import { RichText } from '../../components/rich-text';
import styles from '../checkpoint/rating-field.module.css';
import { JoinLight } from './join-light';
import ownStyles from './join-lights.module.css';
import { type OpenBallot, stepAddress } from './open-ballot';

interface Props {
  ballot: OpenBallot;
  checkpoint: Checkpoint;
  index: number;
}

/** In the order of the keys 1, 2, 3 and 0; `null` is "Keine Angabe". */
const OPTIONS = [...RATINGS, null] as const;
const KEYS = ['1', '2', '3', '0'];

/** The three lights and "Keine Angabe" as one radio group; the checkpoint's title is its legend. */
export function JoinLights({ ballot, checkpoint, index }: Props) {
  const { draft, instrument } = ballot;
  const given = draft.ratings[checkpoint.id];

  const rate = (chosen: Rating | null) =>
    ballot.change((ours) => rateDraft(ours, checkpoint.id, chosen));

  /** Only while the focus is in the group, so that they never surprise elsewhere. */
  function rateByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = OPTIONS[KEYS.indexOf(event.key)];
    if (chosen === undefined) return;
    event.preventDefault();
    rate(chosen);
    const group = event.currentTarget as HTMLElement;
    group.querySelector<HTMLInputElement>(`input[value="${chosen ?? 'none'}"]`)?.focus();
  }

  const hrefOf = (id: string) =>
    stepAddress(ballot, `${instrument.checkpoints.findIndex((each) => each.id === id) + 1}`);

  return (
    <fieldset class={styles.field} aria-describedby="aussage">
      <legend class={styles.legend}>
        <span class={styles.position}>
          {checkpointWords.position(index + 1, instrument.checkpoints.length)}
          <span class="visually-hidden">: </span>
        </span>
        <h1 tabIndex={-1} data-page-heading>
          {checkpoint.title}
        </h1>
      </legend>
      <p id="aussage" class={styles.statement}>
        <RichText text={checkpoint.statement} instrument={instrument} checkpointHref={hrefOf} />
      </p>
      <p class={styles.question}>{joinWords.checkpoint.question}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the radios inside */}
      <div class={styles.options} onKeyDown={rateByKey}>
        {OPTIONS.map((option) => (
          <label
            key={option ?? 'none'}
            class={`${styles.option} ${option ? styles[option] : ownStyles.abstain}`}
          >
            <input
              type="radio"
              name={`ampel-${checkpoint.id}`}
              value={option ?? 'none'}
              checked={given === option}
              aria-describedby={`bedeutung-${option ?? 'none'}`}
              onChange={() => rate(option)}
            />
            <JoinLight given={option} size="large" />
            <span class={styles.words}>
              <span class={styles.word}>
                {option ? instrument.scale[option].label : joinWords.checkpoint.abstain}
              </span>
              <span id={`bedeutung-${option ?? 'none'}`} class={styles.meaning} aria-hidden="true">
                {option ? instrument.scale[option].meaning : joinWords.checkpoint.abstainText}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p class={styles.keys}>{joinWords.checkpoint.keys}</p>
    </fieldset>
  );
}
