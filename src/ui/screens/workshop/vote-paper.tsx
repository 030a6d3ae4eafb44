import { useId, useRef } from 'preact/hooks';
import type { Rating } from '../../../domain/instrument';
import { paperNumber } from '../../../domain/workshop/ballot-numbers';
import { hasBallot } from '../../../domain/workshop/ballots';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { JoinLight } from './join-light';
import { usePaperEntry } from './use-paper-entry';
import { useOpenWorkshop } from './use-workshops';
import styles from './vote-paper.module.css';
import { VoteTold } from './vote-told';

const words = voteWords.paper;

const KEYS: readonly { key: string; light: Rating | null }[] = [
  { key: '1', light: 'red' },
  { key: '2', light: 'yellow' },
  { key: '3', light: 'green' },
  { key: '0', light: null },
];

/** "Papier nachtragen": one key per checkpoint, and the last one stores the sheet. */
export function VotePaper() {
  const { workshop } = useOpenWorkshop();
  const entry = usePaperEntry();
  const keypad = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const number = entry.number();
  const isTaken = number !== null && hasBallot(workshop, paperNumber(number));

  function press(light: Rating | null) {
    if (!entry.press(light)) field.current?.focus();
  }

  /** The keys work only while the focus is in the group, so that they never surprise elsewhere. */
  function pressByKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const meant = KEYS.find(({ key }) => key === event.key);
    if (!meant && event.key !== 'Backspace') return;
    event.preventDefault();
    // A key held down would fill the whole sheet.
    if (event.repeat) return;
    if (meant) press(meant.light);
    else entry.back();
  }

  return (
    <div class={styles.paper}>
      <p id={`${id}-hint`} class={styles.hint}>
        {words.text(workshop.checkpointIds.length)}
      </p>
      <form
        class={styles.sheet}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (entry.check()) keypad.current?.querySelector('button')?.focus();
          else field.current?.select();
        }}
      >
        <label for={id}>{words.sheet}</label>
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          value={entry.sheet.value}
          aria-invalid={entry.problem.value !== '' || undefined}
          aria-describedby={`${id}-taken`}
          // Whoever types another number means that one, not one with more digits.
          onFocus={selectAll}
          onClick={selectAll}
          onInput={(event) => entry.write(event.currentTarget.value)}
        />
        <p id={`${id}-taken`} role="status" class={styles.taken}>
          {number !== null && isTaken && words.taken(number)}
        </p>
      </form>
      <div class={styles.work}>
        <Progress lights={entry.lights.value} />
        {/* biome-ignore lint/a11y/useSemanticElements: buttons, no fields of a form */}
        <div
          ref={keypad}
          role="group"
          class={styles.keypad}
          aria-label={words.keys(entry.sheet.value.trim())}
          aria-describedby={`${id}-hint`}
          onKeyDown={pressByKey}
        >
          {KEYS.map(({ key, light }) => (
            <button
              key={key}
              type="button"
              class={`${styles.key} ${styles[light ?? 'none']}`}
              onClick={() => press(light)}
            >
              <span class={styles.digit}>{key}</span>
              <JoinLight given={light} size="large" />
              <span class={styles.word}>{words.lights[light ?? 'none']}</span>
            </button>
          ))}
          <span class={styles.back}>
            <Button
              look="quiet"
              disabled={entry.lights.value.length === 0}
              onClick={() => entry.back()}
            >
              <Icon name="back" />
              {words.back}
            </Button>
          </span>
        </div>
      </div>
      <VoteTold said={entry.said.value} problem={entry.problem.value} />
    </div>
  );
}

const selectAll = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
  currentTarget.select();

/** The checkpoints by their titles, with what was typed in for this sheet so far. */
function Progress({ lights }: { lights: readonly (Rating | null)[] }) {
  const { workshop, instrument } = useOpenWorkshop();
  return (
    <ol class={styles.progress} aria-label={words.progress}>
      {workshop.checkpointIds.map((id, index) => {
        const light = lights[index];
        return (
          <li
            key={id}
            class={light === undefined ? styles.open : styles.done}
            aria-current={index === lights.length ? 'step' : undefined}
          >
            <span class={styles.place}>{index + 1}</span>
            <span class={styles.title}>
              {instrument.checkpoints.find((checkpoint) => checkpoint.id === id)?.title}
            </span>
            {light !== undefined && (
              <span class={styles.given}>
                <JoinLight given={light} size="small" />
                {words.lights[light ?? 'none']}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
