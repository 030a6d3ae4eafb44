import { damagedWords as words } from '../../../i18n/de/damaged';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import { DamagedRecord } from './damaged-record';
import styles from './damaged-screen.module.css';

/** In the place of an assessment that turned out to be unreadable when it was opened. */
export function DamagedScreen({ id, code }: { id: string; code: string }) {
  const { router, store } = useServices();
  const name = store.summaries.value?.find((summary) => summary.id === id)?.name ?? '';
  usePage(words.title(name), id);
  return (
    <div class={styles.page}>
      <h1 class="visually-hidden" tabIndex={-1} data-page-heading>
        {words.title(name)}
      </h1>
      <DamagedRecord record={{ id, name, code }} onDiscarded={() => router.go({ name: 'start' })} />
    </div>
  );
}
