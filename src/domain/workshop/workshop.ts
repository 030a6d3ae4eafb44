import type { Day } from '../assessment';
import type { InstrumentRef, Rating } from '../instrument';

/** Shape of saved workshops, apart from that of assessments. Raised by every change of the shapes in this file. */
export const WORKSHOP_VERSION = 1;

/**
 * One person's lights. It lies unordered and without time, so that the record does not tell who voted how. Until the
 * reveal it has a number, by which it is counted once only and can be taken away again; then the number goes, and what
 * stands in one ballot no longer comes from one person (see `revealBallots`).
 */
export interface Ballot {
  /** The ballot code, the number on the sheet of paper …; unique in its workshop. `null` after the reveal. */
  number: string | null;
  /** By checkpoint id; `null`: this person gave none. */
  ratings: Record<string, Rating | null>;
  /** By checkpoint id, without empty ones: what the person wanted to be read. */
  notes: Record<string, string>;
}

/** What those in the room agreed on for a checkpoint. */
export interface Agreement {
  rating: Rating | null;
  /** Why. */
  reason: string;
  /** Who saw it otherwise, and why. */
  dissent: string;
}

/** Something that must not get lost, but does not belong to the checkpoint being talked about. */
export interface Topic {
  id: string;
  text: string;
  /** The measure it became, in the joint assessment. */
  measureId: string | null;
}

/** What people write down about a workshop. */
export interface WorkshopDetails {
  title: string;
  date: Day | null;
  place: string;
  /** Names or groups, as the adviser writes them down. */
  invited: string;
  /** How many ballots are expected; `null`: not said. */
  expected: number | null;
}

/**
 * Many ratings, one result. It knows days only, no moments: moments beside ballots would tell who gave which one.
 * content/schema/backup.schema.json says the same.
 */
export interface Workshop extends WorkshopDetails {
  schemaVersion: typeof WORKSHOP_VERSION;
  id: string;
  /** Counts the writes of this record; 0 before the first. */
  revision: number;
  /** The short number, 0 to 96; ballot codes carry it, so that those of another workshop are not counted here. */
  number: number;
  instrument: InstrumentRef;
  /** The instrument's checkpoints in its order. */
  checkpointIds: string[];
  createdOn: Day;
  /** The day of the last entry. */
  changedOn: Day;
  /** In an order that says nothing, see `inNoOrder`. */
  ballots: Ballot[];
  /** Once true it stays: no ballot comes or goes any more. */
  revealed: boolean;
  /** By checkpoint id; a checkpoint nobody spoke about has no key. */
  agreements: Record<string, Agreement>;
  /** The parking lot, in the order of entry. */
  topics: Topic[];
  /** The joint result as an assessment; `null` before. */
  assessmentId: string | null;
}

/** What a new workshop needs from outside. */
export interface WorkshopBirth {
  id: string;
  today: Day;
  /** 0 to 96, best one that no other workshop on this device has. */
  number: number;
}

/** Before anybody was invited; the day is today's, and meant to be changed. */
export function createWorkshop(
  instrument: InstrumentRef & { checkpoints: readonly { id: string }[] },
  details: Partial<WorkshopDetails>,
  { id, today, number }: WorkshopBirth,
): Workshop {
  return {
    schemaVersion: WORKSHOP_VERSION,
    id,
    revision: 0,
    number,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      language: instrument.language,
    },
    checkpointIds: instrument.checkpoints.map((checkpoint) => checkpoint.id),
    title: '',
    date: today,
    place: '',
    invited: '',
    expected: null,
    ...details,
    createdOn: today,
    changedOn: today,
    ballots: [],
    revealed: false,
    agreements: {},
    topics: [],
    assessmentId: null,
  };
}

/** Changes what is written down about it. */
export function describeWorkshop(workshop: Workshop, details: Partial<WorkshopDetails>): Workshop {
  const keys = Object.keys(details) as (keyof WorkshopDetails)[];
  const same = keys.every((key) => workshop[key] === details[key]);
  return same ? workshop : { ...workshop, ...details };
}
