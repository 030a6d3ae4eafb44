// What stands in brackets says more of one name and is found first, so that nothing in it parts two.
const SEPARATOR = /\([^()]*\)|[,;/&+\n]/g;
const AND = /\([^()]*\)| und /gi;

/** The keys of all names that stand alone in some entry of the plan, made once for all its entries. */
export function loneNames(entries: readonly string[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => parts(entry, SEPARATOR)).map(nameKey));
}

/**
 * The persons (or groups) that an entry under "Verantwortlich" names, in its order, nobody twice. "Vorstand
 * (Kaya/Wolf)" is one, "Müller, Anna" are two: nothing tells a surname before a first name from two first names.
 * "und" parts two only when one of them stands alone elsewhere in the plan: "Sport und Spiel" stays one.
 * @param alone of the whole plan, see {@link loneNames}
 */
export function namesOf(responsible: string, alone: ReadonlySet<string>): string[] {
  const names = parts(responsible, SEPARATOR).flatMap((name) => {
    const pair = parts(name, AND);
    return pair.some((one) => alone.has(nameKey(one))) ? pair : [name];
  });
  const seen = new Set<string>();
  return names.filter((name) => {
    const isNew = !seen.has(nameKey(name));
    seen.add(nameKey(name));
    return isNew;
  });
}

/** Two spellings of a name with the same key are the same person. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}

function parts(text: string, separator: RegExp): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(separator)) {
    if (sign.startsWith('(')) continue;
    found.push(text.slice(start, index));
    start = index + sign.length;
  }
  return [...found, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}
