import { dayOf } from './clock';
import type { Assessment } from './domain/assessment';
import type { Instrument } from './domain/instrument';
import type { ReportModel } from './report/report-model';

/** The report of an assessment; its words and rules come when first needed. */
export async function buildReportOf(
  assessment: Assessment,
  instrument: Instrument,
): Promise<ReportModel> {
  const [{ buildReport }, { reportWords }] = await Promise.all([
    import('./report/build-report'),
    import('./i18n/de/report'),
  ]);
  return buildReport(assessment, instrument, reportWords, dayOf(assessment.updatedAt));
}

/** The PDF; jsPDF comes when first asked for. */
export async function renderPdfOf(model: ReportModel): Promise<Blob> {
  const { renderPdf } = await import('./report/pdf/render-pdf');
  return renderPdf(model);
}
