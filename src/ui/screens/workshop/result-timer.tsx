import { useId, useState } from 'preact/hooks';
import { resultTimerWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './result-timer.module.css';
import type { StageControls } from './stage';
import { isRunning, type Timer } from './stage-timer';
import { useTimeLeft } from './use-time-left';

const CHOICES = [2, 3, 5, 8, 10, 15];

/** The clock of one checkpoint, the same as on the beamer: small here, and silent. */
export function ResultTimer({ stage }: { stage: StageControls }) {
  const { timer } = stage.stage;
  return (
    <div class={styles.timer}>
      <Icon name="clock" />
      {timer ? <RunningTimer stage={stage} timer={timer} /> : <TimerChoice stage={stage} />}
    </div>
  );
}

function TimerChoice({ stage }: { stage: StageControls }) {
  const choiceId = useId();
  const [minutes, choose] = useState(stage.stage.minutes);
  const offered = CHOICES.includes(minutes) ? CHOICES : [...CHOICES, minutes];
  return (
    <>
      <select
        id={choiceId}
        class={styles.choice}
        aria-label={words.choice}
        value={minutes}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {offered.map((choice) => (
          <option key={choice} value={choice}>
            {words.minutes(choice)}
          </option>
        ))}
      </select>
      <Button look="quiet" aria-label={words.startNamed} onClick={() => stage.startTimer(minutes)}>
        {words.start}
      </Button>
    </>
  );
}

/** No live region for the seconds: nobody wants to hear each of them. That the time is over is said once. */
function RunningTimer({ stage, timer }: { stage: StageControls; timer: Timer }) {
  const left = useTimeLeft(timer) ?? 0;
  return (
    <>
      <span class={styles.left} role="timer" aria-label={words.title}>
        {left > 0 && words.left(clockText(left))}
      </span>
      <span role="status" class={styles.over}>
        {left === 0 && words.over}
      </span>
      {left > 0 && (
        <Button look="quiet" onClick={stage.toggleTimer}>
          {isRunning(timer) ? words.pause : words.goOn}
        </Button>
      )}
      <Button look="quiet" aria-label={words.stopNamed} onClick={stage.stopTimer}>
        {words.stop}
      </Button>
    </>
  );
}

/** "4:05"; a second that has begun is counted whole, so that the last one is not 0:00. */
function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
