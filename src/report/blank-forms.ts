import type { Day } from '../domain/assessment';
import type { Instrument, Rating } from '../domain/instrument';
import { RATINGS } from '../domain/instrument';
import { plainText } from '../domain/rich-text';
import type { BlankFormWords } from '../i18n/de/blank-forms';
import type { ReportWords } from '../i18n/de/report';
import { cleanLine, cleanText } from './clean-text';
import { planColumns, type ReportColumn } from './plan-columns';

/** What every sheet to fill in with a pen says. */
export interface BlankForm {
  /** Of the document. */
  title: string;
  /** BCP 47 tag. */
  language: string;
  /** On which it is made. */
  date: Day;
  /** What kind of form it is, and of which Praxishilfe. */
  heading: string;
  instrumentTitle: string;
  /** To be filled in at its head. */
  fields: { label: string; size: 'long' | 'short' }[];
  lead: string;
  /** One line for the foot of a page. */
  origin: string;
  /** "Seite {page} von {pages}" with the two places to fill. */
  page: string;
  /** Explains the mark "{mark}" for characters the face lacks. */
  unknownCharacter: string;
}

/** A light to tick. */
export interface BlankChoice {
  rating: Rating;
  label: string;
  /** With what it means. */
  meaning: string;
  /** What the light looks like, and the same with its box. */
  light: string;
  box: string;
}

export interface BlankChecklist extends BlankForm {
  choices: BlankChoice[];
  checkpoints: { number: number; title: string; statement: string }[];
  notes: string;
}

export interface BlankPlan extends BlankForm {
  /** Six column heads in order. */
  columns: ReportColumn[];
  /** What may be written in them. */
  hints: string[];
  rows: number;
}

/** The words of documents, and those of blank forms. */
export interface AllFormWords {
  report: ReportWords;
  forms: BlankFormWords;
}

/** Every checkpoint with its lights to tick and room for notes. */
export function blankChecklist(
  instrument: Instrument,
  words: AllFormWords,
  date: Day,
): BlankChecklist {
  const { forms, report } = words;
  return {
    ...formOf(instrument, words, date, forms.checklist),
    lead: forms.checklistLead,
    choices: RATINGS.map((rating) => {
      const { label, meaning } = instrument.scale[rating];
      return {
        rating,
        label: cleanLine(label),
        meaning: forms.meaning(cleanLine(label), cleanLine(meaning)),
        light: report.lights[rating],
        box: forms.box(report.lights[rating]),
      };
    }),
    checkpoints: instrument.checkpoints.map(({ title, statement }, index) => ({
      number: index + 1,
      title: cleanLine(title),
      statement: cleanText(plainText(statement)),
    })),
    notes: forms.notes,
  };
}

/** The six columns of the plan with rows to write in. */
export function blankPlan(instrument: Instrument, words: AllFormWords, date: Day): BlankPlan {
  const { forms, report } = words;
  const titles = instrument.checkpoints.map(({ title }, index) =>
    report.checkpoint(index + 1, cleanLine(title)),
  );
  const priority = cleanLine(instrument.planColumns.priority);
  return {
    ...formOf(instrument, words, date, forms.emptyPlan),
    lead: forms.planLead,
    columns: planColumns(instrument),
    hints: [
      forms.checkpoints(titles),
      forms.priorities(priority, Object.values(report.priorities)),
    ],
    rows: 10,
  };
}

function formOf(
  instrument: Instrument,
  { report, forms }: AllFormWords,
  date: Day,
  heading: string,
): Omit<BlankForm, 'lead'> {
  const instrumentTitle = cleanLine(instrument.title);
  return {
    title: forms.title(heading, instrumentTitle),
    language: instrument.language,
    date,
    heading,
    instrumentTitle,
    fields: [
      { label: forms.organisation, size: 'long' },
      { label: forms.day, size: 'short' },
      { label: forms.by, size: 'long' },
    ],
    origin: report.origin(instrumentTitle, instrument.publishers.map(cleanLine)),
    page: report.page,
    unknownCharacter: report.unknownCharacter,
  };
}
