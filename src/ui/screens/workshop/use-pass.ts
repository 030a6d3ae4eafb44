import { useEffect, useState } from 'preact/hooks';
import type { Rating } from '../../../domain/instrument';
import { drawnNumber } from '../../../domain/workshop/ballot-numbers';
import { useServices } from '../../services';
import { useOpenWorkshop, useWorkshops } from './use-workshops';
import { type Closed, useCast } from './vote-desk';

/** A light, `null` for "Keine Angabe", `undefined` for a checkpoint that is still to come. */
export type Given = Readonly<Record<string, Rating | null | undefined>>;

export type PassStep =
  /** Nobody's turn: what everybody may see. */
  | { kind: 'start' }
  /** `changing`: one came back from the check, and goes there again. */
  | { kind: 'rate'; index: number; changing: boolean }
  | { kind: 'check' }
  | { kind: 'thanks'; number: string }
  | { kind: 'refused'; outcome: 'full' | 'revealed' | Closed };

interface Turn {
  /** Counts those who began, so that nothing on the page is kept from one to the next. */
  person: number;
  step: PassStep;
  given: Given;
  /** The turn before ended in the middle: nothing was cast. */
  dropped: boolean;
}

/** What the history entry of a ballot under way says: that it is one. */
const UNDER_WAY = 'pass';

/**
 * One person's turn at a device that is passed around. It lives in memory only, and every way out of the middle of it (back,
 * forward, reload, another page and back, going away) ends where nothing of it is left.
 */
export function usePass() {
  const { workshop, store } = useOpenWorkshop();
  const { draw } = useWorkshops();
  const cast = useCast();
  const { undo } = useServices();
  const [turn, setTurn] = useState<Turn>({
    person: 0,
    step: { kind: 'start' },
    given: {},
    dropped: false,
  });
  const go = (step: PassStep) => setTurn((now) => ({ ...now, step }));
  const last = workshop.checkpointIds.length - 1;

  const reset = () => setTurn(forgotten);

  useEffect(() => {
    // What the adviser did before is nobody's business here.
    undo.dismiss();
    // A page in the cache for "back" would come back as it was.
    const events = ['popstate', 'pagehide', 'pageshow'] as const;
    const forget = () => setTurn(forgotten);
    for (const event of events) window.addEventListener(event, forget);
    return () => {
      for (const event of events) window.removeEventListener(event, forget);
    };
  }, [undo]);

  return {
    ...turn,
    reset,
    go,
    begin() {
      // One step in the history for all ballots, so that "back" in the middle of one ends at the neutral start.
      if (history.state !== UNDER_WAY) history.pushState(UNDER_WAY, '');
      setTurn(({ person }) => ({
        person: person + 1,
        step: { kind: 'rate', index: 0, changing: false },
        given: {},
        dropped: false,
      }));
    },
    rate(id: string, light: Rating | null) {
      setTurn((now) => ({ ...now, given: { ...now.given, [id]: light } }));
    },
    next({ index, changing }: { index: number; changing: boolean }) {
      if (changing || index >= last) go({ kind: 'check' });
      else go({ kind: 'rate', index: index + 1, changing: false });
    },
    cast() {
      const box = store.current.peek();
      const number = box ? drawnNumber(box, draw) : '';
      const ratings = Object.fromEntries(
        workshop.checkpointIds.map((id) => [id, turn.given[id] ?? null]),
      );
      const outcome = cast({ number, ratings, notes: {} });
      const done: PassStep =
        outcome === 'counted'
          ? { kind: 'thanks', number }
          : { kind: 'refused', outcome: outcome === 'twice' ? 'full' : outcome };
      // What was chosen is in the box now, and nowhere else.
      setTurn(({ person }) => ({ person, step: done, given: {}, dropped: false }));
    },
  };
}

/** Back at the neutral start, with nothing of this turn. */
const forgotten = ({ person, given, dropped }: Turn): Turn => ({
  person: person + 1,
  step: { kind: 'start' },
  given: {},
  dropped: dropped || Object.keys(given).length > 0,
});

export type Pass = ReturnType<typeof usePass>;
