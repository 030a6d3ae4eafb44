import type { ComponentChildren } from 'preact';
import { prepareWords as words } from '../../../i18n/de/workshop-prepare';
import { ButtonLink } from '../../components/button';
import { LineDrawing } from '../../components/line-drawing';
import styles from './prepare.module.css';
import { appAddress } from './use-workshop-number';
import { placeAddress } from './workshop-place';

/** Drawings beside the points. */
const PATHS = {
  phones: 'M7.5 3.5h9v17h-9zM11 17.5h2',
  ballots: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7.5 14h9v6h-9z',
  laptop: 'M5.5 5.5h13v9h-13zM3 18.5h18',
  beamer: 'M4 4.5h16v10H4zM12 14.5V18m-4 2 4-2 4 2',
  room: 'M8 4.5h8v7H8zM6.5 11.5h11v3h-11zM8 14.5v5m8-5v5',
  sound: 'M4.5 10v4H8l4 3.5v-11L8 10ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
} as const;

/** What to think of before the day and on it. */
export function PrepareTodo() {
  return (
    <section class={styles.todo} aria-label={words.todoTitle}>
      <div class={styles.column}>
        <h2>{words.before}</h2>
        <ul class={styles.points}>
          <Point point="phones">
            <p class={styles.address}>{appAddress()}</p>
          </Point>
          <Point point="ballots" />
          <Point point="laptop" />
        </ul>
      </div>
      <div class={styles.column}>
        <h2>{words.onTheDay}</h2>
        <ul class={styles.points}>
          <Point point="beamer" />
          <Point point="room" />
          <Point point="sound" />
        </ul>
        <p>
          <ButtonLink href={placeAddress({ room: 'leitfaden' })}>{words.guide}</ButtonLink>
        </p>
      </div>
    </section>
  );
}

function Point({ point, children }: { point: keyof typeof PATHS; children?: ComponentChildren }) {
  const { title, text } = words.todo[point];
  return (
    <li class={styles.point}>
      <span class={styles.mark}>
        <LineDrawing path={PATHS[point]} />
      </span>
      <div>
        <h3>{title}</h3>
        <p class={styles.soft}>{text}</p>
        {children}
      </div>
    </li>
  );
}
