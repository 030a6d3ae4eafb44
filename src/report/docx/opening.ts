import { Paragraph } from 'docx';
import type { ReportModel } from '../report-model';
import { KNOWN, OWN } from './style-ids';
import { run } from './text';

/** A title of more letters than this is set smaller. */
const LONG_TITLE = 90;

/** What stands at the head of the document: how it is meant to be used, and whose it is. */
export function opening(model: Pick<ReportModel, 'organisation' | 'marking'>): Paragraph[] {
  const long = model.organisation.length > LONG_TITLE;
  return [
    new Paragraph({ style: OWN.marking, children: [run(model.marking)] }),
    new Paragraph({
      style: long ? OWN.longTitle : KNOWN.title,
      children: [run(model.organisation)],
    }),
  ];
}
