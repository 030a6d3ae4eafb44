import { useEffect, useState } from 'preact/hooks';
import type { BallotDraft } from '../../../domain/workshop/ballot-draft';
import { germanDay } from '../../../i18n/de/day';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import styles from './join.module.css';
import { useWorkshops } from './use-workshops';
import { placeAddress } from './workshop-place';

const { drafts: words } = joinWords;

/** Whoever wants the code comes straight to it. */
const placeOf = ({ workshop, closed }: BallotDraft) => ({
  room: 'mitmachen' as const,
  number: workshop,
  ...(closed ? { step: 'code' } : {}),
});

/** The ballots on this device, to go on with or to delete; nothing where there is none. */
export function JoinDrafts() {
  const { today, undo } = useServices();
  const { drafts } = useWorkshops();
  const [changes, setChanges] = useState(0);
  const [failed, setFailed] = useState(false);
  const loaded = useLoaded(`drafts ${changes}`, () => drafts.list(today()));
  useEffect(() => drafts.watch(() => setChanges((count) => count + 1)), [drafts]);
  if (loaded.state === 'failed') return <p role="alert">{words.failed}</p>;
  if (loaded.state === 'loading' || loaded.value.length === 0) return null;

  const changed = () => setChanges((count) => count + 1);

  async function remove(draft: BallotDraft) {
    try {
      await drafts.remove(draft.workshop);
    } catch {
      setFailed(true);
      return;
    }
    setFailed(false);
    focusHeading();
    changed();
    undo.offer({
      message: words.removed,
      undo: () => drafts.bringBack(draft).then(changed),
    });
  }

  return (
    <section class={styles.list} aria-labelledby="stimmzettel">
      <h2 id="stimmzettel">{words.title}</h2>
      <p class={styles.soft}>{words.text}</p>
      {failed && <p role="alert">{words.removeFailed}</p>}
      <ul>
        {loaded.value.map((draft) => (
          <li key={draft.workshop} class={styles.card}>
            <h3>{words.workshop(draft.workshop)}</h3>
            <p class={styles.soft}>
              {(draft.closed ? words.closed : words.open)(germanDay(draft.changedOn))}
            </p>
            <div class={styles.actions}>
              <ButtonLink href={placeAddress(placeOf(draft))}>
                {draft.closed ? words.show : words.continue}
              </ButtonLink>
              <Button
                look="quiet"
                aria-label={words.removeNamed(draft.workshop)}
                onClick={() => remove(draft)}
              >
                <Icon name="trash" />
                {words.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
