/**
 * How each character of a ballot code is read aloud, so that none is taken for another: "zwo", because "zwei" sounds like
 * "drei", and towns for the letters.
 */
const SPOKEN: Record<string, string> = {
  2: 'zwo',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
  A: 'Aachen',
  F: 'Fulda',
  J: 'Jena',
  K: 'Köln',
  M: 'Mainz',
  R: 'Rostock',
  T: 'Trier',
  U: 'Ulm',
  W: 'Weimar',
  X: 'Xanten',
  Y: 'Ypsilon',
};

/** The word to say for a character, e.g. "Köln" for K. */
export function spokenWord(character: string): string {
  return SPOKEN[character] ?? character;
}

/** A whole code as it is read aloud: "K wie Köln, sieben, M wie Mainz". */
export function spokenCode(code: string): string {
  return [...code]
    .map((character) => {
      const word = spokenWord(character);
      return /\d/.test(character) || word === character ? word : `${character} wie ${word}`;
    })
    .join(', ');
}
