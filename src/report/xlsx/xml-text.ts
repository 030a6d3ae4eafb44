// What XML 1.0 cannot hold, and CR, which its readers turn into LF.
const UNWRITABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as a value of XML, between tags or in an attribute. It must hold no control characters but tab and LF. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Any text as a cell's value (ST_Xstring of ISO/IEC 29500-1, 22.9.2.19): what XML cannot hold becomes _xHHHH_, and
 * what merely looks so is escaped itself, so that every program reads back the same text.
 */
export function cellString(text: string): string {
  const safe = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(UNWRITABLE, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
  return xmlText(safe);
}
