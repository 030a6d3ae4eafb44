import { useId, useState } from 'preact/hooks';
import { draftNotes, noteDraft } from '../../../domain/workshop/ballot-draft';
import { commonWords } from '../../../i18n/de/common';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import { GrowingText } from '../../components/growing-text';
import { PlainMessage } from '../../components/plain-message';
import { useLoaded } from '../../use-loaded';
import styles from './join.module.css';
import { MAX_BALLOT_NOTE } from './join-checkpoint';
import type { OpenBallot } from './open-ballot';

const { notes: words } = joinWords;

/** What makes QR codes of ballots; comes when it is first needed. */
export const useBallotMessages = () =>
  useLoaded('ballot-message', () => import('../../../qr/ballot-message'));

interface Props {
  ballot: OpenBallot;
  /** Its ballot code; before it is closed, one of the same length. */
  code: string;
}

/** Whether the notes go into the QR code; says that they do not fit before anything is left out. */
export function JoinNotes({ ballot, code }: Props) {
  const [shortening, setShortening] = useState(false);
  const hintId = useId();
  const messages = useBallotMessages();
  const { draft, instrument } = ballot;
  const notes = draftNotes(draft);
  const count = Object.keys(notes).length;
  if (count === 0 && !shortening) return null;

  const choose = (withNotes: boolean) => ballot.change((ours) => ({ ...ours, withNotes }));
  const ids = instrument.checkpoints.map(({ id }) => id);
  const fits =
    messages.state !== 'ready' || messages.value.writeBallotMessage(code, notes, ids).fits;
  return (
    <div class={styles.notes}>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={draft.withNotes}
          aria-describedby={hintId}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {words.label(count)}
      </label>
      <p id={hintId} class={styles.soft}>
        {words.hint}
      </p>
      {draft.withNotes && messages.state === 'failed' && (
        <PlainMessage
          role="alert"
          text={commonWords.partMissing}
          action={commonWords.retry}
          onAction={messages.retry}
        />
      )}
      <div role="status">
        {draft.withNotes && messages.state === 'ready' && fits && (
          <p class={styles.soft}>{words.fits}</p>
        )}
        {draft.withNotes && !fits && <p class={styles.warning}>{words.tooLarge}</p>}
      </div>
      {draft.withNotes && !fits && !shortening && (
        <div class={styles.actions}>
          <Button onClick={() => setShortening(true)}>{words.shorten}</Button>
          <Button onClick={() => choose(false)}>{words.without}</Button>
        </div>
      )}
      {shortening && <ShortenNotes ballot={ballot} onDone={() => setShortening(false)} />}
    </div>
  );
}

function ShortenNotes({ ballot, onDone }: { ballot: OpenBallot; onDone(): void }) {
  // Those there were at the beginning: a field must not vanish while it is emptied.
  const [ids] = useState(() => Object.keys(draftNotes(ballot.draft)));
  const headingId = useId();
  const { checkpoints } = ballot.instrument;
  return (
    <section class={styles.shorten} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.shortenTitle}</h3>
      <p class={styles.soft}>{words.shortenText}</p>
      {checkpoints
        .filter(({ id }) => ids.includes(id))
        .map(({ id, title }) => (
          <div key={id} class={styles.field}>
            <label for={`notiz-${id}`}>{title}</label>
            <GrowingText
              id={`notiz-${id}`}
              rows={2}
              maxLength={MAX_BALLOT_NOTE}
              value={ballot.draft.notes[id] ?? ''}
              onText={(text) => ballot.change((ours) => noteDraft(ours, id, text))}
            />
          </div>
        ))}
      <div class={styles.actions}>
        <Button onClick={onDone}>{words.done}</Button>
      </div>
    </section>
  );
}
