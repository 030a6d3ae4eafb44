import type { Day } from '../domain/assessment';
import type { InstrumentRef } from '../domain/instrument';
import type { BallotDraft } from '../domain/workshop/ballot-draft';
import type { BallotKeeper } from '../state/ballot-keeper';
import type { WorkshopStore } from '../state/workshop-store';

/** Everything around workshops that comes from outside the screens; comes when it is first needed. */
export interface Workshops {
  store: WorkshopStore;
  drafts: BallotDrafts;
  /** Brings in ballots that another window left behind unsaved; resolves when they are there, or cannot be just now. */
  gather(): Promise<void>;
  /** A short number, 0 to 96, that no workshop on this device has, as long as there is one. */
  drawNumber(): Promise<number>;
  /** A whole number from 0 up to below `limit`, by chance. */
  draw(limit: number): number;
  /** The number of a Praxishilfe in ballot codes; `null` for one that has none. */
  praxishilfeNumber(ref: InstrumentRef): number | null;
  /** The Praxishilfe with this number; `null` when this version of the app does not have it. */
  praxishilfeWith(number: number): InstrumentRef | null;
}

/** The ballots that people fill in on this device, one for each workshop's number; each rejects when storing fails. */
export interface BallotDrafts {
  /** Those still kept on this day, newest first; what has lain too long goes. */
  list(today: Day): Promise<BallotDraft[]>;
  /**
   * The one that is filled in in this window; the same as long as the page lives, so that what the device did not take is
   * still there when somebody comes back to it.
   *
   * @param fresh an empty one
   * @param found what the device keeps; `undefined` when it did not answer
   * @param codeOf the code of a closed one
   */
  keeper(
    fresh: BallotDraft,
    found: BallotDraft | undefined | null,
    codeOf: (draft: BallotDraft) => string,
  ): BallotKeeper;
  remove(workshop: string): Promise<void>;
  /** Puts one back that was removed; rejects when another one was begun meanwhile. */
  bringBack(draft: BallotDraft): Promise<void>;
  /** Calls `heard` whenever one was changed in another window; answers how to stop that. */
  watch(heard: () => void): () => void;
}
