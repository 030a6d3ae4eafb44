/** What people must know of the storage as a whole. */
export const storageNewsWords = {
  blocked: {
    title: 'Ein anderes Fenster ist im Weg',
    text: 'Diese App ist noch in einem anderen Fenster oder Tab geöffnet, dort in einer älteren Fassung. Bitte schließen Sie es. Danach geht es hier von selbst weiter.',
  },
  newer: {
    title: 'Hier können Sie gerade nur lesen',
    text: 'Ihre Selbstbewertungen gehören schon zu einer neueren Fassung dieser App. Damit nichts verloren geht, lässt sich in diesem Fenster nichts ändern. Ansehen, Drucken, PDF und Sicherung gehen weiterhin.',
    help: 'Laden Sie die Seite neu, am besten mit Internetverbindung: Meist kommt dann die neue Fassung. Bleibt dieser Hinweis stehen, gibt es die neue Fassung hier zurzeit nicht. Ihre Eingaben sind trotzdem noch da, und sobald sie wieder angeboten wird, können Sie weiterarbeiten. Zur Vorsicht können Sie vorher eine Sicherung und die Rohdaten speichern.',
    reload: 'Seite neu laden',
  },
  erased: {
    title: 'Alles wurde gelöscht',
    text: 'Was Sie hier noch sehen, ist in diesem Browser nicht mehr gespeichert, und dieses Fenster speichert auch nichts mehr. Brauchen Sie es noch, speichern Sie jetzt eine Sicherung davon.',
    begin: 'Zur Startseite',
  },
  gone: {
    title: 'Ihre Selbstbewertungen sind nicht mehr in diesem Browser',
    text: 'Sie haben hier schon mit der App gearbeitet, doch der Browser hat die gespeicherten Daten nicht mehr. Das kann passieren, wenn auf dem Gerät der Platz knapp wird, wenn der Browser beim Beenden aufräumt oder wenn jemand die Websitedaten gelöscht hat.',
    help: 'Haben Sie eine Sicherung? Damit holen Sie alles zurück, was darin steht.',
    dismiss: 'Hinweis nicht mehr zeigen',
  },
} as const;
