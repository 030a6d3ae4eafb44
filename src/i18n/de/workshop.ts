/** Words that several rooms of workshops share. */
export const workshopWords = {
  title: 'Workshops',
  toList: 'Zu den Workshops',
  unnamed: 'Workshop ohne Titel',
  openFailed: 'Der Workshop lässt sich gerade nicht öffnen. Es ist nichts verloren gegangen.',
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
