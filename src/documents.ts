import { dayOf, today } from './clock';
import type { Assessment } from './domain/assessment';
import type { Instrument } from './domain/instrument';
import type { ReportModel, ReportOptions } from './report/report-model';
import type { Step } from './report/work';
import type { AnyWish, DocumentWish, FormWish, MadeDocument } from './ui/document-wish';

/** What turns an assessment into a report; its words and rules come when first needed. */
export async function loadReportBuilder() {
  const [{ buildReport }, { reportWords }] = await Promise.all([
    import('./report/build-report'),
    import('./i18n/de/report'),
  ]);
  return (assessment: Assessment, instrument: Instrument, options?: ReportOptions): ReportModel => {
    const days = {
      changed: dayOf(assessment.updatedAt),
      rated: assessment.ratedAt && dayOf(assessment.ratedAt),
      today: today(),
    };
    return buildReport(assessment, instrument, reportWords, days, options);
  };
}

/**
 * Makes a document; the code of its format comes when first asked for. Rejects when that cannot be had, and as
 * soon as `step` does.
 */
export async function makeDocument(wish: AnyWish, step: Step): Promise<MadeDocument> {
  if (wish.kind === 'minutes' || wish.kind === 'ballots') {
    const { makeWorkshopDocument } = await import('./workshop-documents');
    return makeWorkshopDocument(wish, step);
  }
  if (wish.kind === 'guide') return (await import('./guide-document')).makeGuide(step);
  if (!('assessment' in wish)) return makeForm(wish, step);
  const build = await loadReportBuilder();
  const model = build(wish.assessment, wish.instrument, wish.options);
  switch (wish.kind) {
    case 'pdf': {
      const [{ renderPdf }, { carryBackup }] = await Promise.all([
        import('./report/pdf/render-pdf'),
        import('./carry-backup'),
      ]);
      const carried = await carryBackup(wish);
      const file = await renderPdf(model, step, undefined, carried?.attachment ?? undefined);
      const made = { file, name: `${model.fileStem}.pdf` };
      return carried ? { ...made, carries: await carried.check(file) } : made;
    }
    case 'word': {
      const [{ renderDocx }, { wordStyles }] = await Promise.all([
        import('./report/docx/render-docx'),
        import('./i18n/de/word-styles'),
      ]);
      return { file: await renderDocx(model, step, wordStyles), name: `${model.fileStem}.docx` };
    }
    case 'excel': {
      const [{ renderXlsx }, { workbookWords }] = await Promise.all([
        import('./report/xlsx/render-xlsx'),
        import('./i18n/de/workbook'),
      ]);
      return { file: await renderXlsx(model, step, workbookWords), name: `${model.fileStem}.xlsx` };
    }
    case 'csv': {
      const { renderCsv } = await import('./report/csv/render-csv');
      const plan = build(wish.assessment, wish.instrument, planAlone(wish.options));
      return { file: await renderCsv(plan, step), name: `${plan.fileStem}.csv` };
    }
    case 'json': {
      const { renderJson } = await import('./report/json/render-json');
      return { file: await renderJson(model, step), name: `${model.fileStem}.json` };
    }
    case 'calendar':
      return makeCalendar(build, wish, step);
    case 'slips':
      return makeSlips(build, wish, step);
  }
}

/** What never holds a result or notes is the plan alone, and says so. */
function planAlone(options: ReportOptions): ReportOptions {
  return { ...options, scope: 'plan' };
}

async function makeCalendar(
  build: Awaited<ReturnType<typeof loadReportBuilder>>,
  { assessment, instrument, options, person }: DocumentWish,
  step: Step,
): Promise<MadeDocument> {
  const [{ renderIcs }, { calendarWords: words }, { fileStem }] = await Promise.all([
    import('./report/ics/render-ics'),
    import('./i18n/de/calendar'),
    import('./report/file-stem'),
  ]);
  const model = build(assessment, instrument, planAlone(options));
  const kind = options.names ? words.file : words.fileForOthers;
  return {
    file: await renderIcs(model, step, { words, ...(person === undefined ? {} : { person }) }),
    name: `${fileStem([kind, model.name, person ?? '', model.date])}.ics`,
  };
}

async function makeSlips(
  build: Awaited<ReturnType<typeof loadReportBuilder>>,
  { assessment, instrument, options }: DocumentWish,
  step: Step,
): Promise<MadeDocument> {
  const [{ renderSlips }, { slipsWords: words }, { fileStem }] = await Promise.all([
    import('./report/pdf/render-slips'),
    import('./i18n/de/slips'),
    import('./report/file-stem'),
  ]);
  const model = build(assessment, instrument, planAlone(options));
  return {
    file: await renderSlips(model, step, words),
    name: `${fileStem([words.file, model.name, model.date])}.pdf`,
  };
}

async function makeForm({ kind, instrument }: FormWish, step: Step): Promise<MadeDocument> {
  const [{ blankChecklist, blankPlan }, { blankFormWords }, { reportWords }, { fileStem }] =
    await Promise.all([
      import('./report/blank-forms'),
      import('./i18n/de/blank-forms'),
      import('./i18n/de/report'),
      import('./report/file-stem'),
    ]);
  const words = { report: reportWords, forms: blankFormWords };
  const name = `${fileStem([blankFormWords.files[kind], instrument.title])}.pdf`;
  if (kind === 'checklist') {
    const { renderChecklist } = await import('./report/pdf/render-checklist');
    return { file: await renderChecklist(blankChecklist(instrument, words, today()), step), name };
  }
  const { renderBlankPlan } = await import('./report/pdf/render-blank-plan');
  return { file: await renderBlankPlan(blankPlan(instrument, words, today()), step), name };
}
