import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Assessment } from '../domain/assessment';
import type { Repository } from '../storage/repository-types';
import type { Everything } from './everything';
import type { Change } from './job';
import type { SaveQueue, SaveStatus } from './save-queue';
import type { SummaryList } from './summaries';

export interface Store extends SummaryList {
  /** The assessment on screen, always with every entry, saved or not; `null` when there is none. */
  current: ReadonlySignal<Assessment | null>;
  saveStatus: ReadonlySignal<SaveStatus>;
  /** What people must know of the storage as a whole; `null`: nothing. */
  news: Signal<StorageNews | null>;
  /** True while nothing can be changed, because a newer version of the app made what is stored. */
  isReadOnly(): boolean;
  /** How often somebody tried to change something all the same. */
  refused: ReadonlySignal<number>;
  /** What is not stored yet, as it is in memory. */
  unsaved(): Assessment[];
  /** What waits to be written, the earliest first. */
  waiting: SaveQueue['waiting'];
  /** Makes an assessment the current one and hands it out; `null` when there is none with this id. */
  open(id: string): Promise<Assessment | null>;
  /** Adds an assessment and makes it the current one; nobody need wait for the storage. */
  create(assessment: Assessment): void;
  /** Applies a pure change to the current assessment and saves it. */
  change(change: Change): void;
  /** The same for any assessment, open or not; rejects when one that is not open cannot be written. */
  changeIn(id: string, change: Change): Promise<void>;
  /** Remembers where in the current assessment the person looked; not an entry. */
  visit(place: string): void;
  load(id: string): Promise<Assessment | null>;
  /** Everything, stored or still unsaved; for backups. */
  everything(): Promise<Everything>;
  /** Takes an assessment away and hands it back, so that it can be brought back. */
  remove(id: string): Promise<Assessment>;
  /**
   * Writes several and takes others away, all or nothing: bringing back and importing. With `read`,
   * what they are built on, it rejects with 'changed-meanwhile' when another tab wrote since.
   */
  bringBack: Repository['put'];
  /** Writes what waits. */
  flush(): Promise<void>;
  /** The person asks to save what failed; what was deleted elsewhere meanwhile comes back. */
  retry(): Promise<void>;
}

/**
 * - `blocked`: an older window of the app holds the storage
 * - `newer-database`: a newer version of the app made what is stored, so this one only reads
 * - `closed-for-update`: a newer version has just taken the storage over; the same
 * - `erased`: everything was deleted, here or in another window; nothing is written any more
 * - `gone`: there were entries in this browser, and they are there no more
 * - `left-aside`: what another window left unsaved has no place here, and was set aside
 * - `left-newer`: what a window of a newer version left unsaved waits for that version
 */
export type StorageNews =
  | 'blocked'
  | 'newer-database'
  | 'closed-for-update'
  | 'erased'
  | 'gone'
  | 'left-aside'
  | 'left-newer';

export interface Surroundings {
  schedule(work: () => void): void;
  /** Tells other tabs which records changed. */
  announce(ids: readonly string[]): void;
  /** Called after each completed write of an entry. */
  onSaved(): void;
  /** Of this browser on this device; versions of entries are counted under it. */
  writerId(): string;
  /** Milliseconds since 1970. */
  clock(): number;
}

export interface TabListener {
  /** Another tab says that it changed these records. */
  heard(ids: readonly string[]): Promise<void>;
}
