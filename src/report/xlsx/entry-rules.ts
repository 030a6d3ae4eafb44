import { address } from './cell';
import type { Sheet } from './report-sheets';
import { xmlText } from './xml-text';

/** What a spreadsheet offers and says where a person enters something. */
export interface EntryWords {
  /** The words of a status, in order; without commas and quotes. */
  statuses: readonly string[];
  status: EntryRule;
  priority: EntryRule;
}

/** Excel shows up to 32 characters of a title, and up to 255 of what is said. */
export interface EntryRule {
  title: string;
  /** Shown while the cell is chosen. */
  hint: string;
  /** Asked when something else is entered; it may stay. */
  question: string;
}

/** The last row a sheet can have: rows that are added get the same help. */
const LAST_ROW = 1_048_575;

/** Choices for the columns of status and priority, where the sheet has them; "" where it has neither. */
export function entryRulesXml({ table }: Sheet, words: EntryWords): string {
  const rules = table.columns.flatMap(({ id }, column) => {
    const range = `${address(1, column)}:${address(LAST_ROW, column)}`;
    if (id === 'status') {
      const list = `<formula1>${xmlText(`"${words.statuses.join(',')}"`)}</formula1>`;
      return [ruleXml('type="list"', range, words.status, list)];
    }
    if (id !== 'priority') return [];
    const bounds = '<formula1>1</formula1><formula2>3</formula2>';
    return [ruleXml('type="whole" operator="between"', range, words.priority, bounds)];
  });
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** A warning, which lets one keep what was entered: the plan belongs to the person. */
function ruleXml(kind: string, range: string, rule: EntryRule, bounds: string): string {
  const title = xmlText(rule.title);
  const says =
    `errorTitle="${title}" error="${xmlText(rule.question)}" ` +
    `promptTitle="${title}" prompt="${xmlText(rule.hint)}"`;
  return `<dataValidation ${kind} errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ${says} sqref="${range}">${bounds}</dataValidation>`;
}
