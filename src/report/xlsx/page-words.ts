import type { ReportModel } from '../report-model';
import { xmlText } from './xml-text';

/** Longer texts would run into what stands on the right; Excel takes 255 in all. */
const LONGEST = 90;

/** Head and foot of every printed page. */
export function headerFooterXml({ title, marking, plan, labels }: ReportModel): string {
  const page = labels.page.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return '&P';
    return part === '{pages}' ? '&N' : escaped(part);
  });
  const head = `&L${escaped(shortened(title))}&R${escaped(marking)}`;
  const foot = `&L${escaped(plan.date)}&R${page.join('')}`;
  return `<headerFooter><oddHeader>${xmlText(head)}</oddHeader><oddFooter>${xmlText(foot)}</oddFooter></headerFooter>`;
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('').trimEnd()} …` : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}
