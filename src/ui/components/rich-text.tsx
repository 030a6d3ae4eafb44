import { useState } from 'preact/hooks';
import type { Instrument } from '../../domain/instrument';
import { parseRichText } from '../../domain/rich-text';
import { Dialog } from './dialog';
import styles from './rich-text.module.css';

interface Props {
  text: string;
  instrument: Instrument;
  /** The address of a checkpoint that the text refers to; without it the reference stays text. */
  checkpointHref?(checkpointId: string): string;
}

/** Content text whose terms explain themselves and whose references to checkpoints are links. */
export function RichText({ text, instrument, checkpointHref }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const term = instrument.glossary.find(({ id }) => id === open);
  return (
    <>
      {parseRichText(text).map((segment, index) => {
        // The segments of a text never move, so the index names them well enough.
        const key = `${index}`;
        if (segment.kind === 'term') {
          return <Term key={key} text={segment.text} onOpen={() => setOpen(segment.id)} />;
        }
        if (segment.kind === 'checkpoint' && checkpointHref) {
          return (
            <a key={key} href={checkpointHref(segment.id)}>
              {segment.text}
            </a>
          );
        }
        return segment.text;
      })}
      {term && (
        <Dialog title={term.term} onClose={() => setOpen(null)}>
          <p>{term.explanation}</p>
        </Dialog>
      )}
    </>
  );
}

/**
 * Not a `button` element: browsers lay it out as a box of its own, so that a bracket or comma
 * beside it would fall onto another line.
 */
function Term({ text, onOpen }: { text: string; onOpen(): void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class={styles.term}
      aria-haspopup="dialog"
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {text}
    </span>
  );
}
