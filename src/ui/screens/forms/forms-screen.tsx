import { commonWords } from '../../../i18n/de/common';
import { formsWords as words } from '../../../i18n/de/documents';
import { ButtonLink } from '../../components/button';
import { addressOf } from '../../router';
import { usePage } from '../../use-page';
import styles from './forms-screen.module.css';

/** Empty sheets of the Praxishilfe, for pens. */
export function FormsScreen() {
  usePage(words.title);
  return (
    <article class={styles.page}>
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      <p class={styles.lead}>{words.lead}</p>
      <p class={styles.text}>{words.text}</p>
      <div>
        <ButtonLink href={addressOf({ name: 'new' })}>{commonWords.newAssessment}</ButtonLink>
      </div>
    </article>
  );
}
