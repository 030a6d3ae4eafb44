import { useRef } from 'preact/hooks';
import type { Rating } from '../../../domain/instrument';
import { agreementOn } from '../../../domain/workshop/agreements';
import { useOpenWorkshop } from './use-workshops';

/** What was there before a joint light was set in this view. */
interface Step {
  id: string;
  before: Rating | null;
  after: Rating | null;
}

export interface JointLight {
  /** False when it was so already. */
  set(checkpointId: string, rating: Rating | null): boolean;
  /** Takes back the last light set here; answers its checkpoint, `null` when there is none. */
  undo(): string | null;
}

/** Setting joint lights by key, and every one of them taken back by one key. */
export function useJointLight(): JointLight {
  const { workshop, store } = useOpenWorkshop();
  const steps = useRef<Step[]>([]);
  return {
    set(id, rating) {
      const before = agreementOn(workshop, id).rating;
      if (before === rating) return false;
      steps.current.push({ id, before, after: rating });
      store.change('agreeOn', id, rating);
      return true;
    },
    undo() {
      for (let last = steps.current.pop(); last; last = steps.current.pop()) {
        const now = store.current.peek();
        // Where another window has set a light since, ours is not there any more to be taken back.
        if (!now || agreementOn(now, last.id).rating !== last.after) continue;
        store.change('agreeOn', last.id, last.before);
        return last.id;
      }
      return null;
    },
  };
}
