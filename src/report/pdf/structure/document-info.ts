import { textString } from './pdf-syntax';
import type { DocumentFacts, Making } from './xmp';

/** The information dictionary, which says the same as the XMP packet. */
export function infoDictionary(facts: DocumentFacts, { created, producer }: Making): string {
  const entries = {
    Title: facts.title,
    Author: facts.author,
    Subject: facts.subject,
    Producer: producer,
    CreationDate: created,
  };
  const written = Object.entries(entries)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `/${key}${textString(value)}`);
  return `<<${written.join('')}>>`;
}
