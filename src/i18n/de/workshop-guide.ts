/** A step of the plan for a workshop of ninety minutes. */
export interface GuideStep {
  minutes: number;
  title: string;
  text: string;
}

/** For about twelve people and seven checkpoints; ninety minutes together. */
export const guideSteps: readonly GuideStep[] = [
  {
    minutes: 10,
    title: 'Ankommen',
    text: 'Warum wir hier sind, was am Ende da sein soll, und dass ohne Namen abgestimmt wird.',
  },
  {
    minutes: 15,
    title: 'Jede und jeder bewertet für sich',
    text: 'Still, zwei Minuten je Checkpunkt. Verständnisfragen ja, Meinungen noch nicht.',
  },
  {
    minutes: 10,
    title: 'Einsammeln, dabei kurze Pause',
    text: 'Stimmzettel scannen, eintippen oder nachtragen. Zu sehen ist nur, wie viele es sind.',
  },
  {
    minutes: 35,
    title: 'Aufdecken, sprechen, sich einigen',
    text: 'Das Strittigste zuerst: drei Checkpunkte je acht Minuten, die übrigen zwei bis drei.',
  },
  {
    minutes: 15,
    title: 'Maßnahmen',
    text: 'Zu den zwei oder drei dringendsten Checkpunkten: was, wer, ab wann, Kontrolle.',
  },
  {
    minutes: 5,
    title: 'Abschluss',
    text: 'Plan vorlesen, nächstes Treffen festlegen, Themenspeicher verteilen, danken.',
  },
];

/** What to tick off, on the screen and on the page to print. */
export const guideChecklist = [
  {
    title: 'Einige Tage vorher',
    items: [
      'Workshop in der App angelegt, Titel, Datum und Ort eingetragen',
      'Einladung verschickt: worum es geht, wie lange, App zu Hause einmal öffnen',
      'App auf dem Laptop einmal mit Internet geöffnet',
      'Stimmzettel gedruckt: für ein Drittel der Teilnehmenden, ohne Handys für alle',
    ],
  },
  {
    title: 'Eine halbe Stunde vorher im Raum',
    items: [
      'Tische im Halbkreis, alle sehen Leinwand und einander',
      'Laptop mit Netzteil, Beamer als zweiter Bildschirm erweitert, nicht gespiegelt',
      'Beamer-Ansicht offen, von der letzten Reihe aus gelesen',
      'Kamera mit einem Stimmzettel vom eigenen Handy probiert, dann zurückgezogen',
      'Stifte, Papier, Uhr; ein ruhiger Platz zum Abstimmen',
    ],
  },
  {
    title: 'Danach',
    items: [
      'Protokoll noch am selben Tag an alle',
      'Sicherung des Workshops gespeichert, an zwei Orten',
      'Termine der Kontrolle im Kalender, nächstes Treffen verabredet',
      'Papier-Stimmzettel vernichtet, Stimmzettel auf Handys gelöscht',
    ],
  },
] as const;

/** Words of the guide for those who run a workshop. */
export const guideWords = {
  title: 'Leitfaden für Workshops',
  lead: 'Zwölf Menschen, ein Laptop, ein Beamer und kein Internet: So kommen Sie in anderthalb Stunden zu einem gemeinsamen Ergebnis, einem Plan und einem Protokoll.',
  contents: 'Inhalt',
  sections: {
    vorbereiten: 'Vorbereiten',
    stimmwege: 'Auf welchem Weg abstimmen?',
    ablauf: 'Am Tag selbst',
    danach: 'Danach',
    blatt: 'Eine Seite zum Ausdrucken',
  },
  ways: {
    lead: 'Sie können alle Wege mischen. Gezählt wird am Laptop, und doppelte Stimmzettel fallen dort auf.',
    when: 'Wann es passt:',
    aloud:
      'Einen Code vorzulesen geht zur Not auch, ist aber nicht geheim: Alle hören mit, und aus dem Code lassen sich die Ampeln ablesen. Scannen und Eintippen kommen zuerst.',
  },
  sheetText: 'Checkliste und Zeitplan auf einem Blatt A4, zum Abhaken und Danebenlegen.',
  save: 'Blatt als PDF speichern',
  making: 'Das Blatt wird erstellt …',
  plan: {
    caption: 'Zeitplan für 90 Minuten, etwa zwölf Personen und sieben Checkpunkte',
    from: 'Minute',
    step: 'Schritt',
    minutes: 'Dauer',
    at: (minutes: number) => `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`,
    duration: (minutes: number) => `${minutes} Min.`,
  },
  links: {
    create: 'Neuen Workshop anlegen',
    list: 'Zu den Workshops',
    join: 'So sehen es die Teilnehmenden',
    privacy: 'Datenschutz: was ein Workshop behält',
    backup: 'Zur Sicherung',
    forms: 'Leere Vordrucke für Checkliste und Plan',
  },
} as const;

/** How votes can be given, and when which way fits. */
export const guideWays = [
  {
    title: 'Code vom eigenen Handy',
    how: 'Alle bewerten in der App und bekommen einen kurzen Code und einen QR-Code. Die Kamera am Laptop liest den QR-Code, oder Sie tippen den Code ein.',
    when: 'Die meisten haben ein Handy und darauf die App schon einmal geöffnet. Der schnellste Weg, und mit dem QR-Code kommen auch Notizen mit.',
  },
  {
    title: 'Papier',
    how: 'Gedruckte Stimmzettel mit Nummer. Am Laptop wählen Sie „Papier nachtragen“ und geben je Checkpunkt eine Ziffer ein: 1 Rot, 2 Gelb, 3 Grün, 0 keine Angabe.',
    when: 'Immer dabeihaben: für alle ohne Handy, mit leerem Akku oder mit Vorbehalten. Ein Blatt ist in wenigen Sekunden eingegeben.',
  },
  {
    title: 'Das Gerät herumgeben',
    how: 'Laptop oder Tablet wandern von Platz zu Platz. Nach jeder Stimme ist der Bildschirm leer; niemand sieht, was die Person davor gewählt hat.',
    when: 'Kleine Gruppen bis etwa sechs Personen oder Einzelne, die kein Handy und kein Papier wollen. Rechnen Sie mit fünf Minuten je Person.',
  },
  {
    title: 'Dateien zusammenführen',
    how: 'Jede Abteilung oder Organisation bringt ihre fertige Selbstbewertung als Sicherung mit. Jede zählt als ein Stimmzettel.',
    when: 'Die Bewertung ist schon vorher entstanden, und am Tag selbst wollen Sie gleich ins Gespräch.',
  },
] as const;
