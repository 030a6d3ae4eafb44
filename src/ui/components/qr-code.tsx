import { useMemo } from 'preact/hooks';
import { commonWords } from '../../i18n/de/common';
import { qrWords as words } from '../../i18n/de/scanner';
import { useLoaded } from '../use-loaded';
import styles from './qr-code.module.css';
import { Trouble } from './trouble';

/** Light modules around the code; readers look for them to find its edge. */
const QUIET = 4;

const loadEncoder = () => import('../../qr/encode').then((m) => m.qrMatrix);

interface Props {
  /** What a reader gets to read. */
  text: string;
  /** Says what it is for, e.g. "QR-Code mit der Workshop-Nummer 7 K 3 M". */
  label: string;
}

/** A QR code, as wide as its place; black on white on every screen, because many readers take nothing else. */
export function QrCode({ text, label }: Props) {
  const encoder = useLoaded('qr', loadEncoder);
  const drawing = useMemo(() => {
    const matrix = encoder.state === 'ready' ? encoder.value(text) : null;
    return matrix && { size: matrix.length + 2 * QUIET, path: pathOf(matrix) };
  }, [encoder, text]);

  if (encoder.state === 'failed') return <Trouble error={encoder.error} onRetry={encoder.retry} />;
  if (encoder.state === 'loading') {
    return (
      <div class={styles.waiting}>
        <span class="visually-hidden">{commonWords.loading}</span>
      </div>
    );
  }
  if (!drawing) return <p>{words.tooLong}</p>;
  return (
    <svg
      class={styles.code}
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={drawing.size} height={drawing.size} fill="#fff" />
      <path d={drawing.path} fill="#000" />
    </svg>
  );
}

/** Dark modules that touch in a row are one piece. */
function pathOf(matrix: boolean[][]): string {
  return matrix
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const next = row.indexOf(false, x);
        const width = (next < 0 ? row.length : next) - x;
        return `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
      }),
    )
    .join('');
}
