import type { Rating } from '../../domain/instrument';
import styles from './light.module.css';

interface Props {
  rating: Rating | null;
  /** Size of the square it stands in, in rem. */
  size?: 'small' | 'medium' | 'large';
}

/**
 * A light as a shape: square red, triangle yellow, circle green, dashed ring not rated.
 * It is a picture beside words, never instead of them, so it is hidden from screen readers.
 */
export function Light({ rating, size = 'medium' }: Props) {
  return (
    <svg
      class={`${styles.light} ${styles[rating ?? 'none']} ${styles[size]}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {LIGHT_SHAPES[rating ?? 'none']}
    </svg>
  );
}

/** The shapes, each within a square of 24. */
export const LIGHT_SHAPES = {
  red: <rect x="3.5" y="3.5" width="17" height="17" rx="2.5" />,
  yellow: <path d="M12 3.2 21.6 20a.9.9 0 0 1-.8 1.3H3.2A.9.9 0 0 1 2.4 20Z" />,
  green: <circle cx="12" cy="12" r="9.3" />,
  none: <circle cx="12" cy="12" r="8.8" />,
};
