import { workshopWords } from '../../../i18n/de/workshop';
import { beamerWords } from '../../../i18n/de/workshop-beamer';
import { QrCode } from '../../components/qr-code';
import { BeamerHeading } from './beamer-heading';
import styles from './beamer-vote.module.css';
import { joinAddress, useWorkshopNumber } from './use-workshop-number';
import { useOpenWorkshop } from './use-workshops';

const words = beamerWords.vote;

/** How to take part, and how many have: nothing else is known before the reveal. */
export function BeamerVote() {
  const { workshop } = useOpenWorkshop();
  const number = useWorkshopNumber(workshop);
  const open = !workshop.revealed;
  return (
    <div class={`${styles.vote} ${open && number ? styles.withCode : ''}`}>
      <header class={styles.head}>
        <BeamerHeading>{workshop.title || workshopWords.unnamed}</BeamerHeading>
        {open ? (
          <Ways byPhone={number !== null} />
        ) : (
          <p class={styles.revealed}>{words.revealed}</p>
        )}
      </header>
      {open && number && (
        <figure class={styles.code}>
          <QrCode text={joinAddress(number)} label={words.qr(number)} />
          <figcaption>
            <span class={styles.what}>{words.number}</span>
            <strong class={styles.number}>{number}</strong>
          </figcaption>
        </figure>
      )}
      <Count count={workshop.ballots.length} expected={workshop.expected} />
    </div>
  );
}

function Ways({ byPhone }: { byPhone: boolean }) {
  const ways = byPhone ? [words.phone, words.paper, words.device] : [words.paper, words.device];
  return (
    <ul class={styles.ways} aria-label={words.join}>
      {ways.map(({ title, text }) => (
        <li key={title}>
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Count({ count, expected }: { count: number; expected: number | null }) {
  const { number, what } = words.count(count, expected);
  return (
    <p class={styles.count} role="status">
      <strong>{number}</strong> <span>{what}</span>
    </p>
  );
}
