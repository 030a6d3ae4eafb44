import type { ReportModel } from '../report-model';
import { xmlText } from './xml-text';

/** What Excel takes of a head or a foot, signs for page numbers included. */
const LONGEST = 255;

/** Head and foot of every printed page. */
export function headerFooterXml({ title, marking, origin, labels }: ReportModel): string {
  const page = labels.page.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return '&P';
    return part === '{pages}' ? '&N' : escaped(part);
  });
  const head = line(title, escaped(marking));
  const foot = line(origin, page.join(''));
  return `<headerFooter><oddHeader>${xmlText(head)}</oddHeader><oddFooter>${xmlText(foot)}</oddFooter></headerFooter>`;
}

/** `left` is cut so that `right` has room. */
function line(left: string, right: string): string {
  const whole = (text: string) => `&L${escaped(text)}&R${right}`;
  let kept = left;
  while (kept !== '' && whole(`${kept} …`).length > LONGEST) {
    kept = kept.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
  }
  return whole(left).length <= LONGEST ? whole(left) : whole(`${kept.trimEnd()} …`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}
