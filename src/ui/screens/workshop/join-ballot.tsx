import type { Instrument } from '../../../domain/instrument';
import { type BallotDraft, draftCode, newDraft } from '../../../domain/workshop/ballot-draft';
import { commonWords } from '../../../i18n/de/common';
import { joinWords as words } from '../../../i18n/de/workshop-join';
import type { BallotKeeper } from '../../../state/ballot-keeper';
import { PlainMessage } from '../../components/plain-message';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { JoinCheckpoint } from './join-checkpoint';
import { JoinClosed } from './join-closed';
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
    const kept = await drafts.list(today()).catch(() => undefined);
    const found = kept && (kept.find((each) => each.workshop === workshop.code) ?? null);
    const fresh = newDraft(workshop.code, instrument, today());
    const codeOf = (draft: BallotDraft) => draftCode(draft, instrument, workshop.key);
    return { instrument, keeper: drafts.keeper(fresh, found, codeOf) };
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

interface StepsProps extends Props {
  instrument: Instrument;
  keeper: BallotKeeper;
}

function Steps({ workshop, step, instrument, keeper }: StepsProps) {
  const ballot: OpenBallot = { ...useBallotDraft(keeper), workshop, instrument };
  if (ballot.draft.closed && step === '') return <JoinClosed ballot={ballot} />;
  if (ballot.draft.closed) return <JoinCode ballot={ballot} />;
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
