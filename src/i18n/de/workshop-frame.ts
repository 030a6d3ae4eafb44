/** Words around every room of a workshop. */
export const workshopFrameWords = {
  /** Title of the page; the workshop's own title stands in the heading. */
  pageTitle: (room: string) => `${room} – Workshop`,
  roomsNav: 'Dieser Workshop',
  all: 'Alle Workshops',
  number: 'Workshop-Nummer',
  /** The storage has it no longer. */
  gone: 'Dieser Workshop wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.',
  /** Another window revealed first, or filled the box. */
  lost: (count: number) =>
    `${count === 1 ? 'Ein Stimmzettel zählt' : `${count} Stimmzettel zählen`} nicht mit: Bevor ${count === 1 ? 'er' : 'sie'} gespeichert ${count === 1 ? 'war' : 'waren'}, wurde in einem anderen Fenster aufgedeckt, oder der Workshop war schon voll.`,
  beamerOpened:
    'Die Beamer-Ansicht ist in einem eigenen Fenster offen. Schieben Sie dieses Fenster auf den Beamer; hier behalten Sie Ihre eigene Ansicht.',
  beamerBlocked: 'Der Browser hat das zweite Fenster nicht geöffnet.',
  beamerLink: 'Beamer-Ansicht in einem neuen Tab öffnen',
} as const;
