import type { Day } from '../domain/assessment';
import { type Instrument, RATINGS, type Rating } from '../domain/instrument';
import { plainText } from '../domain/rich-text';
import { MAX_SHEET } from '../domain/workshop/ballot-numbers';
import type { Workshop } from '../domain/workshop/workshop';
import type { BallotSheetsWords } from '../i18n/de/ballot-sheets';
import type { ReportWords } from '../i18n/de/report';
import { cleanLine, cleanText } from './clean-text';
import { fileStem } from './file-stem';

/** So many ballots in one document. */
export const MOST_SHEETS = 300;

/** What every ballot on paper says, and the numbers of them. */
export interface BallotSheets {
  /** Of the document. */
  title: string;
  /** BCP 47 tag. */
  language: string;
  /** On which it is made. */
  date: Day;
  instrumentTitle: string;
  heading: string;
  /** Of the workshop, already replaced by a neutral wording when empty. */
  workshop: string;
  /** The workshop number and the Praxishilfe, in one line. */
  facts: string;
  lead: string;
  anonymous: string;
  /** Head of the column of checkpoints. */
  checkpoint: string;
  checkpoints: { number: number; title: string; statement: string }[];
  /** The lights, and none. */
  choices: BallotChoice[];
  /** "Nr. 12": the number that is typed in with the ballot. */
  numbers: { label: string; bookmark: string }[];
  /** Explains the mark "{mark}" for characters the face lacks. */
  unknownCharacter: string;
  /** Without path and extension. */
  fileStem: string;
}

export interface BallotChoice {
  rating: Rating | null;
  label: string;
  /** What its box is, for who does not see it. */
  box: string;
}

/** What ballots are made for. */
export interface BallotSources {
  workshop: Workshop;
  instrument: Instrument;
  /** The workshop number as it is typed, e.g. "7K3M"; "" when its Praxishilfe has none. */
  code: string;
  /** The number on the first one. */
  from: number;
  count: number;
  today: Day;
}

/**
 * Ballots to fill in with a pen; nothing on them tells who did.
 * @throws RangeError for fewer than one ballot, more than {@link MOST_SHEETS}, or numbers that no sheet may have
 */
export function ballotSheets(
  { workshop, instrument, code, from, count, today }: BallotSources,
  words: { report: ReportWords; ballots: BallotSheetsWords },
): BallotSheets {
  const last = from + count - 1;
  const isWhole = Number.isInteger(from) && Number.isInteger(count);
  if (!isWhole || from < 1 || count < 1 || count > MOST_SHEETS || last > MAX_SHEET) {
    throw new RangeError(`No ballots from ${from} to ${last}`);
  }
  const { ballots, report } = words;
  const title = cleanLine(workshop.title);
  const name = title === '' ? ballots.unnamed : title;
  const instrumentTitle = cleanLine(instrument.title);
  const number = code === '' ? '' : ballots.workshopNumber(code);
  return {
    title: ballots.title(name),
    language: instrument.language,
    date: today,
    instrumentTitle,
    heading: ballots.heading,
    workshop: name,
    facts: [number, instrumentTitle].filter((fact) => fact !== '').join(' · '),
    lead: ballots.lead,
    anonymous: ballots.anonymous,
    checkpoint: cleanLine(instrument.planColumns.checkpoint),
    checkpoints: instrument.checkpoints.map((checkpoint, index) => ({
      number: index + 1,
      title: cleanLine(checkpoint.title),
      statement: cleanText(plainText(checkpoint.statement)),
    })),
    choices: [
      ...RATINGS.map((rating) => choice(rating, cleanLine(instrument.scale[rating].label))),
      choice(null, ballots.none),
    ],
    numbers: Array.from({ length: count }, (_, index) => ({
      label: ballots.number(from + index),
      bookmark: ballots.bookmark(from + index),
    })),
    unknownCharacter: report.unknownCharacter,
    fileStem: fileStem([ballots.file, title, ballots.range(from, last)]),
  };

  function choice(rating: Rating | null, label: string): BallotChoice {
    return { rating, label, box: ballots.box(label) };
  }
}
