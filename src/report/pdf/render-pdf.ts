import type { ReportModel } from '../report-model';
import type { Step } from '../work';
import type { LoadFont } from './fonts';
import { drawPlan } from './plan-section';
import { renderPages } from './render-pages';
import { drawResult } from './result-section';
import type { AssociatedFile } from './structure/associated-file';
import { tableParts } from './table';

/**
 * Draws the result and the plan as a PDF on A4 landscape, after PDF/UA-1 and PDF/A-3a. The same model gives the same bytes.
 * @param step is called between the parts, and now and then within the plan
 * @param loadFont gives the bytes of a face; by default from `fonts/` beside the app
 * @param attachment travels inside the document
 * @throws FontError when a face cannot be had
 */
export async function renderPdf(
  model: ReportModel,
  step: Step,
  loadFont?: LoadFont,
  attachment?: AssociatedFile,
): Promise<Blob> {
  const { organisation, instrumentTitle, labels, plan } = model;
  const description = {
    title: model.title,
    author: organisation,
    subject: instrumentTitle,
    language: model.language,
    date: model.date,
    orientation: 'landscape',
    identity: JSON.stringify(model),
  } as const;
  const { origin, shortMarking: marking } = model;
  const foot = { origin, name: organisation, marking, page: labels.page };
  const { unknownCharacter } = labels;
  const spec = { description, foot, unknownCharacter, loadFont, attachment };
  const steps = tableParts(plan.rows.length) + 2;
  let done = 0;
  const next = () => step(done++, steps);
  return renderPages(spec, async (page) => {
    await next();
    if (model.result) drawResult(page, model, model.result);
    await drawPlan(page, model, next);
    await next();
  });
}
