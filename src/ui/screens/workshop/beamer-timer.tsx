import { beamerWords as words } from '../../../i18n/de/workshop-beamer';
import styles from './beamer-timer.module.css';
import { isRunning, type Timer } from './stage-timer';
import { minutesOf, useTimeLeft } from './use-time-left';

/** A thin line along the upper edge that gets shorter; the minutes stand in words below. */
export function TimerBar({ timer }: { timer: Timer }) {
  const left = useTimeLeft(timer) ?? 0;
  return (
    <div class={styles.track} aria-hidden="true">
      <div class={styles.rest} style={{ transform: `scaleX(${left / timer.total})` }} />
    </div>
  );
}

/** "noch 4 Min.", and "Zeit um" when it is over: neither sound nor flashing. */
export function TimeLeft({ timer }: { timer: Timer }) {
  const left = useTimeLeft(timer) ?? 0;
  const over = left === 0;
  return (
    <p class={`${styles.left} ${over ? styles.over : ''}`}>
      <span role="timer" aria-label={words.timer.label}>
        {timeWord(left, isRunning(timer))}
      </span>
      {/* Always there, so that screen readers notice what appears in it. */}
      <span role="status" class="visually-hidden">
        {over && words.said.timeOver}
      </span>
    </p>
  );
}

function timeWord(left: number, running: boolean): string {
  const minutes = minutesOf(left);
  if (left === 0) return words.timer.over;
  if (!running) return words.timer.paused(minutes);
  return minutes === 1 ? words.timer.last : words.timer.left(minutes);
}
