import { useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { freeNumber, hasBallot, MAX_BALLOTS } from '../../../domain/workshop/ballots';
import type { Ballot } from '../../../domain/workshop/workshop';
import { voteWords as words } from '../../../i18n/de/workshop-vote';
import type { WorkshopStore } from '../../../state/workshop-store';
import { useServices } from '../../services';
import { useOpenWorkshop } from './use-workshops';

/** Why nothing at all can be counted in this window. */
export type Closed = 'read-only' | 'erased';

/** `null` while ballots can be counted; tells its component when that changes. */
export function useClosed(): Closed | null {
  const { store } = useServices();
  if (store.news.value === 'erased') return 'erased';
  return store.isReadOnly() ? 'read-only' : null;
}

/** A ballot that is to be counted. */
export type NewBallot = Ballot & { number: string };

/** What becomes of a ballot that was handed in. `left`: it lay there already, and was not counted again. */
export type Outcome = 'counted' | 'left' | 'full' | 'revealed' | Closed;

type Refusal = Exclude<Outcome, 'counted' | 'left'>;

/** Puts ballots into the box of the open workshop. */
export function useCast(): (ballot: NewBallot) => 'counted' | 'twice' | Refusal {
  const { store } = useOpenWorkshop();
  const { news, isReadOnly } = useServices().store;
  return (ballot) => {
    const box = store.current.peek();
    if (!box || box.revealed) return 'revealed';
    // What is not stored any more must not seem to be counted.
    if (news.peek() === 'erased') return 'erased';
    if (isReadOnly()) return 'read-only';
    if (box.ballots.length >= MAX_BALLOTS) return 'full';
    if (hasBallot(box, ballot.number)) return 'twice';
    store.change('castBallot', ballot);
    // Another window may have revealed or cast meanwhile; only what lies there was counted.
    const now = store.current.peek();
    return now && hasBallot(now, ballot.number) ? 'counted' : 'revealed';
  };
}

/** A ballot whose number lies there already; a person decides. */
export interface Doubt {
  ballot: NewBallot;
  settle(outcome: Outcome, number: string): void;
}

export interface VoteDesk {
  /** Hands a ballot in; `told` is called as soon as it is clear what becomes of it. */
  handIn(ballot: NewBallot, told: Doubt['settle']): void;
  /** True while a person is asked about a number that lies there already, or about this one. */
  asking(number?: string): boolean;
}

const DeskContext = createContext<VoteDesk | null>(null);

export const VoteDeskProvider = DeskContext.Provider;

/** Where all ways of voting hand their ballots in. */
export function useVoteDesk(): VoteDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A way of voting was rendered without its desk');
  return desk;
}

/** The desk, and the doubt a person has to settle now. */
export function useNewDesk() {
  const { store } = useOpenWorkshop();
  const cast = useCast();
  // A signal, because a camera may read the next one before this is on screen.
  const doubts = useSignal<readonly Doubt[]>([]);
  const [doubt] = doubts.value;

  function settle(again: boolean) {
    if (!doubt) return;
    doubts.value = doubts.peek().slice(1);
    const box = store.current.peek();
    const number = box ? freeNumber(box, doubt.ballot.number) : doubt.ballot.number;
    const outcome = again ? cast({ ...doubt.ballot, number }) : 'left';
    doubt.settle(outcome === 'twice' ? 'left' : outcome, number);
  }

  const desk: VoteDesk = {
    handIn(ballot, told) {
      const outcome = cast(ballot);
      if (outcome === 'twice') doubts.value = [...doubts.peek(), { ballot, settle: told }];
      else told(outcome, ballot.number);
    },
    asking: (number) =>
      doubts.peek().some(({ ballot }) => number === undefined || ballot.number === number),
  };
  return { desk, doubt: doubt ?? null, settle };
}

/**
 * The bar with "Rückgängig" outlives the room; what it does must never reach another workshop than its own, nor seem to have
 * done something after the reveal. Throws then; the bar says that it did not work.
 */
export function assertCollecting(store: WorkshopStore, id: string): void {
  const box = store.current.peek();
  if (box?.id !== id || box.revealed) throw new Error('Nothing can be taken back here any more');
}

/** The sentence about what became of a ballot. */
export function useOutcomeSentence(): (outcome: Outcome, number: string) => string {
  const { store } = useOpenWorkshop();
  return (outcome, number) => {
    const box = store.current.peek();
    if (outcome === 'full') return words.outcome.full(MAX_BALLOTS);
    if (outcome !== 'counted') return words.outcome[outcome];
    const count = box?.ballots.length ?? 0;
    const expected = box?.expected ?? null;
    // Counted under another number than its own: people need to know it to take it away again.
    return number.includes('/')
      ? words.outcome.countedAs(number, count, expected)
      : words.outcome.counted(count, expected);
  };
}
