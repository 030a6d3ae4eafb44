/** Words for a new version of the app, and for a part of it that is missing. */
export const updateWords = {
  newVersion: {
    text: 'Eine neue Fassung dieser App liegt bereit. Ihre Eingaben bleiben erhalten.',
    accept: 'Jetzt aktualisieren',
    later: 'Später',
  },
  missingPart: {
    text: 'Ein Teil der App ließ sich nicht laden. Meist hilft es, die Seite neu zu laden. Gespeicherte Eingaben bleiben dabei erhalten.',
    accept: 'Seite neu laden',
    later: 'Später',
  },
  blocked:
    'In einem anderen Fenster dieser App ist noch etwas nicht gespeichert. Bitte sehen Sie dort nach und versuchen Sie es dann noch einmal.',
  blockedHere:
    'In diesem Fenster ist noch etwas von einem Workshop nicht gespeichert. Bitte sehen Sie bei den Workshops nach und versuchen Sie es dann noch einmal.',
} as const;
