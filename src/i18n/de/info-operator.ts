import { type OperatorField, operatorFields } from './info-fields';
import type { InfoBlock, InfoFacts, InfoLine } from './info-page';

const POSTAL = ['name', 'street', 'postalCode', 'city', 'country'] as const;

const BARE_EMAIL = /^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/;
const BARE_PHONE = /^\+?[\d\s()/–-]*\d$/;

/** One line of text as it was entered; an e-mail address or phone number on its own becomes a link. */
export function contactLine(entered: string, label?: string): InfoLine {
  const text = entered.trim();
  const line: InfoLine = label === undefined ? { text } : { label, text };
  if (BARE_EMAIL.test(text)) return { ...line, href: `mailto:${text}` };
  // "+49 (0)30 …" is how Germans write it, but the zero in brackets must not be dialled.
  if (BARE_PHONE.test(text))
    return { ...line, href: `tel:${text.replace('(0)', '').replace(/[^\d+]/g, '')}` };
  return line;
}

/** True when the operator gave this entry. */
export function given({ operator }: InfoFacts, field: OperatorField): boolean {
  return operator[field].trim() !== '';
}

/** The given ones of these entries, each on its line behind its word. */
export function givenLines(facts: InfoFacts, fields: readonly OperatorField[]): InfoLine[] {
  return fields
    .filter((field) => given(facts, field))
    .map((field) => contactLine(facts.operator[field], operatorFields[field]));
}

/** Name and postal address, as on an envelope; what is not given leaves no empty line. */
export function postalLines({ operator }: InfoFacts): InfoLine[] {
  const town = `${operator.postalCode.trim()} ${operator.city.trim()}`;
  return [operator.name, operator.street, town, operator.country]
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** Who the operator is and how to reach them; says in words which of these entries are missing. */
export function operatorContact(facts: InfoFacts): InfoBlock[] {
  const lines = [...postalLines(facts), ...givenLines(facts, ['email', 'phone'])];
  const blocks: InfoBlock[] = lines.length === 0 ? [] : [{ address: lines }];
  return [...blocks, ...missingNotice(facts, [...POSTAL, 'email', 'phone'])];
}

/** Names the missing ones of these entries and where they are set; empty when none is missing. */
export function missingNotice(facts: InfoFacts, fields: readonly OperatorField[]): InfoBlock[] {
  const missing = fields.filter((field) => facts.missing.includes(field));
  if (missing.length === 0) return [];
  const some = fields.some((field) => given(facts, field));
  return [
    `Die Angaben zum Betreiber ${some ? 'sind noch nicht vollständig' : 'fehlen noch'}. Diese Einträge fehlen:`,
    { list: missing.map((field) => operatorFields[field]) },
    'Ihre Selbstbewertungen sind davon nicht betroffen. Hinweis für den Betreiber: Die Angaben gehören in die Datei content/operator.json.',
  ];
}
