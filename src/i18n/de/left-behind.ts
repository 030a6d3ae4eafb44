/** What a window that closed or crashed had not saved, and what this one cannot take over. */
export const leftBehindWords = {
  aside: {
    title: 'Nicht alles ließ sich übernehmen',
    text: 'Ein Fenster ist zugegangen, bevor alles gespeichert war. Einen Teil davon kann die App nicht lesen oder keiner Ihrer Selbstbewertungen zuordnen. Er liegt unverändert unter „Gelöschtes“; von dort können Sie ihn als Datei speichern. Alles andere ist davon nicht betroffen.',
    link: 'Dort ansehen',
  },
  newer: {
    title: 'Einige Eingaben warten auf eine neuere Fassung',
    text: 'Ein Fenster mit einer neueren Fassung dieser App ist zugegangen, bevor alles gespeichert war. Was darin zuletzt eingegeben wurde, bleibt liegen und kommt dazu, sobald Sie die neuere Fassung wieder öffnen. Laden Sie die Seite neu, am besten mit Internetverbindung. Zur Vorsicht können Sie die Rohdaten speichern.',
    reload: 'Seite neu laden',
  },
  dismiss: 'Hinweis schließen',
} as const;
