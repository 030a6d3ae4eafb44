import type { Day } from '../domain/assessment';
import type { ReportWords } from '../i18n/de/report';
import { guideChecklist, guideSteps, guideWords } from '../i18n/de/workshop-guide';
import { guideSheetWords as words } from '../i18n/de/workshop-guide-sheet';

/** What stands on the one page for those who run a workshop. */
export interface GuideSheet {
  title: string;
  /** Above the title: which guide it belongs to. */
  guide: string;
  /** On which it is made. */
  date: Day;
  lead: string;
  /** To be filled in at its head. */
  fields: readonly string[];
  planTitle: string;
  columns: typeof words.columns;
  /** `start`: minutes since the beginning, as "0:35". */
  steps: { start: string; title: string; text: string; duration: string }[];
  checklistTitle: string;
  checklist: readonly { title: string; items: readonly string[] }[];
  /** Instead of the picture of a box. */
  box: string;
  reminder: string;
  /** One line for the foot. */
  origin: string;
  /** "Seite {page} von {pages}" with the two places to fill. */
  page: string;
  /** Explains the mark "{mark}" for characters the face lacks. */
  unknownCharacter: string;
}

/** Checklist and plan of ninety minutes. */
export function guideSheet(
  { page, unknownCharacter }: Pick<ReportWords, 'page' | 'unknownCharacter'>,
  date: Day,
): GuideSheet {
  let passed = 0;
  const steps = guideSteps.map(({ minutes, title, text }) => {
    const start = guideWords.plan.at(passed);
    passed += minutes;
    return { start, title, text, duration: guideWords.plan.duration(minutes) };
  });
  const { title, lead, fields, planTitle, columns, checklistTitle, box, reminder, origin } = words;
  return {
    title,
    guide: guideWords.title,
    date,
    lead,
    fields,
    planTitle,
    columns,
    steps,
    checklistTitle,
    checklist: guideChecklist,
    box,
    reminder,
    origin,
    page,
    unknownCharacter,
  };
}
