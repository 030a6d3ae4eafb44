import { dayOf } from './clock';
import type { Assessment } from './domain/assessment';
import type { Instrument } from './domain/instrument';
import type { ReportModel } from './report/report-model';

/** What turns an assessment into a report; its words and rules come when first needed. */
export async function loadReportBuilder() {
  const [{ buildReport }, { reportWords }] = await Promise.all([
    import('./report/build-report'),
    import('./i18n/de/report'),
  ]);
  return (assessment: Assessment, instrument: Instrument): ReportModel =>
    buildReport(assessment, instrument, reportWords, {
      changed: dayOf(assessment.updatedAt),
      rated: assessment.ratedAt && dayOf(assessment.ratedAt),
    });
}

/** The PDF; jsPDF comes when first asked for. */
export async function renderPdfOf(model: ReportModel): Promise<Blob> {
  const { renderPdf } = await import('./report/pdf/render-pdf');
  return renderPdf(model);
}
