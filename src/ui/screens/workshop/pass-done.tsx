import { MAX_BALLOTS } from '../../../domain/workshop/ballots';
import { spokenCode } from '../../../i18n/de/code-spelling';
import { passWords as words } from '../../../i18n/de/workshop-pass';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './pass-screen.module.css';
import type { PassStep } from './use-pass';

interface Props {
  step: Extract<PassStep, { kind: 'thanks' | 'refused' }>;
  onHandOn(): void;
}

/** Thanks with the ballot's number, or why it was not counted; then the device goes on. */
export function PassDone({ step, onHandOn }: Props) {
  return (
    <section class={styles.calm}>
      {step.kind === 'thanks' && (
        <p class={styles.tick} aria-hidden="true">
          <Icon name="check" />
        </p>
      )}
      <h1 tabIndex={-1} data-page-heading>
        {step.kind === 'thanks' ? words.thanksTitle : words.notCounted}
      </h1>
      {step.kind === 'thanks' ? <Thanks number={step.number} /> : <p>{reasonOf(step)}</p>}
      <div class={styles.main}>
        <Button look="primary" onClick={onHandOn}>
          {words.handOn}
        </Button>
      </div>
      {step.kind === 'thanks' && <p class={styles.soft}>{words.handOnHint}</p>}
    </section>
  );
}

function Thanks({ number }: { number: string }) {
  return (
    <>
      <p>{words.thanks}</p>
      <div class={styles.numbered}>
        <p class={styles.soft}>{words.numberLabel}</p>
        <p class={styles.number} aria-hidden="true">
          {number}
        </p>
        <p class="visually-hidden">{spokenCode(number)}</p>
        <p class={styles.soft}>{words.numberText}</p>
      </div>
    </>
  );
}

function reasonOf({ outcome }: Extract<PassStep, { kind: 'refused' }>): string {
  const reasons = voteWords.outcome;
  return outcome === 'full' ? reasons.full(MAX_BALLOTS) : reasons[outcome];
}
