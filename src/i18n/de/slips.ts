/** Words of the sheets that each responsible person gets, beside those of every document. */
export const slipsWords = {
  /** For file names. */
  file: 'Zettel',
  title: (organisation: string) => `Zettel – ${organisation}`,
  /** Before the name of the person. */
  slipFor: 'Zettel für',
  /** Before the head of the measures that are nobody's. */
  slip: 'Zettel',
  nobody: 'Noch niemand verantwortlich',
  /** Where names are left out. */
  named: 'Verantwortliche sind benannt',
  count: (count: number) => (count === 1 ? 'Eine Maßnahme' : `${count} Maßnahmen`),
  together: (names: string[]) =>
    `gemeinsam mit ${names.join(', ').replace(/, (?=[^,]*$)/, ' und ')}`,
  achieved: 'Was ich erreicht habe',
  /** Instead, for what is nobody's. */
  takeOver: 'Wer übernimmt das?',
  box: 'Kästchen zum Abhaken',
  ticked: 'Abgehakt',
};
