import { spacedCode } from '../../../domain/workshop/ballot-code';
import { spokenCode, spokenWord } from '../../../i18n/de/code-spelling';
import { joinWords } from '../../../i18n/de/workshop-join';
import cardStyles from './join.module.css';
import styles from './join-big-code.module.css';

const { code: words } = joinWords;

interface Props {
  code: string;
  /** There are notes to go along, which only the QR code carries. */
  leavesNotes: boolean;
}

/** The ballot code for others' eyes, and with words to be read aloud. */
export function BigCode({ code, leavesNotes }: Props) {
  const groups = spacedCode(code).split(' ');
  return (
    <section class={cardStyles.card} aria-labelledby="tippen">
      <h2 id="tippen">{words.typeTitle}</h2>
      <p>{words.typeText}</p>
      {leavesNotes && <p>{words.typeNotes}</p>}
      <p class="visually-hidden">
        {words.label}: {spokenCode(code)}
      </p>
      <div class={styles.code} aria-hidden="true" data-code={code}>
        {groups.map((group, place) => (
          <span key={`${place}`} class={styles.group}>
            {[...group].map((character, index) => (
              <span key={`${index}`} class={styles.cell}>
                <span class={styles.character}>{character}</span>
                <span class={styles.word}>{spokenWord(character)}</span>
              </span>
            ))}
          </span>
        ))}
      </div>
      <div class={styles.aloud}>
        <h3>
          {words.aloudTitle} <span class={styles.mark}>{words.aloudMark}</span>
        </h3>
        <p>{words.aloudText}</p>
      </div>
    </section>
  );
}
