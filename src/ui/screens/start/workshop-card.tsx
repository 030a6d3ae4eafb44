import { workshopStartWords as words } from '../../../i18n/de/workshop-start';
import { ButtonLink } from '../../components/button';
import cards from './cards.module.css';
import styles from './start-screen.module.css';

/** The ways into a workshop: for those who invite, and for those who take part. */
export function WorkshopCard() {
  return (
    <section class={cards.card} aria-labelledby="workshop" data-delivered="WorkshopCard">
      <h2 id="workshop">{words.title}</h2>
      <p class={styles.soft}>{words.text}</p>
      <p class={styles.ways}>
        <ButtonLink href="#/workshop/">{words.adviser}</ButtonLink>
        <ButtonLink href="#/workshop/mitmachen">{words.participant}</ButtonLink>
      </p>
    </section>
  );
}
