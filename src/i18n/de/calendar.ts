/** Words of the calendar that leaves the app. */
export const calendarWords = {
  /** For file names. */
  file: 'Termine',
  fileForOthers: 'Termine zur Weitergabe',
  /** "Maßnahmenplan – Verein Süd (Ayşe Kaya)" */
  titleFor: (title: string, person: string) => `${title} (${person})`,
} as const;
