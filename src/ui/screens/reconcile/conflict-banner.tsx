import type { Assessment } from '../../../domain/assessment';
import { listConflicts } from '../../../domain/conflicts';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import { addressOf } from '../../router';
import styles from './conflict-banner.module.css';

/**
 * Leads to the Abgleich from every room; nothing else waits for it. The focus begins below it, so it is
 * also told.
 */
export function ConflictBanner({ assessment }: { assessment: Assessment }) {
  const count = listConflicts(assessment).length;
  if (count === 0) return null;
  return (
    <p role="status" class={styles.banner}>
      {words.banner(count)}{' '}
      <a href={addressOf({ name: 'reconcile', id: assessment.id })}>{words.bannerLink}</a>
    </p>
  );
}
