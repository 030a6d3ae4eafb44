import type { ComponentChildren } from 'preact';
import { prepareWords as words } from '../../../i18n/de/workshop-prepare';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import styles from './prepare.module.css';
import { appAddress } from './use-workshop-number';
import { placeAddress } from './workshop-place';

/** What to think of before the day and on it. */
export function PrepareTodo() {
  return (
    <section class={styles.todo} aria-label={words.todoTitle}>
      <div class={styles.column}>
        <h2>{words.before}</h2>
        <ul class={styles.points}>
          <Point title={words.phones} text={words.phonesText}>
            <p class={styles.address}>{appAddress()}</p>
          </Point>
          {words.todo.before.map((point) => (
            <Point key={point.title} {...point} />
          ))}
        </ul>
      </div>
      <div class={styles.column}>
        <h2>{words.onTheDay}</h2>
        <ul class={styles.points}>
          {words.todo.onTheDay.map((point) => (
            <Point key={point.title} {...point} />
          ))}
        </ul>
        <p>
          <ButtonLink href={placeAddress({ room: 'leitfaden' })}>{words.guide}</ButtonLink>
        </p>
      </div>
    </section>
  );
}

interface PointProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

function Point({ title, text, children }: PointProps) {
  return (
    <li class={styles.point}>
      <span class={styles.mark}>
        <Icon name="check" />
      </span>
      <div>
        <h3>{title}</h3>
        <p class={styles.soft}>{text}</p>
        {children}
      </div>
    </li>
  );
}
