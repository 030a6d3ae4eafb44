import { Document, type ISectionOptions, Packer } from 'docx';
import type { ReportModel } from '../report-model';
import type { Step } from '../work';
import { dateZip } from './date-zip';
import { foot } from './foot';
import { opening } from './opening';
import { coreProperties, fontTable, languageTag, WORD_TYPE } from './package-parts';
import { countIds } from './picture';
import { planParts } from './plan-section';
import { ROWS_AT_ONCE } from './plan-table';
import { resultBody, resultHead } from './result-section';
import { section } from './section';
import type { StyleNames } from './style-ids';
import { documentStyles } from './styles';

/**
 * Writes the result and the plan as a file of Word on A4 landscape. The same model gives the same bytes.
 * @param step is called between the parts, and every few rows. What comes after the last call is one block of the
 * library's: writing the XML and packing it, for 200 measures about 100 ms, on a phone four times as long.
 * @param names of the styles, as Word lists them
 */
export async function renderDocx(model: ReportModel, step: Step, names: StyleNames): Promise<Blob> {
  const steps = 3 + Math.ceil(model.plan.rows.length / ROWS_AT_ONCE);
  let done = 0;
  const next = async () => {
    await step(done, steps);
    done += 1;
  };
  await next();
  const nextId = countIds();
  const { result } = model;
  const head = [...opening(model), ...(result ? resultHead(model, result) : [])];
  const body = result ? resultBody(model, result, nextId) : null;
  await next();
  const plan = await planParts(model, nextId, next);
  const footers = { default: foot(model) };
  const sections: ISectionOptions[] = body
    ? [
        { ...section(1), footers, children: head },
        { ...section(2), children: body },
        { ...section(1), children: plan },
      ]
    : [{ ...section(1), footers, children: [...head, ...plan] }];
  const document = new Document({
    title: model.title,
    styles: documentStyles(languageTag(model.language), names),
    sections,
  });
  await next();
  const parts = [coreProperties(model), fontTable()];
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, false, parts));
  dateZip(bytes, new Date(model.changedAt));
  return new Blob([bytes], { type: WORD_TYPE });
}
