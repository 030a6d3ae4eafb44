import { type OperatorField, operatorFields } from './info-fields';
import { contactLine, given, givenLines, missingNotice, postalLines } from './info-operator';
import type { InfoFact, InfoFacts, InfoLine, InfoPage, InfoSection } from './info-page';

/** "Impressum": the operator as § 5 DDG and § 18 MStV ask for it; says in words what is not given. */
export function imprintPage(facts: InfoFacts): InfoPage {
  return {
    title: 'Impressum',
    lead: 'Hier steht, wer diese App anbietet und wie Sie den Betreiber erreichen. Grundlage sind § 5 des Digitale-Dienste-Gesetzes (DDG) und § 18 des Medienstaatsvertrags (MStV).',
    sections: [
      ...missingSection(facts),
      ...addressSection('anbieter', 'Anbieter (§ 5 DDG)', postalLines(facts)),
      ...factsSection(facts, 'vertretung', 'Rechtsform und Vertretung', [
        'legalForm',
        'represented',
      ]),
      ...addressSection('kontakt', 'Kontakt', givenLines(facts, ['email', 'phone'])),
      ...factsSection(facts, 'register', 'Register und Aufsicht', [
        'register',
        'vatId',
        'supervisory',
      ]),
      ...responsible(facts),
      origin,
    ],
  };
}

function missingSection(facts: InfoFacts): InfoSection[] {
  const fields = Object.keys(operatorFields) as OperatorField[];
  const paragraphs = missingNotice(facts, fields);
  return paragraphs.length === 0
    ? []
    : [{ id: 'fehlt', heading: 'Noch nicht vollständig', paragraphs }];
}

function addressSection(id: string, heading: string, address: InfoLine[]): InfoSection[] {
  return address.length === 0 ? [] : [{ id, heading, paragraphs: [{ address }] }];
}

function factsSection(
  facts: InfoFacts,
  id: string,
  heading: string,
  fields: OperatorField[],
): InfoSection[] {
  const listed: InfoFact[] = fields
    .filter((field) => given(facts, field))
    .map((field) => ({ label: operatorFields[field], text: facts.operator[field].trim() }));
  return listed.length === 0 ? [] : [{ id, heading, paragraphs: [{ facts: listed }] }];
}

function responsible(facts: InfoFacts): InfoSection[] {
  return given(facts, 'responsibleForContent')
    ? addressSection('inhalt', 'Verantwortlich für den Inhalt (§ 18 Abs. 2 MStV)', [
        contactLine(facts.operator.responsibleForContent),
      ])
    : [];
}

const origin: InfoSection = {
  id: 'herkunft',
  heading: 'Herkunft der Inhalte',
  paragraphs: [
    'Der Betreiber stellt die App bereit. Woher die Inhalte der Praxishilfe stammen und unter welchen Lizenzen die Software steht, lesen Sie auf der Seite „Über diese App“.',
  ],
};
