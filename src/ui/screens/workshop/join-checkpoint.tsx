import { useId } from 'preact/hooks';
import type { Checkpoint } from '../../../domain/instrument';
import { noteDraft } from '../../../domain/workshop/ballot-draft';
import { checkpointWords } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { joinWords } from '../../../i18n/de/workshop-join';
import { ButtonLink } from '../../components/button';
import formStyles from '../../components/form.module.css';
import { GrowingText } from '../../components/growing-text';
import { Icon } from '../../components/icon';
import { usePage } from '../../use-page';
import pagerStyles from '../checkpoint/checkpoint-screen.module.css';
import styles from './join.module.css';
import { JoinLights } from './join-lights';
import { JoinSaving } from './join-saving';
import { type OpenBallot, stepAddress } from './open-ballot';
import { placeAddress } from './workshop-place';

/** Characters of a note on a ballot: it has to fit into a QR code with the others. */
export const MAX_BALLOT_NOTE = 1000;

interface Props {
  ballot: OpenBallot;
  checkpoint: Checkpoint;
  index: number;
}

/** One checkpoint of the ballot: a light, and a note for whoever wants. */
export function JoinCheckpoint({ ballot, checkpoint, index }: Props) {
  const { draft, instrument, workshop } = ballot;
  const total = instrument.checkpoints.length;
  usePage(checkpointWords.position(index + 1, total), `${workshop.code} ${checkpoint.id}`);
  const start = placeAddress({ room: 'mitmachen', number: workshop.code });
  const next = index + 1 < total ? `${index + 2}` : 'uebersicht';
  return (
    <article class={styles.page}>
      <JoinSaving ballot={ballot} />
      <JoinLights {...{ ballot, checkpoint, index }} />
      <NoteField
        note={draft.notes[checkpoint.id] ?? ''}
        onNote={(note) => ballot.change((ours) => noteDraft(ours, checkpoint.id, note))}
      />
      <nav class={pagerStyles.pager} aria-label={checkpointWords.moveNav} data-pager>
        <ButtonLink href={index > 0 ? stepAddress(ballot, `${index}`) : start}>
          <Icon name="back" />
          {commonWords.back}
        </ButtonLink>
        <ButtonLink look="primary" href={stepAddress(ballot, next)}>
          {commonWords.next}
          <Icon name="next" />
        </ButtonLink>
      </nav>
    </article>
  );
}

function NoteField({ note, onNote }: { note: string; onNote(note: string): void }) {
  const fieldId = useId();
  const hintId = useId();
  return (
    <div class={formStyles.form}>
      <label for={fieldId}>{joinWords.checkpoint.note}</label>
      <GrowingText
        id={fieldId}
        rows={2}
        maxLength={MAX_BALLOT_NOTE}
        aria-describedby={hintId}
        value={note}
        onText={onNote}
      />
      <p id={hintId} class={formStyles.hint}>
        {joinWords.checkpoint.noteHint}
      </p>
    </div>
  );
}
