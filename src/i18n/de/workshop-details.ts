/** Words of what is written down about a workshop, and of the form for a new one. */
export const workshopDetailsWords = {
  newTitle: 'Neuer Workshop',
  newLead: 'Alles hier können Sie später ändern. Auch der Titel darf vorerst leer bleiben.',
  create: 'Workshop anlegen',
  title: 'Titel',
  titleHint: 'Er steht auf dem Beamer und im Protokoll, zum Beispiel „Klausurtag Jugendwerk“.',
  date: 'Datum',
  place: 'Ort',
  invited: 'Eingeladene',
  invitedHint:
    'Namen oder Gruppen, wie Sie es brauchen. Mit den Stimmzetteln hat das nichts zu tun: Sie bleiben anonym.',
  expected: 'Erwartete Stimmzettel',
  expectedHint: 'So sehen alle, wie viele noch fehlen. Das Feld darf leer bleiben.',
  incompleteDay: 'Das Datum ist nicht vollständig.',
  impossibleDay: 'Dieses Jahr kann nicht stimmen.',
  storedDay: (day: string) => `Gespeichert bleibt der ${day}.`,
  badNumber: (min: number, max: number) => `Bitte eine ganze Zahl von ${min} bis ${max} eingeben.`,
  instrument: 'Praxishilfe',
  version: (title: string, version: string) => `${title} (Fassung ${version})`,
  fixed: 'Praxishilfe und Workshop-Nummer bleiben, wie sie sind: Die Stimmzettel hängen daran.',
  next: 'So geht es weiter',
  steps: [
    {
      title: 'Vorbereiten',
      text: 'Sie bekommen eine Workshop-Nummer und, wenn Sie möchten, nummerierte Stimmzettel zum Ausdrucken.',
    },
    {
      title: 'Abstimmen',
      text: 'Jede Person setzt ihre Ampeln für sich: am eigenen Handy, auf Papier oder an diesem Gerät. Zu sehen ist nur, wie viele schon abgestimmt haben.',
    },
    {
      title: 'Aufdecken und einigen',
      text: 'Sie sprechen zuerst über das, was am weitesten auseinanderliegt, und halten ein gemeinsames Ergebnis fest.',
    },
    {
      title: 'Planen',
      text: 'Aus dem gemeinsamen Ergebnis wird eine Selbstbewertung mit Maßnahmenplan. Dazu gibt es ein Protokoll.',
    },
  ],
} as const;
