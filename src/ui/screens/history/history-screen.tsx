import { useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { germanDay } from '../../../i18n/de/day';
import { historyWords as words } from '../../../i18n/de/history';
import type { EarlierState } from '../../archive';
import { Button, ButtonLink } from '../../components/button';
import kept from '../../components/kept-list.module.css';
import { Light } from '../../components/light';
import { Trouble } from '../../components/trouble';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { useMoment } from '../../use-moment';
import { usePage } from '../../use-page';
import { UnknownAssessment } from '../unknown/unknown-screen';
import styles from './history.module.css';
import { StateDialog } from './state-dialog';

/** The last states of one assessment: to look at, and to bring back. */
export function HistoryScreen({ id }: { id: string }) {
  const { store, archive } = useServices();
  const loaded = useLoaded(id, async () => {
    // A record that cannot be read is the one whose earlier states are needed most.
    const present = await store.open(id).catch(unlessDamaged);
    return present && { present, states: await (await archive()).earlierStates(id) };
  });
  if (loaded.state === 'loading') return <p class="visually-hidden">{commonWords.loading}</p>;
  if (loaded.state === 'failed') {
    return (
      <div class={kept.page}>
        <Trouble error={loaded.error} onRetry={loaded.retry} />
      </div>
    );
  }
  if (!loaded.value) return <UnknownAssessment />;
  const { present, states } = loaded.value;
  return (
    <States id={id} states={states} {...(present === 'damaged' ? {} : { name: present.name })} />
  );
}

interface StatesProps {
  id: string;
  /** Of the present state; missing when that cannot be read. */
  name?: string;
  states: readonly EarlierState[];
}

function States({ id, name, states }: StatesProps) {
  const { archive, undo, router } = useServices();
  usePage(words.title, id);
  const [viewed, setViewed] = useState<EarlierState | null>(null);
  const [failedKey, setFailedKey] = useState<string | null>(null);
  const titleOf = useTitles();

  /** False when it did not work and nothing has changed. */
  async function bringBack(state: EarlierState): Promise<boolean> {
    setFailedKey(null);
    try {
      const returned = await (await archive()).returnTo(state.key);
      if (returned.undo) {
        undo.offer({ message: words.broughtBack, undo: returned.undo, elsewhere: true });
      }
      router.go({ name: 'overview', id });
      return true;
    } catch {
      // All or nothing: what was there is there.
      setFailedKey(state.key.join());
      return false;
    }
  }

  return (
    <article class={kept.page}>
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      {name !== undefined && <p class={styles.name}>{name || commonWords.unnamed}</p>}
      <p class={kept.lead}>{words.lead}</p>
      {states.length === 0 && <p class={kept.empty}>{words.empty}</p>}
      {states.length > 0 && (
        <ul class={kept.list}>
          {states.map((state) => (
            <li key={state.key.join()} class={kept.item}>
              <h2 class={styles.title}>{titleOf(state)}</h2>
              <Facts state={state} />
              {failedKey === state.key.join() && <p role="alert">{words.failed}</p>}
              {state.summary && (
                <div class={kept.actions}>
                  <Button
                    aria-label={words.viewOf(titleOf(state))}
                    aria-haspopup="dialog"
                    onClick={() => setViewed(state)}
                  >
                    {words.view}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={words.bringBackOf(titleOf(state))}
                    onClick={() => bringBack(state)}
                  >
                    {words.bringBack}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={addressOf({ name: 'overview', id })}>{words.toOverview}</ButtonLink>
      </p>
      {viewed && (
        <StateDialog
          state={viewed}
          title={titleOf(viewed)}
          onClose={() => setViewed(null)}
          onBringBack={() => bringBack(viewed)}
        />
      )}
    </article>
  );
}

function Facts({ state: { summary } }: { state: EarlierState }) {
  const { dayOf } = useServices();
  if (!summary) return <p class={kept.soft}>{words.unreadable}</p>;
  const rated = summary.ratings.filter((rating) => rating !== null).length;
  return (
    <>
      <p class={styles.row} aria-hidden="true">
        {summary.ratings.map((rating, index) => (
          <Light key={index} rating={rating} size="small" />
        ))}
      </p>
      <p class={kept.soft}>
        {[
          words.facts(rated, summary.ratings.length),
          words.measures(summary.measures),
          words.changed(germanDay(dayOf(summary.updatedAt))),
        ].join(' · ')}
      </p>
    </>
  );
}

/** What each state was kept before, and when; of a day of work there is only one. */
function useTitles(): (state: EarlierState) => string {
  const { dayOf } = useServices();
  const momentOf = useMoment();
  return ({ at, reason }) => {
    return words.before[reason](reason === 'day' ? germanDay(dayOf(at)) : momentOf(at));
  };
}

function unlessDamaged(error: unknown): 'damaged' {
  if (error instanceof Error && 'code' in error && error.code === 'invalid-record') {
    return 'damaged';
  }
  throw error;
}
