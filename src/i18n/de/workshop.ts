/** Words that several rooms of workshops share. */
export const workshopWords = {
  title: 'Workshops',
  toList: 'Zu den Workshops',
  unnamed: 'Workshop ohne Titel',
  openFailed: 'Der Workshop lässt sich gerade nicht öffnen. Es ist nichts verloren gegangen.',
  /** One that lies there and that trying again does not open. */
  unreadableTitle: 'Dieser Workshop lässt sich nicht öffnen',
  unreadable: {
    'newer-database':
      'Er wurde mit einer neueren Fassung der App bearbeitet und liegt unverändert da. Verbinden Sie das Gerät mit dem Internet und laden Sie die Seite neu.',
    'invalid-record':
      'Seine Daten sind beschädigt. In der Liste der Workshops können Sie ihn löschen. Haben Sie eine Sicherung, können Sie ihn daraus zurückholen.',
  },
  unknownTitle: 'Diesen Workshop gibt es hier nicht',
  unknownText:
    'Vielleicht wurde er gelöscht, oder er liegt auf einem anderen Gerät. Haben Sie eine Sicherung, können Sie ihn daraus zurückholen.',
  /** The rooms of a workshop, as they stand in its navigation. */
  rooms: {
    vorbereiten: 'Vorbereiten',
    abstimmen: 'Abstimmen',
    ergebnis: 'Ergebnis',
    plan: 'Maßnahmenplan',
    protokoll: 'Protokoll',
  },
  /** Opens the window for the second screen. */
  beamer: 'Beamer-Ansicht',
} as const;
