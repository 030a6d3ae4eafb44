import type { Assessment } from '../domain/assessment';
import type { Instrument } from '../domain/instrument';
import type { Workshop } from '../domain/workshop/workshop';
import type { ReportOptions } from '../report/report-model';

/** A document somebody asks for. */
export interface DocumentWish {
  kind: 'pdf' | 'word' | 'excel' | 'csv' | 'json' | 'calendar' | 'slips';
  assessment: Assessment;
  instrument: Instrument;
  options: ReportOptions;
  /** For a calendar: only what this person is responsible for. */
  person?: string;
}

/** A blank form somebody asks for, to be filled in with a pen. */
export interface FormWish {
  kind: 'checklist' | 'empty-plan';
  instrument: Instrument;
}

/** The minutes of a workshop somebody asks for. */
export interface MinutesWish {
  kind: 'minutes';
  format: 'pdf' | 'word';
  workshop: Workshop;
  instrument: Instrument;
  /** What its joint result became; `null` before. */
  assessment: Assessment | null;
}

/** Numbered ballots on paper somebody asks for. */
export interface BallotsWish {
  kind: 'ballots';
  workshop: Workshop;
  instrument: Instrument;
  /** The number on the first one, from 1. */
  from: number;
  /** 1 to 300. */
  count: number;
}

/** The one page for those who run a workshop. */
export interface GuideWish {
  kind: 'guide';
}

/** Any document the app makes. */
export type AnyWish = DocumentWish | FormWish | MinutesWish | BallotsWish | GuideWish;

/**
 * How a document is a Sicherung of its assessment too:
 * - `everything`, `all-but-unshown`: read back and whole; the latter lacks what no page shows, such as what others
 *   entered and nobody has decided about
 * - `unchecked`: it should be one, but could not be read back here
 * - `failed`: it is none that could be opened
 * - `without`: none could be put into it
 */
export type Carried = 'everything' | 'all-but-unshown' | 'unchecked' | 'failed' | 'without';

/** A finished document. */
export interface MadeDocument {
  file: Blob;
  /** With its extension; safe on every system. */
  name: string;
  /** Missing when it is a document only. */
  carries?: Carried;
}
