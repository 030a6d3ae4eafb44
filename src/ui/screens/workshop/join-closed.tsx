import { draftCode } from '../../../domain/workshop/ballot-draft';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button, ButtonLink } from '../../components/button';
import { usePage } from '../../use-page';
import styles from './join.module.css';
import { JoinSaving } from './join-saving';
import { type OpenBallot, stepAddress } from './open-ballot';
import { useOtherBallot } from './use-other-ballot';

const { closed: words } = joinWords;

/** The number of a ballot that is closed was entered: its code is shown only to whoever says that it is theirs. */
export function JoinClosed({ ballot }: { ballot: OpenBallot }) {
  const { draft, instrument, workshop } = ballot;
  usePage(words.title, `${workshop.code} fertig`);
  const toOther = useOtherBallot(ballot, draftCode(draft, instrument, workshop.key));
  return (
    <article class={styles.page}>
      <JoinSaving ballot={ballot} />
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      <section class={styles.card}>
        <p>{words.text(workshop.code)}</p>
        <div class={styles.actions}>
          <ButtonLink look="primary" href={stepAddress(ballot, 'code')}>
            {words.show}
          </ButtonLink>
        </div>
        <div class={styles.choice}>
          <Button onClick={toOther}>{words.other}</Button>
          <p class={styles.soft}>{joinWords.again.otherText}</p>
        </div>
      </section>
    </article>
  );
}
