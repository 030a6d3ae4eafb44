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
      <DamagedRecord
        record={{ id, name, code }}
        level="h1"
        onDiscarded={() => router.go({ name: 'start' })}
      />
    </div>
  );
}
