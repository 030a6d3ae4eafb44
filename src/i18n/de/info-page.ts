import type { OperatorField } from './info-fields';

export type InfoPageId = 'ueber' | 'datenschutz' | 'barrierefreiheit' | 'impressum';

/** A page of plain information as data: one component renders all of them. */
export interface InfoPage {
  title: string;
  lead: string;
  sections: InfoSection[];
}

export interface InfoSection {
  /** Unique on its page. */
  id: string;
  heading: string;
  paragraphs: InfoBlock[];
}

/** A string is one paragraph. */
export type InfoBlock =
  | string
  | { list: string[] }
  | { facts: InfoFact[] }
  | { address: InfoLine[] }
  | { licence: Licence };

/** One line of text; with `href` it is a link, with `label` a word stands before it. */
export interface InfoLine {
  label?: string;
  text: string;
  href?: string;
}

/** A term and what is to be said about it. */
export interface InfoFact extends InfoLine {
  label: string;
}

/** The wording of a licence, which has to travel with the app unchanged and in its own language. */
export interface Licence {
  title: string;
  language: string;
  paragraphs: string[];
}

/** What the texts have to know about this installation of the app. */
export interface InfoFacts {
  /** As in content/operator.json; "" means "not given". */
  operator: Record<OperatorField, string>;
  /** The required entries of `operator` that are empty. */
  missing: readonly OperatorField[];
  /** Version of the app, e.g. "0.1.0". */
  version: string;
  /** Version of the Praxishilfe new assessments start with, e.g. "1.0.0". */
  instrumentVersion: string;
}
