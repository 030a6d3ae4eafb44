import type { Rating } from '../../../domain/instrument';
import { commonWords } from '../../../i18n/de/common';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Light } from '../../components/light';
import styles from './join-light.module.css';

/** A light, `null` for "Keine Angabe", `undefined` for a checkpoint nobody has looked at yet. */
export type Given = Rating | null | undefined;

interface Props {
  given: Given;
  size?: 'small' | 'medium' | 'large';
}

/** The shape of what was given; the ring with a bar is "Keine Angabe". */
export function JoinLight({ given, size = 'medium' }: Props) {
  if (given !== null) return <Light rating={given ?? null} size={size} />;
  return (
    <svg
      class={`${styles.none} ${styles[size]}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="8.8" />
      <path d="M8 12h8" />
    </svg>
  );
}

/** What was given, in words. */
export function givenWord(given: Given): string {
  if (given === null) return joinWords.checkpoint.abstain;
  return given ? commonWords.ratings[given] : commonWords.notRated;
}
