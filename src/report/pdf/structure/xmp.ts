/** What a document says about itself. */
export interface DocumentFacts {
  title: string;
  /** "" for none, as for the subject. */
  author: string;
  subject: string;
  /** BCP 47 tag. */
  language: string;
}

/** What is known about how it was made. */
export interface Making {
  /** As in the information dictionary, e.g. "D:20261120000000+01'00'". */
  created: string;
  /** The program that made the file. */
  producer: string;
}

const PDFUA = 'http://www.aiim.org/pdfua/ns/id/';

const NAMESPACES = `
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="${PDFUA}"`;

// PDF/A knows no properties of PDF/UA, so the file has to explain the one it uses.
const UA_SCHEMA = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${PDFUA}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** The XMP packet of a document that meets PDF/A-3a and PDF/UA-1. */
export function xmpPacket(facts: DocumentFacts, { created, producer }: Making): string {
  const { title, author, subject, language } = facts;
  const properties = [
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:title>${alternative(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>`,
    subject === '' ? '' : `<dc:description>${alternative(subject)}</dc:description>`,
    `<dc:language><rdf:Bag>${item(language)}</rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${isoDate(created)}</xmp:CreateDate>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${UA_SCHEMA}
<rdf:Description rdf:about=""${NAMESPACES}>
${properties.filter((property) => property !== '').join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const item = (text: string) => `<rdf:li>${escapeXml(text)}</rdf:li>`;

const alternative = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

// Characters that XML 1.0 cannot hold at all, halves of characters among them.
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]|\p{Cs}/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');
}

/** "D:20261120000000+01'00'" as "2026-11-20T00:00:00+01:00". */
export function isoDate(date: string): string {
  return date.replace(
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)([+-]\d\d)'(\d\d)'?$/,
    '$1-$2-$3T$4:$5:$6$7:$8',
  );
}
