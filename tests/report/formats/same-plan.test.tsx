import { describe, expect, test } from 'vitest';
import { loadReportBuilder } from '../../../src/documents';
import {
  type ReportModel,
  type ReportOptions,
  WHOLE_REPORT,
} from '../../../src/report/report-model';
import { ReportPages } from '../../../src/ui/components/report-pages';
import type { DocumentWish } from '../../../src/ui/document-wish';
import { instrument } from '../sample';
import { type Facts, factsOf, type MeasureFact } from './facts';
import { make, standInForBrowser } from './make';
import { readIcs } from './read-ics';
import { readJson } from './read-json';
import { readPrinted } from './read-printed';
import { readSlips, sortedByText } from './read-slips';
import { readCsv, readXlsx } from './read-tables';
import { readPdf } from './read-tagged';
import { readWord } from './read-word';
import { RICH_PLAN } from './rich-plan';

standInForBrowser();

const bytesOf = async (kind: DocumentWish['kind'], options: ReportOptions) =>
  (await make({ kind, assessment: RICH_PLAN, instrument, options })).bytes;

interface Format {
  read: (options: ReportOptions, model: ReportModel) => Promise<Facts>;
  /** What of the whole the format holds; everything where nothing is said. */
  holds?: (facts: Required<Facts>, model: ReportModel) => Facts;
}

/** In a table of six columns "offen" says nothing new, and so is not said. */
const openUnsaid = ({ measures, result }: Required<Facts>): Facts => ({
  measures: measures.map((each) => (each.status === 'offen' ? { ...each, status: '' } : each)),
  result,
});

/** A plan alone, without the lights and their notes. */
const planOnly = ({ measures }: Required<Facts>): Facts => ({ measures });

const hasDay = ({ start, review }: MeasureFact) => start !== '' || review !== '';

const FORMATS: Record<DocumentWish['kind'] | 'paper', Format> = {
  pdf: {
    read: async (options) => readPdf(await bytesOf('pdf', options)),
    holds: openUnsaid,
  },
  word: { read: async (options) => readWord(await bytesOf('word', options)), holds: openUnsaid },
  excel: { read: async (options) => readXlsx(await bytesOf('excel', options)) },
  csv: { read: async (options) => readCsv(await bytesOf('csv', options)), holds: planOnly },
  json: { read: async (options) => readJson(await bytesOf('json', options)) },
  calendar: {
    read: async (options) => readIcs(await bytesOf('calendar', options)),
    // What has no day is in no calendar, and there a day tells by itself that it has passed.
    holds: ({ measures }) => ({
      measures: measures.filter(hasDay).map(({ overdue: _, ...each }) => each),
    }),
  },
  slips: {
    read: async (options) => readSlips(await bytesOf('slips', options)),
    holds: (facts, { plan }) => ({
      measures: sortedByText(
        openUnsaid(facts).measures.map((each, index) => {
          const people = plan.rows[index]?.people ?? [];
          return people.length === 0
            ? each
            : { ...each, responsible: people.toSorted().join(', ') };
        }),
      ),
    }),
  },
  paper: {
    read: async (_, model) => readPrinted(<ReportPages model={model} top={1} />),
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
    expect(await read(options, model)).toEqual(holds?.(facts, model) ?? facts);
  });
});
