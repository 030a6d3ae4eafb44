/** Words only the one page for those who run a workshop needs, beside those of the guide. */
export const guideSheetWords = {
  /** For the file name. */
  file: 'Workshop Checkliste und Zeitplan',
  title: 'Checkliste und Zeitplan',
  lead: 'Für etwa zwölf Personen, sieben Checkpunkte und neunzig Minuten: zum Abhaken und Danebenlegen.',
  fields: ['Workshop', 'Datum und Ort', 'Workshop-Nummer'],
  planTitle: 'Zeitplan',
  columns: {
    start: 'Minute',
    own: 'Uhrzeit',
    step: 'Schritt',
    what: 'Worum es geht',
    duration: 'Dauer',
  },
  checklistTitle: 'Checkliste',
  box: 'Kästchen zum Abhaken',
  reminder:
    'Vorlesen ist nicht geheim: Wer zuhört, kann aus einem Stimmzettel-Code die Ampeln ablesen. Scannen und Eintippen kommen zuerst.',
  origin: 'Praxishilfe · Leitfaden für Workshops',
} as const;
