import { spacedCode } from '../../../domain/workshop/ballot-code';
import { joinWords } from '../../../i18n/de/workshop-join';
import styles from './join.module.css';
import type { OpenBallot } from './open-ballot';

/** Which earlier ballots of this person must not count any more. */
export function JoinReplaced({ ballot: { draft } }: { ballot: OpenBallot }) {
  if (draft.replaced.length === 0) return null;
  const codes = draft.replaced.map(spacedCode);
  return <p class={styles.warning}>{joinWords.code.replaced(codes)}</p>;
}
