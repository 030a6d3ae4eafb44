import type { Day, Instant, MeasureStatus, Priority } from '../domain/assessment';
import type { InstrumentRef, PlanColumn, Rating } from '../domain/instrument';

/** What a document holds: the plan alone, the lights before it, or these with their notes. */
export type ReportScope = 'plan' | 'result' | 'everything';

/** What the person wants in a document. */
export interface ReportOptions {
  scope: ReportScope;
  /** Whether it says who is responsible; false for documents that leave the organisation. */
  names: boolean;
  /** Whether it says how far each measure is. */
  status: boolean;
}

/** Everything there is: what is left out later was a choice. */
export const WHOLE_REPORT: ReportOptions = { scope: 'everything', names: true, status: true };

/**
 * Everything a document says, as plain data in reading order; every format renders this and nothing
 * else. What the options leave out is not in it.
 */
export interface ReportModel {
  options: ReportOptions;
  /** Of the assessment; the same in every document of it. */
  id: string;
  /** Of the last entry; where names are left out the beginning of its day. */
  changedAt: Instant;
  /** Rises with every change of the assessment, whatever the clock says; a whole number below 2^31. */
  sequence: number;
  /** BCP 47 tag of the document's language. */
  language: string;
  /** Title of the document, e.g. "Maßnahmenplan – Freiwilligenagentur Lindental". */
  title: string;
  /** Name of the organisation, already replaced by a neutral wording when empty. */
  organisation: string;
  /** The name as it was entered; "" without one. */
  name: string;
  instrument: InstrumentRef;
  instrumentTitle: string;
  /** Who published the Praxishilfe, and that the wording is ours; one line for the foot of a page. */
  origin: string;
  /** The day of the last entry. */
  date: Day;
  /** How the document is meant to be used: "Vertraulich: …" or "Zur Weitergabe: …"; stands at its head. */
  marking: string;
  /** The same in a word or two, for the foot of every page: a page may be left on a desk alone. */
  shortMarking: string;
  /** `null` when the document is the plan alone. */
  result: ReportResult | null;
  plan: ReportPlan;
  labels: ReportLabels;
  /** Tells what is in it; without path and extension. */
  fileStem: string;
}

export interface ReportResult {
  heading: string;
  /** The day of the last light; `null` before the first. */
  ratedOn: Day | null;
  /** "Bewertet am 4. Mai 2026", or that nothing is rated yet. */
  date: string;
  /** "5 von 7 Checkpunkten bewertet: 2 × …" */
  summary: string;
  checkpoints: ReportCheckpoint[];
  /** What the diagram of the lights shows, for who does not see it. */
  diagramAlt: string;
}

export interface ReportCheckpoint {
  id: string;
  /** From 1. */
  number: number;
  title: string;
  rating: Rating | null;
  /** The full word of the light, or "Noch nicht bewertet". */
  ratingLabel: string;
  /** The light of the run before, `null` without one. */
  earlier: Rating | null;
  /** "früher: Handlungsbedarf", or "" when there was no earlier run. */
  earlierLabel: string;
  /** "" when the document leaves the notes out. */
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
  /** Of the measure; unique in the assessment and the same in every document of it. */
  id: string;
  checkpointId: string;
  cells: Record<PlanColumn, string>;
  rating: Rating | null;
  priority: Priority | null;
  /** `null` when the document leaves it out. */
  status: MeasureStatus | null;
  /** The status as a word, e.g. "erledigt"; "" when the document leaves it out. */
  statusLabel: string;
  /**
   * "überfällig" when the Kontrolle has passed and the measure still wants doing, else "". Documents say it even where
   * they leave the status out; a calendar does not, because there a day speaks for itself.
   */
  overdueLabel: string;
  /** What stands below the day of the Kontrolle in a table of six columns: "Status: läuft, überfällig"; often "". */
  remark: string;
  /** Who is responsible, one by one, as "Verantwortlich" names them; empty when names are left out. */
  people: string[];
  start: Day | null;
  review: Day | null;
}

export interface ReportLabels {
  notes: string;
  /** Head of the status where it has a column of its own. */
  status: string;
  /** The word of each light, e.g. "Handlungsbedarf". */
  ratings: Record<Rating | 'none', string>;
  /** "1 – hoch" */
  priorities: Record<Priority, string>;
  tables: TableLabels;
  /** "Seite {page} von {pages}" with the two places to fill. */
  page: string;
  /** Explains the mark "{mark}" for characters the face lacks, used only when one occurs. */
  unknownCharacter: string;
  /** What the lights look like, for who does not see them. */
  lights: Record<Rating | 'none', string>;
  /** Words inside the diagram: before the numbers, and what small and hollow lights mean. */
  diagram: { checkpoint: string; earlier: string };
}

/** Heads and names that only a spreadsheet needs. */
export interface TableLabels {
  /** Of the column that marks what is overdue. */
  remark: string;
  number: string;
  rating: string;
  earlier: string;
  note: string;
  /** The sheet that says what the file is: its name, its two heads, the names of its lines. */
  about: string;
  aboutHeads: [string, string];
  aboutLines: Record<
    'document' | 'organisation' | 'use' | 'asOf' | 'result' | 'empty' | 'origin',
    string
  >;
  /** Names of the tables for formulas: letters only. */
  names: Record<'plan' | 'result' | 'about', string>;
  /** Ends a text that is too long for a cell. */
  cut: string;
}
