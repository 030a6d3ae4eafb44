import { dayOf, today } from './clock';
import { ballotNumberOf } from './content/ballot-numbers';
import type { Step } from './report/work';
import type { BallotsWish, MadeDocument, MinutesWish } from './ui/document-wish';

/** Makes a document of a workshop; the code of its format comes when first asked for. */
export async function makeWorkshopDocument(
  wish: MinutesWish | BallotsWish,
  step: Step,
): Promise<MadeDocument> {
  return wish.kind === 'minutes' ? makeMinutes(wish, step) : makeBallots(wish, step);
}

/** What turns a workshop into its minutes; words and rules come when first needed. */
async function loadMinutesBuilder() {
  const [{ buildMinutes, minutesDays }, { minutesWords }, { reportWords }] = await Promise.all([
    import('./report/build-minutes'),
    import('./i18n/de/minutes'),
    import('./i18n/de/report'),
  ]);
  const words = { report: reportWords, minutes: minutesWords };
  return ({ workshop, instrument, assessment }: Omit<MinutesWish, 'kind' | 'format'>) => {
    const days = minutesDays(workshop, assessment, { dayOf, today: today() });
    return buildMinutes({ workshop, instrument, assessment, days }, words);
  };
}

async function makeMinutes(wish: MinutesWish, step: Step): Promise<MadeDocument> {
  const model = (await loadMinutesBuilder())(wish);
  if (wish.format === 'pdf') {
    const { renderMinutes } = await import('./report/pdf/render-minutes');
    return { file: await renderMinutes(model, step), name: `${model.fileStem}.pdf` };
  }
  const [{ renderMinutes }, { wordStyles }] = await Promise.all([
    import('./report/docx/render-minutes'),
    import('./i18n/de/word-styles'),
  ]);
  return { file: await renderMinutes(model, step, wordStyles), name: `${model.fileStem}.docx` };
}

async function makeBallots(wish: BallotsWish, step: Step): Promise<MadeDocument> {
  const [{ ballotSheets }, { encodeWorkshopNumber }, { renderBallots }, ballotWords, reportWords] =
    await Promise.all([
      import('./report/ballot-sheets'),
      import('./domain/workshop/workshop-number'),
      import('./report/pdf/render-ballots'),
      import('./i18n/de/ballot-sheets'),
      import('./i18n/de/report'),
    ]);
  const words = { ballots: ballotWords.ballotSheetsWords, report: reportWords.reportWords };
  const { workshop } = wish;
  const praxishilfe = ballotNumberOf(workshop.instrument);
  const code =
    praxishilfe === null ? '' : encodeWorkshopNumber({ number: workshop.number, praxishilfe });
  const sheets = ballotSheets({ ...wish, code, today: today() }, words);
  return { file: await renderBallots(sheets, step), name: `${sheets.fileStem}.pdf` };
}
