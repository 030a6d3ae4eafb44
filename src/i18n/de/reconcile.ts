const points = (count: number) => (count === 1 ? '1 Punkt' : `${count} Punkte`);

/** Words of the Abgleich: two copies say different things, and a person chooses. */
export const reconcileWords = {
  title: 'Abgleich',
  lead: 'Hier wurde unabhängig voneinander Verschiedenes eingetragen, zum Beispiel auf zwei Geräten. Wählen Sie, was gelten soll. Es eilt nicht: Bis dahin gilt der Stand A, und nichts geht verloren.',
  left: (count: number) => `Noch ${points(count)} zu entscheiden.`,
  allDone: 'Es gibt nichts zu entscheiden: Alle Stände stimmen überein.',
  toOverview: 'Zur Übersicht',
  proposal:
    'Vorgeschlagen ist jeweils der spätere Eintrag. Was nur einmal ausgefüllt ist, bleibt erhalten.',
  takeAll: 'Alle Vorschläge übernehmen',
  take: 'So übernehmen',
  takeNamed: (what: string) => `So übernehmen: ${what}`,
  decided: (what: string) => `Entschieden: ${what}.`,
  allDecided: (count: number) => `${points(count)} entschieden.`,
  banner: (count: number) =>
    count === 1
      ? 'Bei einem Punkt gibt es verschiedene Stände.'
      : `Bei ${count} Punkten gibt es verschiedene Stände.`,
  bannerLink: 'Zum Abgleich',
  /** [0] → "Stand A (gilt jetzt)", [1, 2] → "Stand B, C" */
  sides: (indexes: readonly number[]) =>
    `Stand ${indexes.map((index) => String.fromCharCode(65 + index)).join(', ')}${
      indexes.includes(0) ? ' (gilt jetzt)' : ''
    }`,
  /** Milliseconds since 1970, on the clock of that device. */
  enteredOn: (time: number) =>
    new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' }).format(time),
  both: 'Beide behalten',
  empty: 'leer',
  name: 'Name',
  rating: 'Bewertung',
  note: 'Notiz',
  measure: (text: string) => (text === '' ? 'Maßnahme' : `Maßnahme „${text}“`),
  ofCheckpoint: (number: number, title: string) => `Checkpunkt ${number}: ${title}`,
  removedOrNot: 'Einmal wurde diese Maßnahme gelöscht, einmal weiterbearbeitet.',
  keepOrRemove: 'Behalten oder löschen?',
  keep: 'Maßnahme behalten',
  remove: 'Maßnahme löschen',
} as const;
