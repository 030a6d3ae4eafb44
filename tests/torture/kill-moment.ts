import type { Random } from './seeded-random';
import type { Sighting } from './watch-entries';

/** When to kill: some time after the first entry, or right after the status has said something. */
export type Moment =
  | { after: number }
  | { status: 'saving' | 'saved'; times: number; delay: number };

/** In equal parts: at any time, while a transaction runs, and just when "Gespeichert" appears. */
export function anyMoment(random: Random): Moment {
  const status = random.pick(['any', 'saving', 'saved'] as const);
  if (status === 'any') return { after: random.below(1500) };
  return { status, times: 1 + random.below(10), delay: random.below(status === 'saved' ? 8 : 20) };
}

export interface Alarm {
  hear(sighting: Sighting): void;
  /** Resolves at the moment. */
  rings: Promise<void>;
}

/** Should the status never say it so often, that is for others to find: the kill comes all the same. */
const PATIENCE = 10_000;

export function setAlarm(moment: Moment): Alarm {
  let ring: () => void = () => undefined;
  const rings = new Promise<void>((resolve) => {
    ring = resolve;
  });
  let heard = 0;
  let before = '';

  function hear({ saved, saving }: Sighting): void {
    heard += 1;
    // Nobody waits for the late ones when the run is over.
    if (heard === 1) setTimeout(ring, 'after' in moment ? moment.after : PATIENCE).unref();
    if ('after' in moment) return;
    const now = saved ? 'saved' : saving ? 'saving' : before;
    if (now === moment.status && now !== before) {
      moment.times -= 1;
      if (moment.times === 0) setTimeout(ring, moment.delay);
    }
    before = now;
  }

  return { hear, rings };
}
