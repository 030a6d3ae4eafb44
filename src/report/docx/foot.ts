import { Footer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ReportModel } from '../report-model';
import { KNOWN, OWN } from './style-ids';
import { run, safe } from './text';

/** A name of more letters is cut: the foot has one line for it. */
const LONGEST_NAME = 70;

interface FootFacts extends Pick<ReportModel, 'organisation' | 'origin'> {
  labels: Pick<ReportModel['labels'], 'page'>;
}

/** At the foot of every page: whose plan it is, which page of how many, and what it is based on. */
export function foot({ organisation, labels, origin }: FootFacts): Footer {
  const letters = [...organisation];
  const name =
    letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')} …` : organisation;
  return new Footer({
    children: [
      new Paragraph({
        style: KNOWN.footer,
        children: [new TextRun({ children: [safe(name), new Tab(), ...pageParts(labels.page)] })],
      }),
      new Paragraph({ style: OWN.origin, children: [run(origin)] }),
    ],
  });
}

/** The words with the numbers as fields, which Word counts. */
function pageParts(words: string) {
  const parts = words.split(/(\{pages?\})/).filter((part) => part !== '');
  return parts.map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    if (part === '{pages}') return PageNumber.TOTAL_PAGES;
    return part;
  });
}
