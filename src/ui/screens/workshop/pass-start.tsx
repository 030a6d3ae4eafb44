import { passWords as words } from '../../../i18n/de/workshop-pass';
import { voteWords } from '../../../i18n/de/workshop-vote';
import { Button } from '../../components/button';
import { Light } from '../../components/light';
import styles from './pass-screen.module.css';
import { useLostVotes } from './use-lost-votes';
import { useOpenWorkshop } from './use-workshops';
import { useClosed } from './vote-desk';
import { placeAddress } from './workshop-place';

interface Props {
  /** The turn before ended in the middle. */
  dropped: boolean;
  onBegin(): void;
}

/** Where each turn begins and ends: the same for everybody, with nothing of anybody. */
export function PassStart({ dropped, onBegin }: Props) {
  const { workshop, store } = useOpenWorkshop();
  const unsaved = store.saveStatus.value.kind === 'failed';
  const lost = useLostVotes();
  const closed = useClosed();
  return (
    <section class={styles.calm}>
      <p class={styles.lights} aria-hidden="true">
        <Light rating="red" size="large" />
        <Light rating="yellow" size="large" />
        <Light rating="green" size="large" />
      </p>
      {workshop.title && <p class={styles.whose}>{workshop.title}</p>}
      <h1 tabIndex={-1} data-page-heading>
        {words.startTitle}
      </h1>
      {workshop.revealed && <p>{words.revealed}</p>}
      {!workshop.revealed && !closed && (
        <>
          <p>{words.start(workshop.checkpointIds.length)}</p>
          <div class={styles.main}>
            <Button look="primary" onClick={onBegin}>
              {words.next}
            </Button>
          </div>
        </>
      )}
      <p role="status" class={styles.dropped}>
        {dropped && words.dropped}
      </p>
      <p role="alert" class={styles.unsaved}>
        {[
          // The page's own notices are hidden here.
          closed && `${voteWords.outcome[closed]} ${words.lost}`,
          lost && `${lost} ${words.lost}`,
          unsaved && words.unsaved,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <p class={styles.leave}>
        <a href={placeAddress({ room: 'abstimmen', id: workshop.id })}>{words.leave}</a>
      </p>
    </section>
  );
}
