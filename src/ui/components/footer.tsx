import { commonWords as words } from '../../i18n/de/common';
import styles from './footer.module.css';

export function Footer() {
  return (
    <footer class={styles.footer}>
      <nav aria-label={words.footerNav} class={styles.inner}>
        {words.footer.map(({ page, label }) => (
          <a key={page} href={`#/${page}`}>
            {label}
          </a>
        ))}
      </nav>
    </footer>
  );
}
