import type { ReportModel } from '../report-model';
import type { Step } from '../work';
import { openDocument } from './document';
import { UNKNOWN_MARK } from './drawable';
import { type LoadFont, loadFaces } from './fonts';
import { Page } from './page';
import { drawPlan } from './plan-section';
import { drawResult } from './result-section';
import type { AssociatedFile } from './structure/associated-file';
import { createTypeset } from './typeset';

/**
 * Draws the result and the plan as a PDF on A4 landscape, after PDF/UA-1 and PDF/A-3a. The same model gives the same bytes.
 * @param step is called between the parts
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
  const faces = await loadFaces(loadFont);
  await step(0, 3);
  const { doc, tagged } = openDocument(model);
  const typeset = createTypeset(doc, faces);
  const page = new Page(doc, tagged, typeset);
  if (model.result) drawResult(page, model, model.result);
  await step(1, 3);
  drawPlan(page, model);
  await step(2, 3);
  const { unknownCharacter } = model.labels;
  page.finish({
    origin: model.origin,
    name: model.organisation,
    page: model.labels.page,
    remark: typeset.drawable.marked ? unknownCharacter.replace('{mark}', UNKNOWN_MARK) : '',
  });
  if (attachment) tagged.attach(attachment);
  return new Blob([tagged.bytes()], { type: 'application/pdf' });
}
