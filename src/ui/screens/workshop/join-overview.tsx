import { useState } from 'preact/hooks';
import { drawsFor, encodeBallot } from '../../../domain/workshop/ballot-code';
import { closeDraft, draftRatings } from '../../../domain/workshop/ballot-draft';
import { checkpointWords } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import styles from './join.module.css';
import { JoinNotes } from './join-notes';
import { JoinReplaced } from './join-replaced';
import { JoinRows } from './join-rows';
import { JoinSaving } from './join-saving';
import { type OpenBallot, stepAddress } from './open-ballot';
import { useWorkshops } from './use-workshops';
import { pathOf } from './workshop-place';

const { overview: words } = joinWords;

/** All lights of the ballot, and closing it. */
export function JoinOverview({ ballot }: { ballot: OpenBallot }) {
  const { router, undo } = useServices();
  const { draw } = useWorkshops();
  const [failed, setFailed] = useState(false);
  const { draft, instrument, workshop } = ballot;
  usePage(words.title, `${workshop.code} uebersicht`);
  const ids = instrument.checkpoints.map(({ id }) => id);
  const seen = ids.filter((id) => Object.hasOwn(draft.ratings, id)).length;
  const nothing = ids.every((id) => !draft.ratings[id]);
  const last = `${ids.length}`;

  function close() {
    try {
      const drawn = draw(drawsFor(ids.length));
      ballot.change((ours) => closeDraft(ours, drawn));
    } catch {
      // No code could be made of it; the ballot stays open.
      setFailed(true);
      return;
    }
    // What was taken over cannot be taken back any more.
    undo.dismiss();
    const place = { room: 'mitmachen', number: workshop.code, step: 'code' } as const;
    router.go({ name: 'workshop', path: pathOf(place) }, 'replace');
  }

  return (
    <article class={styles.page}>
      <JoinSaving ballot={ballot} />
      <div>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.summary(seen, ids.length)}</p>
      </div>
      <JoinRows ballot={ballot} href={(index) => stepAddress(ballot, `${index + 1}`)} />
      <JoinNotes ballot={ballot} code={sampleCode(ballot)} />
      <section class={styles.card}>
        <JoinReplaced ballot={ballot} />
        {nothing && <p class={styles.warning}>{words.nothing}</p>}
        {!nothing && seen < ids.length && <p>{words.open(ids.length - seen)}</p>}
        <p>{words.closeText}</p>
        <div class={styles.actions}>
          <Button look="primary" onClick={close}>
            <Icon name="check" />
            {words.close}
          </Button>
        </div>
        {failed && <p role="alert">{words.closeFailed}</p>}
      </section>
      <nav class={styles.actions} aria-label={checkpointWords.moveNav}>
        <ButtonLink href={stepAddress(ballot, last)}>
          <Icon name="back" />
          {commonWords.back}
        </ButtonLink>
      </nav>
    </article>
  );
}

/** As long as the one to come, to see what fits beside it. */
function sampleCode({ draft, instrument, workshop }: OpenBallot): string {
  return encodeBallot({ ratings: draftRatings(draft, instrument), draw: 0 }, workshop.key);
}
