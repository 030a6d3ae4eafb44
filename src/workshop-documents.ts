import { dayOf, today } from './clock';
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
export async function loadMinutesBuilder() {
  const [{ buildMinutes }, { minutesWords }, { reportWords }] = await Promise.all([
    import('./report/build-minutes'),
    import('./i18n/de/minutes'),
    import('./i18n/de/report'),
  ]);
  const words = { report: reportWords, minutes: minutesWords };
  return ({ workshop, instrument, assessment }: Omit<MinutesWish, 'kind' | 'format'>) => {
    const days = {
      changed: assessment ? dayOf(assessment.updatedAt) : workshop.changedOn,
      rated: null,
      today: today(),
    };
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

async function makeBallots({ kind }: BallotsWish, step: Step): Promise<MadeDocument> {
  await step(0, 1);
  throw new Error(`Documents of the kind ${kind} are not made yet`);
}
