import type { Day } from '../domain/assessment';
import type { Rating } from '../domain/instrument';
import type { Votes } from '../domain/workshop/votes';
import type { ReportCheckpoint, ReportModel } from './report-model';

/**
 * Everything the minutes of a workshop say, in reading order; every format renders this and nothing else. It knows how
 * many voted how, and no single ballot.
 */
export interface MinutesModel {
  /** BCP 47 tag of the document's language. */
  language: string;
  /** Title of the document. */
  title: string;
  heading: string;
  /** Of the workshop, already replaced by a neutral wording when empty. */
  name: string;
  instrumentTitle: string;
  /** One line for the foot of a page. */
  origin: string;
  /** The day of the last entry. */
  date: Day;
  marking: string;
  shortMarking: string;
  /** Date, place, who was invited …; what nobody wrote down is not there. */
  facts: MinutesFact[];
  anonymous: string;
  result: MinutesResult;
  topics: MinutesTopics;
  plan: MinutesPlan;
  labels: MinutesLabels;
  /** Without path and extension. */
  fileStem: string;
}

export interface MinutesFact {
  label: string;
  text: string;
}

export interface MinutesResult {
  heading: string;
  /** How many checkpoints have a joint light; before the reveal that nothing can be told yet. */
  summary: string;
  /** The order to talk about them; "" when there is nothing to order. */
  order: string;
  /** In the order of the Praxishilfe; none before the reveal. */
  checkpoints: MinutesCheckpoint[];
  /** What the diagram of the joint lights shows. */
  diagramAlt: string;
  /** What each light beside a number of votes means; `alt` says what it looks like. */
  legend: { light: Rating | null; alt: string; word: string }[];
}

/** Its rating is the joint light. */
export interface MinutesCheckpoint extends ReportCheckpoint {
  votes: Votes;
  /** "3 × Handlungsbedarf, 1 × keine Angabe": the lights that occur. */
  votesText: string;
  /** What the picture of the votes shows. */
  votesAlt: string;
  reason: string;
  dissent: string;
}

export interface MinutesTopics {
  heading: string;
  /** Two column heads. */
  columns: [topic: string, outcome: string];
  rows: { topic: string; outcome: string }[];
  /** Said when there are no rows. */
  emptyText: string;
}

export interface MinutesPlan {
  heading: string;
  /** Whose plan it is, and of which day; "" without a plan. */
  facts: string;
  /** The plan of the joint assessment; `null` without one. */
  report: Pick<ReportModel, 'plan' | 'labels'> | null;
  /** Said when there is no table. */
  emptyText: string;
}

export interface MinutesLabels {
  /** Over the distribution. */
  votes: string;
  joint: string;
  /** Over both of the next. */
  words: string;
  reason: string;
  dissent: string;
  /** The word of each light; `none`: not agreed on yet. */
  ratings: Record<Rating | 'none', string>;
  /** What the lights look like, for who does not see them. */
  lights: Record<Rating | 'none', string>;
  diagram: { checkpoint: string; earlier: string };
  /** "Seite {page} von {pages}" with the two places to fill. */
  page: string;
  /** Explains the mark "{mark}" for characters the face lacks. */
  unknownCharacter: string;
}
