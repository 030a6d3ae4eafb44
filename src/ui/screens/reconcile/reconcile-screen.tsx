import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryValue } from '../../../domain/assessment';
import { listConflicts, type OpenConflict } from '../../../domain/conflicts';
import { proposalFor } from '../../../domain/proposal';
import { reconcileWords as words } from '../../../i18n/de/reconcile';
import { Button, ButtonLink } from '../../components/button';
import { focusHeading } from '../../focus-heading';
import { addressOf } from '../../router';
import { usePage } from '../../use-page';
import type { RoomProps } from '../assessment/room';
import { ConflictCard, headingId } from './conflict-card';
import styles from './reconcile-screen.module.css';
import { useDecisions } from './use-decisions';

/** Where two copies say different things: both side by side, and a person chooses. */
export function ReconcileScreen({ assessment, instrument }: RoomProps) {
  const decide = useDecisions(assessment.id);
  const conflicts = listConflicts(assessment);
  const count = conflicts.length;
  /** What people chose so far, by conflict; the proposal as long as they did not. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, EntryValue>>(new Map());
  const next = useFocusAfterDecision(count);
  usePage(words.title);

  function chosenFor(conflict: OpenConflict): EntryValue {
    const own = chosen.get(keyOf(conflict));
    return own === undefined ? proposalFor(conflict) : own;
  }

  return (
    <div class={styles.screen}>
      <header class={styles.head}>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        {count > 0 && <p class={styles.lead}>{words.lead}</p>}
        <p role="status">{count > 0 ? words.left(count) : words.allDone}</p>
        {count > 1 && (
          <div class={styles.all}>
            <p>{words.proposal}</p>
            <Button
              onClick={() => {
                next.current = 0;
                decide.all(conflicts.map((conflict) => [conflict, proposalFor(conflict)]));
              }}
            >
              {words.takeAll}
            </Button>
          </div>
        )}
        {count === 0 && (
          <div>
            <ButtonLink look="primary" href={addressOf({ name: 'overview', id: assessment.id })}>
              {words.toOverview}
            </ButtonLink>
          </div>
        )}
      </header>
      {conflicts.map((conflict, index) => (
        <ConflictCard
          key={keyOf(conflict)}
          assessment={assessment}
          instrument={instrument}
          conflict={conflict}
          index={index}
          value={chosenFor(conflict)}
          onChoose={(value) => setChosen(new Map(chosen).set(keyOf(conflict), value))}
          onDecide={(what) => {
            next.current = index;
            decide.one(conflict, chosenFor(conflict), what);
          }}
        />
      ))}
    </div>
  );
}

/** A side that comes while people look makes another conflict of it, which they have not seen. */
const keyOf = ({ entry, seen }: OpenConflict) => `${entry} ${JSON.stringify(seen)}`;

/** The card goes with its decision; the focus goes to the one that takes its place. */
function useFocusAfterDecision(count: number) {
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const heading = document.getElementById(headingId(Math.min(next.current, count - 1)));
    if (heading) heading.focus();
    else {
      // It takes the focus without scrolling, and the list that was scrolled in is gone.
      window.scrollTo(0, 0);
      focusHeading();
    }
    next.current = null;
  }, [count]);
  return next;
}
