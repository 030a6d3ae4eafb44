/** Words of the rooms of one assessment: checkpoints and overview. */
export const unknownWords = {
  address: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse stimmt nicht oder ist veraltet. Ihre Selbstbewertungen finden Sie auf der Startseite.',
  },
  assessment: {
    title: 'Diese Selbstbewertung ist nicht auf diesem Gerät',
    text: 'Vielleicht wurde sie gelöscht, oder sie liegt in einem anderen Browser oder auf einem anderen Gerät. Mit einer Sicherung können Sie sie hierherholen.',
  },
  checkpoint: {
    title: 'Diesen Checkpunkt gibt es nicht',
    text: 'Die Adresse nennt einen Checkpunkt, den diese Praxishilfe nicht hat.',
    first: 'Zum ersten Checkpunkt',
  },
} as const;

export const checkpointWords = {
  position: (number: number, total: number) => `Checkpunkt ${number} von ${total}`,
  question: 'Wie gut trifft das auf Sie zu?',
  clear: 'Bewertung zurücknehmen',
  keys: 'In dieser Auswahl geht es auch mit den Tasten 1, 2 und 3.',
  earlier: (day: string, rating: string) => `Bewertung vom ${day}: ${rating}`,
  note: 'Notiz',
  noteHint: 'Warum schätzen Sie es so ein? Was ist schon gut, was fehlt?',
  examples: 'Anregungen',
  examplesHint:
    'Beispiele aus der Praxis. Was zu Ihnen passt, übernehmen Sie mit einem Klick in den Maßnahmenplan.',
  planFull: 'Der Maßnahmenplan ist voll.',
  take: 'Als Maßnahme übernehmen',
  takeNamed: (text: string) => `Als Maßnahme übernehmen: ${text}`,
  taken: 'Im Maßnahmenplan',
  takenNamed: (text: string) => `Im Maßnahmenplan ansehen: ${text}`,
  added: 'Die Maßnahme steht jetzt im Maßnahmenplan.',
  toPlan: 'Zum Plan',
  count: (count: number) => (count === 1 ? '1 Anregung' : `${count} Anregungen`),
  backTo: (number: number, title: string) => `Zurück zu Checkpunkt ${number}: ${title}`,
  moveNav: 'Zwischen den Checkpunkten',
} as const;

export const overviewWords = {
  title: 'Übersicht',
  rename: 'Umbenennen',
  summary: (rated: number, total: number) => `${rated} von ${total} Checkpunkten bewertet`,
  nextTitle: 'Was jetzt am meisten hilft',
  next: {
    rate: {
      text: (count: number) =>
        count === 1
          ? 'Ein Checkpunkt ist noch nicht bewertet. Sie dürfen ihn auch offenlassen.'
          : `${count} Checkpunkte sind noch nicht bewertet. Sie dürfen sie auch offenlassen.`,
      action: (number: number) => `Weiter mit Checkpunkt ${number}`,
    },
    planRed: {
      text: (title: string) =>
        `„${title}“ ist rot und hat noch keine Maßnahme. Eine einzige, machbare Maßnahme ist ein guter Anfang.`,
      action: 'Maßnahme planen',
    },
    plan: {
      text: 'Wählen Sie aus den gelben Checkpunkten das, was Ihnen am wichtigsten ist, und machen Sie daraus ein bis drei Maßnahmen.',
      action: 'Maßnahmenplan beginnen',
    },
    complete: {
      text: (count: number) =>
        count === 1
          ? 'Bei einer Maßnahme fehlt noch, wer verantwortlich ist oder wann kontrolliert wird.'
          : `Bei ${count} Maßnahmen fehlt noch, wer verantwortlich ist oder wann kontrolliert wird.`,
      action: 'Maßnahmenplan ergänzen',
    },
    followUp: {
      text: 'Ihr Plan steht. Speichern Sie ihn als PDF, teilen Sie ihn im Team und schauen Sie an den Kontrollterminen wieder hierher.',
      action: 'Maßnahmenplan ansehen',
    },
    allDone: {
      text: 'Alle Maßnahmen sind erledigt oder verworfen. Ein guter Zeitpunkt, um erneut zu bewerten – oder sich etwas Neues vorzunehmen.',
      action: 'Maßnahmenplan ansehen',
    },
    allGreen: {
      text: 'Alle Checkpunkte sind grün – schön! Bewerten Sie in einigen Monaten erneut, damit es so bleibt.',
      action: 'Maßnahmenplan ansehen',
    },
  },
  planAnyway: 'Zum Maßnahmenplan',
  listTitle: 'Alle Checkpunkte',
  pagerNav: 'Zum letzten Checkpunkt und zum Maßnahmenplan',
  earlier: (rating: string) => `früher: ${rating}`,
  measures: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  redWithout: 'noch keine Maßnahme',
  documentsTitle: 'Mitnehmen und teilen',
  documentsText:
    'Das PDF enthält das Ergebnis mit Ihren Notizen, den Maßnahmenplan mit Namen und eine Sicherung, mit der Sie weiterarbeiten können. Es entsteht auf diesem Gerät.',
  moreDocuments: 'Für Word, Excel oder den Kalender? Oder ohne Namen?',
  print: 'Drucken',
  printFailed:
    'Die Druckansicht konnte nicht geladen werden. Ihre Eingaben sind davon nicht betroffen. Bitte versuchen Sie es noch einmal.',
  againTitle: 'Nach einigen Monaten',
  againText:
    'Bewerten Sie erneut: Die früheren Ampeln stehen dann daneben, und offene Maßnahmen kommen mit.',
  again: 'Erneut bewerten',
  begunAgain: 'Neue Bewertung begonnen. Die bisherige bleibt erhalten.',
  skipped: (number: number) => `Checkpunkt ${number} ist noch offen`,
} as const;

export const sampleWords = {
  hint: 'Das ist ein Beispiel einer erfundenen Organisation. Probieren Sie ruhig alles aus.',
  own: 'Eigene Selbstbewertung beginnen',
} as const;

/** Words of parts that several of these rooms share. */
export const sharedWords = {
  newerContent:
    'Diese Selbstbewertung gehört zu einer Fassung der Praxishilfe, die hier fehlt oder gerade nicht geladen werden kann. Ihre Eingaben sind sicher. Laden Sie die App mit Internetverbindung neu.',
  textFull: (count: number) =>
    `Hier passen höchstens ${count.toLocaleString('de-DE')} Zeichen hinein. Was darüber hinausging, wurde nicht übernommen.`,
} as const;
