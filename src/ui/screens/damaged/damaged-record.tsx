import { damagedWords as words } from '../../../i18n/de/damaged';
import type { DamagedRecord as Record } from '../../archive';
import { Button, ButtonLink } from '../../components/button';
import { SaveRawButton } from '../../components/save-raw-button';
import { addressOf } from '../../router';
import styles from './damaged-record.module.css';
import { useDiscard } from './use-discard';

interface Props {
  record: Record;
  /** The page's own heading, or one of several on it. */
  level: 'h1' | 'h2';
  /** It has gone to the deleted ones. */
  onDiscarded(): void;
}

/** A stored record that cannot be read: what is safe, its raw text, and the ways back. */
export function DamagedRecord({ record, level: Heading, onDiscarded }: Props) {
  const { id, name, code } = record;
  const { discard, failed } = useDiscard(id, onDiscarded);
  const newer = code === 'newer-database';

  return (
    <section class={styles.record}>
      <Heading class={styles.title} tabIndex={-1} data-page-heading={Heading === 'h1' || undefined}>
        {words.title(name)}
      </Heading>
      <p>{words.text[newer ? 'newer-database' : 'invalid-record']}</p>
      <div class={styles.actions}>
        <SaveRawButton place={{ store: 'assessments', key: id }} of={name} />
        {!newer && (
          <>
            <ButtonLink look="quiet" href={addressOf({ name: 'history', id })}>
              {words.history}
            </ButtonLink>
            <ButtonLink look="quiet" href={addressOf({ name: 'backup' })}>
              {words.backup}
            </ButtonLink>
            <Button look="quiet" onClick={discard}>
              {words.discard}
            </Button>
          </>
        )}
      </div>
      {failed && <p role="alert">{words.discardFailed}</p>}
    </section>
  );
}
