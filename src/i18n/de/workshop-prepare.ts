/** Words of the room in which a workshop is prepared. */
export const prepareWords = {
  details: 'Angaben zum Workshop',
  number: 'Workshop-Nummer',
  /** Read out sign by sign. */
  numberSpelled: (number: string) => `Workshop-Nummer: ${[...number].join(' ')}`,
  numberText:
    'Am Tag selbst zeigt die Beamer-Ansicht diese Nummer. Wer am Handy abstimmt, scannt den QR-Code oder tippt die Nummer in der App unter „An einem Workshop teilnehmen“ ein.',
  qrLabel: (number: string) => `QR-Code, der am Handy zu Workshop ${number} führt`,
  noNumber:
    'Für diese Praxishilfe gibt es noch keine Stimmzettel am Handy. Abstimmen können alle auf Papier oder an diesem Gerät, das herumgegeben wird.',
  revealed:
    'Die Stimmzettel dieses Workshops sind schon aufgedeckt. Weitere können nicht mehr dazukommen.',
  todoTitle: 'Woran Sie denken sollten',
  before: 'Einige Tage vorher',
  onTheDay: 'Am Tag selbst im Raum',
  todo: {
    phones: {
      title: 'Handys',
      text: 'Bitten Sie alle, diese Adresse zu Hause einmal zu öffnen. Danach läuft die App auf dem Handy auch ohne Netz:',
    },
    ballots: {
      title: 'Stimmzettel drucken',
      text: 'Für etwa ein Drittel der Teilnehmenden: für alle, die lieber auf Papier abstimmen. Ohne Handys für alle. Stifte nicht vergessen.',
    },
    laptop: {
      title: 'Dieses Gerät',
      text: 'Öffnen Sie die App auch hier einmal mit Netz, nehmen Sie das Netzteil mit und legen Sie eine Sicherung auf einen Stick.',
    },
    beamer: {
      title: 'Beamer',
      text: 'Anschließen und den Bildschirm erweitern, nicht spiegeln. Dann „Beamer-Ansicht“ öffnen und das neue Fenster hinüberschieben.',
    },
    room: {
      title: 'Raum',
      text: 'Setzen Sie sich in die letzte Reihe: Ist die Schrift zu lesen? Und gibt es einen Platz, an dem jede Person ungestört abstimmen kann?',
    },
    sound: {
      title: 'Ton',
      text: 'Hört man Sie hinten? Wenn nicht, hilft ein Mikrofon oder ein engerer Kreis.',
    },
  },
  guide: 'Zum Leitfaden mit Zeitplan',
  paper: 'Stimmzettel auf Papier',
  paperText:
    'Jeder Stimmzettel hat eine Nummer, damit keiner doppelt gezählt wird. Wer welche Nummer hat, schreibt niemand auf. Mischen Sie die Stimmzettel, bevor Sie sie austeilen.',
  suggested: (expected: number, withPhones: boolean) =>
    withPhones
      ? `Vorgeschlagen ist ein Drittel der erwarteten Stimmzettel (${expected}). Stimmt niemand am Handy ab, drucken Sie für alle.`
      : `Vorgeschlagen sind so viele, wie Sie erwarten (${expected}).`,
  count: 'Anzahl',
  from: 'Ab Nummer',
  fromHint: 'Wenn Sie nachdrucken: Beginnen Sie mit der ersten Nummer, die noch frei ist.',
  range: (from: number, to: number) =>
    from === to ? `Nummer ${from}` : `Nummern ${from} bis ${to}`,
  save: 'Stimmzettel als PDF speichern',
  making: 'Die Stimmzettel werden erstellt …',
  pagerNav: 'Weiter im Workshop',
  start: 'Weiter zum Abstimmen',
} as const;
