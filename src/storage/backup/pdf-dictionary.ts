/** A dictionary of a PDF: the names of its entries without their slash, and their values as written. */
export interface PdfDictionary {
  /** `null`: what stands there is none, or far larger than that of a file inside a PDF. */
  entries: ReadonlyMap<string, string> | null;
  /** The place behind what was read. */
  end: number;
}

/** Those that are larger list pages or widths of letters. */
const LONGEST = 20_000;

const TOKEN = new RegExp(
  [
    /[\0\t\n\f\r ]+|%[^\r\n]*/, // blanks, remarks
    /<<|>>|[[\]]/,
    /\/[^\0\t\n\f\r ()<>[\]{}/%]*/, // names
    /<[\dA-Fa-f\0\t\n\f\r ]*>/, // strings as digits
    /[^\0\t\n\f\r ()<>[\]{}/%]+/, // numbers and words
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);

/** Words that no dictionary has: the one before was never closed. */
const FOREIGN = /^(?:obj|endobj|stream|endstream)$/;

/** Reads the dictionary that begins with "<<" at `start`, without recursion; what is inside others is passed over. */
export function readDictionary(text: string, start: number): PdfDictionary {
  const entries = new Map<string, string>();
  let key: string | null = null;
  let value = '';
  let depth = 0;
  let at = start;
  const keep = () => {
    if (key !== null) entries.set(key, value.trim());
    key = null;
    value = '';
  };
  while (at < text.length && at - start < LONGEST) {
    const token = text[at] === '(' ? readString(text, at) : readToken(text, at);
    at += token.length;
    if (token === '' || token.length >= LONGEST || FOREIGN.test(token)) break;
    if (depth === 1 && token === '>>') {
      keep();
      return { entries, end: at };
    }
    const isName = depth === 1 && token.startsWith('/');
    if (isName && (key === null || value.trim() !== '')) {
      keep();
      key = token.slice(1);
    } else if (depth > 0) {
      value += isBlank(token) ? ' ' : token;
    }
    if (token === '<<' || token === '[') depth += 1;
    if (token === '>>' || token === ']') depth -= 1;
  }
  return { entries: null, end: at };
}

/** "" for what can stand nowhere. */
function readToken(text: string, at: number): string {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? '';
}

/** A string in brackets, with those inside it; what was looked at when it does not end. */
function readString(text: string, start: number): string {
  let depth = 0;
  let at = start;
  do {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    at += 1;
  } while (depth > 0 && at < text.length && at - start < LONGEST);
  return text.slice(start, at);
}

const isBlank = (token: string) => /^[\0\t\n\f\r %]/.test(token);
