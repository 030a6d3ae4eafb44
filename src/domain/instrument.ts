/** The published, versioned content. Shapes mirror content/schema/instrument.schema.json. */

/** A traffic light. A checkpoint without one is `null`: "not rated", never green. */
export type Rating = 'red' | 'yellow' | 'green';

/** The order people read the scale in: most urgent first. */
export const RATINGS = ['red', 'yellow', 'green'] as const satisfies readonly Rating[];

/** Where a piece of content comes from. */
export interface Source {
  /** Title of the work. */
  work: string;
  /** Number of the checkpoint in that work, counted from 1. */
  checkpoint: number;
  /** Number of the item within the checkpoint, counted from 1; sub-items as "6.1". */
  number: string;
}

/**
 * Text that may carry marks: `[[term:kmu|KMU]]` explains a glossary term,
 * `[[checkpoint:planning|Checkpunkt 3]]` jumps to a checkpoint. See rich-text.ts.
 */
export type MarkedText = string;

export interface Example {
  /** Stable within its checkpoint, e.g. "allies". */
  id: string;
  text: MarkedText;
  /** The same as something to do, in the infinitive; plain text, goes into the plan. */
  plan: string;
  source: Source;
  /** Examples of this example (only "basic-measures" has them today). */
  parts?: Example[];
}

export interface ExampleGroup {
  id: string;
  title: string;
  /** A sentence that leads into the examples. */
  lead?: MarkedText;
  examples: Example[];
}

export interface Checkpoint {
  /** Stable for ever, e.g. "strategic-benefit"; answers hang on it. */
  id: string;
  title: string;
  /** The good practice one compares oneself with. */
  statement: MarkedText;
  groups: ExampleGroup[];
}

export interface GlossaryTerm {
  id: string;
  term: string;
  explanation: string;
}

export interface Instrument {
  id: string;
  /** Semantic version; a published one never changes. */
  version: string;
  /** BCP 47 language tag. */
  language: string;
  title: string;
  /** What kind of instrument this is, e.g. "Selbstbewertung". */
  subtitle: string;
  publishers: string[];
  goal: MarkedText;
  /** What people do, step by step. */
  steps: { title: string; text: MarkedText }[];
  /** Expected time in minutes. */
  minutes: { from: number; to: number };
  scale: Record<Rating, { label: string; meaning: string }>;
  /** Heads of the plan's six columns. */
  planColumns: Record<PlanColumn, string>;
  checkpoints: Checkpoint[];
  glossary: GlossaryTerm[];
}

export type PlanColumn = 'checkpoint' | 'measure' | 'priority' | 'responsible' | 'start' | 'review';

/** What an assessment pins. */
export interface InstrumentRef {
  id: string;
  version: string;
  language: string;
}
