/** Words around every room of a workshop. */
export const workshopFrameWords = {
  /** Title of the page; the workshop's own title stands in the heading. */
  pageTitle: (room: string) => `${room} – Workshop`,
  roomsNav: 'Dieser Workshop',
  all: 'Alle Workshops',
  number: 'Workshop-Nummer',
  /** The storage has it no longer. */
  gone: 'Dieser Workshop wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.',
  beamerOpened:
    'Die Beamer-Ansicht ist in einem eigenen Fenster offen. Schieben Sie dieses Fenster auf den Beamer; hier behalten Sie Ihre eigene Ansicht.',
  beamerBlocked: 'Der Browser hat das zweite Fenster nicht geöffnet.',
  beamerLink: 'Beamer-Ansicht in einem neuen Tab öffnen',
} as const;
