import { joinWords } from '../../../i18n/de/workshop-join';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import styles from './join.module.css';
import { JoinAdopt } from './join-adopt';
import { JoinReplaced } from './join-replaced';
import { JoinSaving } from './join-saving';
import { type OpenBallot, stepAddress } from './open-ballot';
import { placeAddress } from './workshop-place';

const { start: words } = joinWords;

/** Which workshop this is, what is going to happen, and what nobody will know. */
export function JoinStart({ ballot }: { ballot: OpenBallot }) {
  const { draft, instrument, workshop } = ballot;
  const { undo } = useServices();
  usePage(words.title, `${workshop.code} start`);
  const { checkpoints } = instrument;
  const open = checkpoints.findIndex(({ id }) => !Object.hasOwn(draft.ratings, id));
  const begun = Object.keys(draft.ratings).length > 0;
  return (
    <article class={styles.page}>
      <JoinSaving ballot={ballot} />
      <div>
        <h1 tabIndex={-1} data-page-heading>
          <span class={styles.eyebrow}>{words.workshop(workshop.code)}</span>
          <span class="visually-hidden">: </span>
          {words.title}
        </h1>
        <p class={styles.lead}>{instrument.title}</p>
      </div>
      <JoinReplaced ballot={ballot} />
      <section class={styles.card}>
        <h2>{words.howTitle}</h2>
        <ol class={styles.steps}>
          {words.how(checkpoints.length).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <p class={styles.soft}>{words.anonymous}</p>
        <div class={styles.actions}>
          <ButtonLink
            look="primary"
            href={stepAddress(ballot, open < 0 ? 'uebersicht' : `${open + 1}`)}
            // What somebody deleted before does not come back into a ballot that begins now.
            {...(begun ? {} : { onClick: undo.dismiss })}
          >
            {open < 0 ? words.overview : begun ? words.continue(open + 1) : words.begin}
            <Icon name="next" />
          </ButtonLink>
          {begun && open >= 0 && (
            <ButtonLink href={stepAddress(ballot, 'uebersicht')}>{words.overview}</ButtonLink>
          )}
        </div>
      </section>
      <JoinAdopt ballot={ballot} />
      <p>
        <a class={styles.link} href={placeAddress({ room: 'mitmachen', number: '' })}>
          {words.other}
        </a>
      </p>
    </article>
  );
}
