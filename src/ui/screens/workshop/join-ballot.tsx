import type { Instrument } from '../../../domain/instrument';
import { type BallotDraft, newDraft } from '../../../domain/workshop/ballot-draft';
import { commonWords } from '../../../i18n/de/common';
import { joinWords as words } from '../../../i18n/de/workshop-join';
import { PlainMessage } from '../../components/plain-message';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { JoinCheckpoint } from './join-checkpoint';
import { JoinCode } from './join-code';
import { JoinNav } from './join-nav';
import { JoinOverview } from './join-overview';
import type { JoinedWorkshop } from './join-reading';
import { JoinStart } from './join-start';
import type { OpenBallot } from './open-ballot';
import { useBallotDraft } from './use-ballot-draft';
import { useWorkshops } from './use-workshops';

interface Props {
  workshop: JoinedWorkshop;
  step: string;
}

/** Brings the Praxishilfe and what of the ballot is kept on this device. */
export function JoinBallot({ workshop, step }: Props) {
  const { loadInstrument, today } = useServices();
  const { drafts } = useWorkshops();
  const loaded = useLoaded(workshop.code, async () => {
    const instrument = await loadInstrument(workshop.praxishilfe);
    // Asked for all of them, because that lets go what has lain too long.
    const kept = await drafts.list(today()).catch(() => null);
    const draft = kept?.find((each) => belongsTo(each, workshop));
    const found = draft ?? newDraft(workshop.code, instrument, today());
    return { instrument, found, unread: kept === null };
  });
  if (loaded.state === 'loading') return <p class="visually-hidden">{commonWords.loading}</p>;
  if (loaded.state === 'failed') {
    return (
      <PlainMessage
        role="alert"
        text={words.start.loadFailed}
        action={commonWords.retry}
        onAction={loaded.retry}
      />
    );
  }
  return <Steps workshop={workshop} step={step} {...loaded.value} />;
}

function belongsTo({ workshop, instrument }: BallotDraft, { code, praxishilfe }: JoinedWorkshop) {
  return (
    workshop === code &&
    instrument.id === praxishilfe.id &&
    instrument.version === praxishilfe.version
  );
}

interface StepsProps extends Props {
  instrument: Instrument;
  found: BallotDraft;
  unread: boolean;
}

function Steps({ workshop, step, instrument, found, unread }: StepsProps) {
  const keeper = useBallotDraft(found, unread);
  const ballot: OpenBallot = { ...keeper, workshop, instrument };
  if (keeper.draft.closed) return <JoinCode ballot={ballot} draw={keeper.draft.closed.draw} />;
  const index = Number(step) - 1;
  const checkpoint = instrument.checkpoints[index];
  if (!checkpoint && step !== 'uebersicht' && step !== 'code') return <JoinStart ballot={ballot} />;
  return (
    <>
      <JoinNav ballot={ballot} place={checkpoint ? index : 'overview'} />
      {checkpoint ? (
        <JoinCheckpoint key={checkpoint.id} {...{ ballot, checkpoint, index }} />
      ) : (
        <JoinOverview ballot={ballot} />
      )}
    </>
  );
}
