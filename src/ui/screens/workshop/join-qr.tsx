import { draftNotes } from '../../../domain/workshop/ballot-draft';
import { commonWords } from '../../../i18n/de/common';
import { joinWords } from '../../../i18n/de/workshop-join';
import { PlainMessage } from '../../components/plain-message';
import { QrCode } from '../../components/qr-code';
import styles from './join.module.css';
import { JoinNotes, useBallotMessages } from './join-notes';
import type { OpenBallot } from './open-ballot';

const { code: words } = joinWords;

/** The ballot as a QR code, with the notes when the person wants and they fit. */
export function JoinQr({ ballot, code }: { ballot: OpenBallot; code: string }) {
  const messages = useBallotMessages();
  const { draft, instrument } = ballot;
  const notes = draftNotes(draft);
  const hasNotes = Object.keys(notes).length > 0;
  const withNotes = hasNotes && draft.withNotes;
  const ids = instrument.checkpoints.map(({ id }) => id);
  const message =
    messages.state === 'ready'
      ? messages.value.writeBallotMessage(code, withNotes ? notes : {}, ids)
      : null;
  return (
    <section class={styles.card} aria-labelledby="zeigen">
      <h2 id="zeigen">{words.scanTitle}</h2>
      <p>{words.scanText}</p>
      {messages.state === 'failed' && (
        <PlainMessage
          role="alert"
          text={words.qrFailed}
          action={commonWords.retry}
          onAction={messages.retry}
        />
      )}
      {message?.fits && (
        <figure class={styles.qr}>
          <QrCode text={message.text} label={words.qrLabel(withNotes)} />
          {hasNotes && <figcaption>{withNotes ? words.qrWith : words.qrWithout}</figcaption>}
        </figure>
      )}
      <JoinNotes ballot={ballot} code={code} />
    </section>
  );
}
