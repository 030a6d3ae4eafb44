import { describe, expect, test } from 'vitest';
import { loadReportBuilder } from '../../../src/documents';
import {
  type ReportModel,
  type ReportOptions,
  WHOLE_REPORT,
} from '../../../src/report/report-model';
import { PrintedPlan } from '../../../src/ui/components/printed-plan';
import { PrintedResult } from '../../../src/ui/components/printed-result';
import { instrument } from '../sample';
import { type Facts, factsOf } from './facts';
import { make, standInForBrowser } from './make';
import { readPrinted } from './read-printed';
import { readPdf } from './read-tagged';
import { RICH_PLAN } from './rich-plan';

standInForBrowser();

const wish = (options: ReportOptions) => ({ assessment: RICH_PLAN, instrument, options });

interface Format {
  read: (options: ReportOptions, model: ReportModel) => Promise<Facts>;
  /** What of the whole the format holds; everything where nothing is said. */
  holds?: (facts: Required<Facts>) => Facts;
}

/** In a table of six columns "offen" says nothing new, and so is not said. */
const openUnsaid = ({ measures, result }: Required<Facts>): Facts => ({
  measures: measures.map((each) => (each.status === 'offen' ? { ...each, status: '' } : each)),
  result,
});

const FORMATS: Record<string, Format> = {
  PDF: {
    read: async (options) => readPdf((await make({ kind: 'pdf', ...wish(options) })).bytes),
    holds: openUnsaid,
  },
  paper: {
    read: async (_, model) =>
      readPrinted(
        <>
          {model.result && <PrintedResult model={model} result={model.result} />}
          <PrintedPlan model={model} />
        </>,
      ),
    holds: openUnsaid,
  },
};

const CHOICES: [string, Partial<ReportOptions>][] = [
  ['everything', {}],
  ['result and plan', { scope: 'result' }],
  ['the plan alone', { scope: 'plan' }],
  ['no names', { names: false }],
  ['no status', { status: false }],
  ['the least', { scope: 'plan', names: false, status: false }],
];

describe.each(Object.entries(FORMATS))('what %s says, read back', (_, { read, holds }) => {
  test.each(CHOICES)('is what every other format says: %s', async (_, choice) => {
    const options = { ...WHOLE_REPORT, ...choice };
    const model = (await loadReportBuilder())(RICH_PLAN, instrument, options);
    const facts = factsOf(model);
    expect(facts.measures).toHaveLength(6);
    expect(await read(options, model)).toEqual(holds?.(facts) ?? facts);
  });
});
