import type { Day, Instant, MeasureStatus, Priority } from '../../domain/assessment';
import type { InstrumentRef, Rating } from '../../domain/instrument';
import type { ReportOptions } from '../report-model';

/** Tells these files from other JSON, a Sicherung above all. */
export const JSON_FORMAT = 'praxishilfe-bericht';

/** Raised by every change of the form, which content/schema/report.schema.json describes. */
export const JSON_VERSION = 1;

/** A report for other programs, as content/schema/report.schema.json describes it. */
export interface JsonReport {
  format: typeof JSON_FORMAT;
  version: typeof JSON_VERSION;
  id: string;
  /** Rises with every change. */
  sequence: number;
  changedAt: Instant;
  date: Day;
  language: string;
  title: string;
  organisation: string;
  marking: string;
  instrument: InstrumentRef & { title: string };
  origin: string;
  contains: ReportOptions;
  /** `null` when left out. */
  result: { ratedOn: Day | null; checkpoints: JsonCheckpoint[] } | null;
  measures: JsonMeasure[];
}

export interface JsonCheckpoint {
  id: string;
  number: number;
  title: string;
  rating: Rating | null;
  earlierRating: Rating | null;
  /** Missing when left out. */
  note?: string;
}

export interface JsonMeasure {
  id: string;
  checkpointId: string;
  /** As the documents show it: "3. Planung". */
  checkpoint: string;
  rating: Rating | null;
  text: string;
  priority: Priority | null;
  /** As entered; a neutral word when names are left out. */
  responsible: string;
  people: string[];
  start: Day | null;
  review: Day | null;
  /** Missing when left out. */
  status?: MeasureStatus;
  overdue: boolean;
}
