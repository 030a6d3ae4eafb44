import type { Day, MeasureStatus, Priority } from '../domain/assessment';
import type { PlanColumn, Rating } from '../domain/instrument';

/** Everything a document says, as plain data in reading order; every format renders this and nothing else. */
export interface ReportModel {
  /** BCP 47 tag of the document's language. */
  language: string;
  /** Title of the document, e.g. "Maßnahmenplan – Freiwilligenagentur Lindental". */
  title: string;
  /** Name of the organisation, already replaced by a neutral wording when empty. */
  organisation: string;
  instrumentTitle: string;
  /** Who published the Praxishilfe, and that the wording is ours; one line for the foot of a page. */
  origin: string;
  /** The day of the last entry. */
  date: Day;
  result: ReportResult;
  plan: ReportPlan;
  labels: ReportLabels;
  /** Without path, with a safe stem and no extension. */
  fileStem: string;
}

export interface ReportResult {
  heading: string;
  /** "Bewertet am 4. Mai 2026", or that nothing is rated yet. */
  date: string;
  /** "5 von 7 Checkpunkten bewertet: 2 × …" */
  summary: string;
  checkpoints: ReportCheckpoint[];
}

export interface ReportCheckpoint {
  /** From 1. */
  number: number;
  title: string;
  rating: Rating | null;
  /** The full word of the light, or "Noch nicht bewertet". */
  ratingLabel: string;
  /** "früher: Handlungsbedarf", or "" when there was no earlier run. */
  earlierLabel: string;
  note: string;
}

export interface ReportPlan {
  heading: string;
  /** "Stand: 20. November 2026" */
  date: string;
  /** Six column heads in order. */
  columns: { id: PlanColumn; label: string }[];
  rows: ReportRow[];
  /** Shown instead of the table when there are no rows. */
  emptyText: string;
}

/** One measure; every cell is the text as it stands in the document. */
export interface ReportRow {
  cells: Record<PlanColumn, string>;
  rating: Rating | null;
  priority: Priority | null;
  status: MeasureStatus;
  /** The status as a word, e.g. "erledigt"; it stands beside the six columns. */
  statusLabel: string;
  start: Day | null;
  review: Day | null;
}

export interface ReportLabels {
  notes: string;
  /** "Seite {page} von {pages}" with the two places to fill. */
  page: string;
  /** Explains the mark "{mark}" for characters the face lacks, used only when one occurs. */
  unknownCharacter: string;
  /** What the lights look like, for who does not see them. */
  lights: Record<Rating | 'none', string>;
}
