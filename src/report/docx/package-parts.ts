import type { ReportModel } from '../report-model';
import { FACE } from './styles';
import { safe } from './text';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Programs show these facts in one line. */
const LONGEST_FACT = 300;

/** A file inside the file of Word. */
export interface PackagePart {
  path: string;
  data: string;
}

type CoreFacts = Pick<
  ReportModel,
  'title' | 'instrumentTitle' | 'organisation' | 'origin' | 'language' | 'changedAt'
>;

/**
 * What the document says about itself. Written here because the library dates every document with the moment of its
 * making, and the same model shall give the same file.
 */
export function coreProperties(model: CoreFacts): PackagePart {
  const changed = model.changedAt.replace(/\.\d+/, '');
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(changed)}</dcterms:${name}>`;
  const facts = {
    'dc:title': model.title,
    'dc:subject': model.instrumentTitle,
    'dc:creator': model.organisation,
    'dc:description': model.origin,
    'dc:language': languageTag(model.language),
    'cp:lastModifiedBy': model.organisation,
  };
  const written = Object.entries(facts).map(
    ([name, fact]) => `<${name}>${escaped([...fact].slice(0, LONGEST_FACT).join(''))}</${name}>`,
  );
  const data = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${written.join('')}${moment('created')}${moment('modified')}</cp:coreProperties>`;
  return { path: 'docProps/core.xml', data };
}

/** Says which face of Word looks most like ours, for where ours is not installed. */
export function fontTable(): PackagePart {
  const data = `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FACE}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
  return { path: 'word/fontTable.xml', data };
}

/** Word wants a country with the language. */
export function languageTag(language: string): string {
  return language === 'de' ? 'de-DE' : language;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return safe(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
