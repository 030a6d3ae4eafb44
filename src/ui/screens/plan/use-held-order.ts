import { useRef, useState } from 'preact/hooks';
import type { Measure, PlanOrder } from '../../../domain/assessment';

export interface HeldOrder {
  shown: Measure[];
  /** True while the rows stand in an order that no longer holds. */
  stale: boolean;
  /** Puts the rows in their order now. */
  release(): void;
  /** Handlers for the element around the rows. */
  handlers: { onFocusIn(): void; onFocusOut(event: FocusEvent): void };
}

/**
 * Rows hold still while somebody works in them: a row that jumps away when its priority is chosen,
 * or from under a finger on its way to the next row, loses the person. Once the focus has left the
 * list, they are sorted. The own order never holds: there a move is what the person asked for.
 */
export function useHeldOrder(ordered: readonly Measure[], planOrder: PlanOrder): HeldOrder {
  const inside = useRef(false);
  const drawn = useRef<{ planOrder: PlanOrder; ids: string[] } | null>(null);
  const [, renderAgain] = useState(0);

  const ids = ordered.map(({ id }) => id);
  const before = drawn.current;
  const hold = inside.current && planOrder !== 'own' && before?.planOrder === planOrder;
  const shownIds = hold && before ? keepPlaces(before.ids, ids) : ids;
  drawn.current = { planOrder, ids: shownIds };
  const stale = shownIds.some((id, place) => ids[place] !== id);

  function release() {
    inside.current = false;
    if (stale) renderAgain((count) => count + 1);
  }

  const byId = new Map(ordered.map((measure) => [measure.id, measure]));
  return {
    shown: shownIds.flatMap((id) => byId.get(id) ?? []),
    stale,
    release,
    handlers: {
      onFocusIn() {
        inside.current = true;
      },
      onFocusOut({ currentTarget, relatedTarget }) {
        const list = currentTarget as Element;
        // While another window is in front, the field here stays the active one: no reason to sort.
        const stays = [relatedTarget, document.activeElement].some(
          (target) => target instanceof Node && list.contains(target),
        );
        if (!stays) release();
      },
    },
  };
}

/** The known ones in their old places; what is new comes last. */
function keepPlaces(before: string[], now: string[]): string[] {
  return [...before.filter((id) => now.includes(id)), ...now.filter((id) => !before.includes(id))];
}
