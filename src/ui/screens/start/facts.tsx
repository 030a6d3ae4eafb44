import { introWords as words } from '../../../i18n/de/intro';
import { Icon } from '../../components/icon';
import styles from './hero.module.css';

const ICONS = ['clock', 'device', 'offline'] as const;

/** How long it takes, that it stays here, that it needs no network. */
export function Facts() {
  return (
    <ul class={styles.facts} data-delivered="Facts">
      {words.facts.map((fact, index) => (
        <li key={fact.title}>
          <Icon name={ICONS[index] ?? 'check'} />
          <span>
            <strong>{fact.title}</strong> {fact.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
