/** Words of the Maßnahmenplan. Labels begin with the measure, so that lists of fields tell them apart. */
export const planWords = {
  title: 'Maßnahmenplan',
  lead: 'Aus den Ampeln wird hier ein Plan. Beginnen Sie mit ein bis drei Maßnahmen, die Sie gut schaffen können – die wichtigsten zuerst. Alles Weitere darf warten.',

  offersTitle: 'Wo sich eine Maßnahme lohnt',
  offersHint:
    'Ihre roten Checkpunkte zuerst, dann die gelben. Sie entscheiden, was in den Plan kommt.',
  measures: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  none: 'noch keine Maßnahme',
  add: 'Maßnahme hinzufügen',
  addFor: (checkpoint: string) => `Maßnahme hinzufügen: ${checkpoint}`,
  addMore: 'Weitere Maßnahme',
  addMoreFor: (checkpoint: string) => `Weitere Maßnahme hinzufügen: ${checkpoint}`,
  addElsewhere: 'Maßnahme zu einem anderen Checkpunkt hinzufügen',
  noOffers: {
    unrated:
      'Noch ist kein Checkpunkt bewertet. Setzen Sie zuerst die Ampeln: Dann sehen Sie hier, wo Sie am besten anfangen.',
    partly: (count: number) =>
      count === 1
        ? 'Bisher ist kein Checkpunkt rot oder gelb, einer ist noch nicht bewertet.'
        : `Bisher ist kein Checkpunkt rot oder gelb, ${count} sind noch nicht bewertet.`,
    allGreen:
      'Alle Checkpunkte sind grün – schön! Sie müssen nichts planen. Wenn Sie etwas festhalten möchten, geht das trotzdem.',
    rate: (number: number) => `Checkpunkt ${number} bewerten`,
  },

  dialog: {
    own: 'Eigene Maßnahme schreiben',
    choose: 'Zu welchem Checkpunkt?',
    examples: 'Oder eine Anregung übernehmen – den Text können Sie danach ändern:',
    note: 'Ihre Notiz dazu:',
    take: (text: string) => `Als Maßnahme übernehmen: ${text}`,
    taken: 'Im Maßnahmenplan',
    takenNamed: (text: string) => `Im Maßnahmenplan ansehen: ${text}`,
    full: 'Der Plan ist voll. Löschen Sie eine Maßnahme, bevor Sie eine neue hinzufügen.',
  },
  added: 'Die Maßnahme steht jetzt im Plan.',
  removed: (number: number) => `Maßnahme ${number} ist gelöscht.`,

  listTitle: 'Ihre Maßnahmen',
  empty: 'Noch steht keine Maßnahme im Plan.',
  emptyHint:
    'Wählen Sie oben einen Checkpunkt und tippen Sie auf „Maßnahme hinzufügen“. Sie können eine Anregung übernehmen oder selbst formulieren.',
  counter: {
    toDo: (count: number) => `${count} noch zu tun`,
    overdue: (count: number) => `${count} überfällig`,
    nobody: (count: number) => `${count} ohne Verantwortliche`,
    noReview: (count: number) => `${count} ohne Kontrolle`,
  },
  order: 'Reihenfolge',
  orders: {
    own: 'Eigene Reihenfolge',
    priority: 'Nach Priorität',
    checkpoint: 'Nach Checkpunkt',
    date: 'Nach Kontrolltermin',
  },
  held: 'Ihre Änderung wirkt auf die Reihenfolge. Neu sortiert wird, wenn Sie die Liste verlassen.',
  sortNow: 'Jetzt sortieren',

  number: (number: number) => `Maßnahme ${number}`,
  field: (number: number, label: string) => `Maßnahme ${number}: ${label}`,
  status: 'Status',
  actions: 'Verschieben und löschen',
  textPlaceholder: 'Was wollen Sie tun?',
  noPriority: '–',
  unknownCheckpoint: 'Unbekannter Checkpunkt',
  up: 'Nach oben',
  down: 'Nach unten',
  moved: (from: number, to: number) => `Maßnahme ${from} steht jetzt an Stelle ${to}.`,
  alreadyFirst: (number: number) => `Maßnahme ${number} steht schon ganz oben.`,
  alreadyLast: (number: number) => `Maßnahme ${number} steht schon ganz unten.`,
  remove: 'Löschen',

  overdue: 'überfällig',
  dueToday: 'heute fällig',
  finish: 'Erledigt',
  finished: (number: number) => `Maßnahme ${number} ist erledigt.`,
  beforeStart: 'liegt vor dem Beginn',
  incompleteDay: 'Das Datum ist nicht vollständig.',
  storedDay: (day: string) => `Gespeichert bleibt der ${day}.`,
  impossibleDay: 'Dieses Jahr kann nicht stimmen.',

  openTitle: 'Noch offen in diesem Plan',
  openHint: 'Ein Plan wird umgesetzt, wenn klar ist, wer sich kümmert und wann Sie nachsehen.',
  bareRed: 'Rot, noch ohne Maßnahme',
  openPoints: {
    overdue: 'Überfällig',
    beforeStart: 'Kontrolle vor Beginn',
    measure: 'Was zu tun ist',
    responsible: 'Wer sich kümmert',
    review: 'Wann Sie nachsehen',
  },
  fill: (number: number, label: string) => `Maßnahme ${number}: ${label} eintragen`,
  look: (point: string, target: string) => `${point}: ${target}`,
  openMore: (count: number) => `und ${count} weitere`,
  complete:
    'Bei jeder Maßnahme steht, wer sich kümmert und wann Sie nachsehen. Jetzt ist Ihr Plan bereit für das Team.',

  allDone:
    'Keine Maßnahme ist mehr offen. Ein guter Zeitpunkt, neu hinzuschauen: „Erneut bewerten“ finden Sie in der Übersicht.',

  pagerNav: 'Zur Übersicht',
} as const;
