/** Words of the blank forms on paper, beside those of every document. */
export const blankFormWords = {
  checklist: 'Checkliste',
  emptyPlan: 'Maßnahmenplan',
  /** For file names. */
  files: { checklist: 'Checkliste', 'empty-plan': 'Leerer Maßnahmenplan' },
  title: (form: string, instrument: string) => `${form} – ${instrument}`,
  organisation: 'Organisation oder Bereich',
  day: 'Datum',
  by: 'Ausgefüllt von',
  checklistLead:
    'Vergleichen Sie die gute Praxis, die jeder Checkpunkt beschreibt, mit Ihrer Situation und kreuzen Sie eine Ampel an. Lassen Sie offen, was Sie noch nicht bewerten können.',
  planLead:
    'Tragen Sie für die wichtigsten roten und gelben Checkpunkte ein, was Sie tun wollen, wer sich darum kümmert und wann Sie nachsehen.',
  notes: 'Notizen',
  meaning: (rating: string, meaning: string) => (meaning === '' ? rating : `${rating}: ${meaning}`),
  /** Instead of the picture of a box with a light beside it. */
  box: (light: string) => `Kästchen zum Ankreuzen: ${light}`,
  priorities: (column: string, priorities: string[]) => `${column}: ${priorities.join(' · ')}`,
  checkpoints: (titles: string[]) => `Checkpunkte: ${titles.join(' · ')}`,
};

export type BlankFormWords = typeof blankFormWords;
