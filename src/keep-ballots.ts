import { computed, effect } from '@preact/signals';
import { today } from './clock';
import { holdWhileUnsaved } from './pwa/unsaved-lock';
import { type BallotKeeper, createBallotKeeper } from './state/ballot-keeper';
import { keepTrying } from './state/keep-trying';
import { connectTabs } from './state/tabs';
import { createBallotDrafts } from './storage/ballot-drafts';
import type { OpenDatabase } from './storage/database';
import type { BallotDrafts } from './ui/workshops';

const SAVED = { kind: 'saved' } as const;
const FAILED = { kind: 'failed', code: 'failed' } as const;

/** The ballots that people fill in on this device, in step with all windows; other windows hear a workshop's number, no more. */
export function keepBallots(open: OpenDatabase): BallotDrafts {
  const { list, read, change, remove, bringBack } = createBallotDrafts(open);
  const keepers = new Map<string, BallotKeeper>();
  const watchers = new Set<() => void>();
  const announce = connectTabs((numbers) => {
    for (const number of numbers) keepers.get(number)?.sync();
    for (const heard of watchers) heard();
  }, 'praxishilfe-ballots');
  // A page that slept, or that a browser kept, may have missed what was said.
  const lookAgain = () => {
    for (const keeper of keepers.values()) keeper.sync();
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && lookAgain());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookAgain();
  });
  return {
    list,
    keeper(fresh, found, codeOf) {
      const { workshop } = fresh;
      const known = keepers.get(workshop);
      if (known) {
        known.sync();
        return known;
      }
      const around = {
        today,
        codeOf,
        read: () => read(workshop),
        async change(work: Parameters<typeof change>[1]) {
          const kept = await change(workshop, work);
          announce([workshop]);
          return kept;
        },
      };
      const keeper = createBallotKeeper(around, fresh, found);
      keepers.set(workshop, keeper);
      hold(keeper);
      return keeper;
    },
    async remove(workshop) {
      await remove(workshop);
      keepers.get(workshop)?.forget();
      announce([workshop]);
    },
    async bringBack(draft) {
      await bringBack(draft);
      await keepers.get(draft.workshop)?.sync();
      announce([draft.workshop]);
    },
    watch(heard) {
      watchers.add(heard);
      return () => watchers.delete(heard);
    },
  };
}

/** Asks before the page goes while something is not on the device, and tries again by itself. */
function hold({ unsaved, failed, sync }: BallotKeeper): void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  effect(() => {
    // Only while it is needed: the listener keeps Firefox from bringing a page back as it was.
    if (unsaved.value) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  });
  holdWhileUnsaved(unsaved);
  const saveStatus = computed(() => (failed.value ? FAILED : SAVED));
  keepTrying({ saveStatus, flush: sync }, (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  });
}
