import { useEffect, useState } from 'preact/hooks';
import type { BallotDraft } from '../../../domain/workshop/ballot-draft';
import { workshopStartWords as words } from '../../../i18n/de/workshop-start';
import { ButtonLink } from '../../components/button';
import { useServices } from '../../services';
import { placeAddress } from '../workshop/workshop-place';
import styles from './cards.module.css';

/** The ballots on this device, to go on with; what was chosen in them is not shown here. */
export function BallotsHere() {
  const { workshops, today } = useServices();
  const [drafts, setDrafts] = useState<readonly BallotDraft[]>([]);

  useEffect(() => {
    let current = true;
    async function look() {
      const found = await (await workshops()).drafts.list(today());
      if (current) setDrafts(found);
    }
    // What cannot be had now is told of where one takes part.
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [workshops, today]);

  return (
    <>
      {drafts.map(({ workshop, closed }) => (
        <section key={workshop} class={styles.card} aria-labelledby={`stimmzettel-${workshop}`}>
          <h2 id={`stimmzettel-${workshop}`}>{words.ballot(workshop)}</h2>
          <p>{closed ? words.ballotClosed : words.ballotOpen}</p>
          <div>
            <ButtonLink
              href={placeAddress({
                room: 'mitmachen',
                number: workshop,
                ...(closed ? { step: 'code' } : {}),
              })}
            >
              {closed ? words.showCode : words.fillIn}
            </ButtonLink>
          </div>
        </section>
      ))}
    </>
  );
}
