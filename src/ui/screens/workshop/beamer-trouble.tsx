import { commonWords } from '../../../i18n/de/common';
import { beamerWords as words } from '../../../i18n/de/workshop-beamer';
import { useServices } from '../../services';
import { useSlow } from '../../use-slow';
import styles from './beamer-room.module.css';
import { useWorkshops } from './use-workshops';

/** One quiet line where the app's own notices would lie over what people read; the reasons stand in the other rooms. */
export function BeamerTrouble() {
  const { store } = useServices();
  const workshops = useWorkshops().store;
  const own = workshops.saveStatus.value.kind;
  const slow = useSlow(own === 'saving');
  const others = store.saveStatus.value.kind === 'failed' || store.news.value !== null;
  const failed = own === 'failed' || slow || others || store.isReadOnly();
  return (
    <div role="alert" class={styles.trouble}>
      {failed && (
        <>
          <p>{own === 'failed' || slow ? words.trouble : commonWords.storageTrouble}</p>
          {own === 'failed' && (
            <button type="button" onClick={() => workshops.retry()}>
              {commonWords.retry}
            </button>
          )}
        </>
      )}
    </div>
  );
}
