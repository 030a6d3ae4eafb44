/** The parking lot: what must not get lost, but does not belong to the checkpoint being talked about. */
export const topicsWords = {
  title: 'Themenspeicher',
  hint: 'Für alles Wichtige, das gerade nicht zum Checkpunkt gehört.',
  none: 'Noch liegt nichts im Themenspeicher.',
  new: 'Neues Thema',
  placeholder: 'Neues Thema',
  add: 'Merken',
  full: (most: number) => `Mehr als ${most} Themen passen nicht in den Themenspeicher.`,
  topic: (number: number) => `Thema ${number}`,
  remove: 'Löschen',
  removeNamed: (number: number) => `Thema ${number}: Löschen`,
  removed: (number: number) => `Thema ${number} ist gelöscht.`,

  take: 'Als Maßnahme übernehmen',
  takeNamed: (number: number) => `Thema ${number}: Als Maßnahme übernehmen`,
  choose: 'Zu welchem Checkpunkt soll die Maßnahme gehören?',
  planFull: 'Der Plan ist voll. Löschen Sie eine Maßnahme, bevor Sie eine neue hinzufügen.',
  took: (number: number) => `Thema ${number} steht jetzt als Maßnahme im Plan.`,
  taken: 'Steht im Maßnahmenplan',
  takenNamed: (number: number) => `Thema ${number}: Im Maßnahmenplan ansehen`,
  later: 'Ist das gemeinsame Ergebnis übernommen, kann ein Thema zur Maßnahme werden.',
} as const;
