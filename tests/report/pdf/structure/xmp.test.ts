import { describe, expect, test } from 'vitest';
import { isoDate, xmpPacket } from '../../../../src/report/pdf/structure/xmp';

const MAKING = { created: "D:20261120083000-05'30'", producer: 'Probe 1' };
const packet = (change: Partial<Parameters<typeof xmpPacket>[0]> = {}) =>
  xmpPacket(
    { title: 'Titel', author: 'Verein', subject: 'Thema', language: 'de', ...change },
    MAKING,
  );

describe('the metadata packet', () => {
  test('begins and ends as programs that know no PDF look for it', () => {
    expect(packet()).toMatch(
      /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n<x:xmpmeta /,
    );
    expect(packet()).toMatch(/<\/x:xmpmeta>\n<\?xpacket end="w"\?>$/);
  });

  test('explains the property of PDF/UA, which PDF/A does not know', () => {
    const [, schema = ''] =
      /<pdfaExtension:schemas>(.*?)<\/pdfaExtension:schemas>/s.exec(packet()) ?? [];
    for (const part of [
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
      '<pdfaProperty:name>part</pdfaProperty:name>',
      '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
      '<pdfaProperty:category>internal</pdfaProperty:category>',
    ]) {
      expect(schema).toContain(part);
    }
  });

  test('takes any text: markup is escaped, what XML cannot hold is left out', () => {
    const title = 'A & B <b>\u0000\u000b\ud800\ufffe]]> 🐝';
    expect(packet({ title })).toContain('>A &amp; B &lt;b&gt;]]&gt; 🐝<');
  });

  test('leaves out what is not known', () => {
    expect(packet({ author: '', subject: '' })).not.toMatch(/dc:creator|dc:description/);
    expect(packet()).toContain(
      '<dc:creator><rdf:Seq><rdf:li>Verein</rdf:li></rdf:Seq></dc:creator>',
    );
  });

  test('says the time with its zone', () => {
    expect(isoDate("D:20261120083000-05'30'")).toBe('2026-11-20T08:30:00-05:30');
    expect(isoDate("D:20260101000000+00'00")).toBe('2026-01-01T00:00:00+00:00');
    expect(packet()).toContain('<xmp:CreateDate>2026-11-20T08:30:00-05:30</xmp:CreateDate>');
  });
});
