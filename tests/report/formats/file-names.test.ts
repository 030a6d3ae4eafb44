import { describe, expect, test } from 'vitest';
import { WHOLE_REPORT } from '../../../src/report/report-model';
import type { DocumentWish } from '../../../src/ui/document-wish';
import { assessment, instrument, measure } from '../sample';
import { make, standInForBrowser } from './make';

standInForBrowser();

const EXTENSIONS: Record<DocumentWish['kind'], string> = {
  pdf: 'pdf',
  word: 'docx',
  excel: 'xlsx',
  csv: 'csv',
  json: 'json',
  calendar: 'ics',
  slips: 'pdf',
};

/** What no file of any system may be called, and how long a name may be. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]\.\w+$|^(?:con|nul|com1)\b/iu;
const LONGEST = 105;

const NAMES: [what: string, name: string][] = [
  ['nothing', ''],
  ['a way out of the folder', '../../etc/passwd'],
  ['a device of Windows', 'CON'],
  ['a name written backwards', 'Plan\u202efdp.exe'],
  ['300 letters', 'ẞ'.repeat(300)],
  ['line breaks and signs of a path', 'A\r\n:B*C?"D"<E>|F'],
];

const planOf = (name: string, responsible: string) =>
  assessment({ name, measures: [measure({ responsible, review: '2027-03-03' })] });

const options = WHOLE_REPORT;

function expectSafe(name: string, kind: DocumentWish['kind']): void {
  expect(name).not.toMatch(FORBIDDEN);
  expect(name).toMatch(new RegExp(`^\\S.*2026-11-20\\.${EXTENSIONS[kind]}$`, 'u'));
  expect(name.length).toBeLessThanOrEqual(LONGEST);
}

describe.each(Object.keys(EXTENSIONS) as DocumentWish['kind'][])('F61 the file of %s', (kind) => {
  test.each(NAMES)('has a name every system takes: %s', async (_, hostile) => {
    const wish = { kind, assessment: planOf(hostile, 'Jemand'), instrument, options };
    expectSafe((await make(wish)).name, kind);
  });
});

test.each(['..\\..\\geheim', 'CON', 'Ada\u202efdp.exe', 'ẞ'.repeat(300)])(
  'F61 a calendar of %j has a name every system takes',
  async (person) => {
    const wish = { kind: 'calendar', assessment: planOf('', person), instrument, options } as const;
    expectSafe((await make({ ...wish, person })).name, 'calendar');
  },
);
