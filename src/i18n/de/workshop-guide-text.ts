/** A part of the guide under a heading of its own. */
export interface GuidePart {
  heading: string;
  paragraphs?: readonly string[];
  list?: readonly string[];
}

export const guidePreparing: readonly GuidePart[] = [
  {
    heading: 'Handys',
    paragraphs: [
      'Wer am Handy abstimmen will, öffnet die App zu Hause einmal mit Internet und wartet, bis ganz unten auf der Startseite „Offline bereit“ steht. Danach geht alles ohne Netz. Schreiben Sie die Adresse der App in die Einladung, am besten mit einem Satz dazu, warum.',
      'Wer das vergessen hat, stimmt auf Papier oder am herumgegebenen Gerät ab. Richten Sie dafür kein WLAN ein: Das kostet mehr Zeit, als es bringt.',
    ],
  },
  {
    heading: 'Papier',
    paragraphs: [
      'Im Workshop unter „Vorbereiten“ drucken Sie nummerierte Stimmzettel. Die Nummer sorgt dafür, dass kein Blatt doppelt gezählt wird. Wer welche Nummer hat, notiert niemand: Lassen Sie die Blätter von einem gemischten Stapel ziehen.',
      'Legen Sie die Aussagen als leere Checkliste auf jeden Platz, dann kann auch mitlesen, wer am Handy abstimmt.',
    ],
  },
  {
    heading: 'Raum, Laptop und Beamer',
    list: [
      'Ein Halbkreis ist besser als Reihen: Alle sehen die Leinwand und einander.',
      'Stellen Sie den Laptop so, dass nur Sie auf den Bildschirm sehen. Erweitern Sie die Anzeige, statt sie zu spiegeln, und schieben Sie das Fenster „Beamer-Ansicht“ auf den Beamer. Beide Fenster gehen im Gleichschritt, auch ohne Netz.',
      'Haben Sie nur einen Bildschirm, zeigen Sie die Beamer-Ansicht und wechseln zum Eingeben kurz in das andere Fenster. Mit der Taste B wird die Leinwand dunkel.',
      'Probieren Sie die Kamera bei dem Licht aus, das später herrscht. Ein heller Handybildschirm und ein Abstand von etwa zwanzig Zentimetern helfen meist.',
      'Setzen Sie sich in die letzte Reihe. Was Sie dort nicht lesen können, lesen andere auch nicht.',
    ],
  },
  {
    heading: 'Was Sie vorher sagen sollten',
    list: [
      'Es geht um das Bild der Gruppe, nicht um die Meinung der Vorgesetzten. Unterschiede sind erwünscht.',
      'Niemand schreibt einen Namen auf. Bis zum Aufdecken ist nur zu sehen, wie viele abgestimmt haben; danach gibt es nur noch die Verteilung.',
      'In sehr kleinen Gruppen lässt sich manches erraten. Bei weniger als fünf Personen sagen Sie das offen und fragen, ob alle einverstanden sind.',
      'Notizen gibt nur mit, wer das will. Sie werden ohne Namen vorgelesen, aber manche erkennt man am Inhalt.',
      'Es entsteht ein Protokoll. Sagen Sie, wer es bekommt.',
    ],
  },
  {
    heading: 'Datenschutz',
    paragraphs: [
      'Alles bleibt auf Ihrem Laptop, bis Sie selbst eine Datei weitergeben. Auch die Liste der Eingeladenen ist freiwillig; oft genügt „Vorstand und Team“. Nehmen Sie für den Workshop ein Gerät, das Ihrer Organisation gehört und mit einem Passwort geschützt ist.',
    ],
  },
];

export const guideRunning: readonly GuidePart[] = [
  {
    heading: 'Ankommen und still bewerten',
    paragraphs: [
      'Zeigen Sie die erste Folie der Beamer-Ansicht: Dort stehen Workshop-Nummer und QR-Code. Lesen Sie eine Aussage gemeinsam laut und klären Sie Begriffe, bevor alle für sich weitermachen. „Keine Angabe“ ist eine gute Antwort für Neue und Gäste.',
      'Wer fertig ist, wartet still. Die letzten zwei Minuten sagen Sie an.',
    ],
  },
  {
    heading: 'Einsammeln',
    paragraphs: [
      'Scannen geht am schnellsten: Alle kommen mit dem Handy am Laptop vorbei, und die anderen holen sich einen Kaffee. Wer den Code lieber zeigt, dem tippen Sie ihn ab.',
      'Vorlesen ist nicht geheim. Alle im Raum hören den Code, und aus ihm lassen sich die Ampeln ablesen. Bieten Sie es nur an, wenn weder Kamera noch Zeigen möglich ist, und sagen Sie das dazu.',
      'Hat sich jemand vertan, ziehen Sie den Stimmzettel mit seiner Nummer oder seinem Code zurück. Nach dem Aufdecken geht das nicht mehr.',
    ],
  },
  {
    heading: 'Aufdecken und sprechen',
    paragraphs: [
      'Das Ergebnis beginnt mit dem Checkpunkt, bei dem Sie am weitesten auseinanderliegen. Fragen Sie zuerst nach den Rändern: „Was hat jemand gesehen, der Rot gegeben hat? Und jemand mit Grün?“ Antworten darf, wer mag, auch für eine Sicht, die nicht die eigene ist.',
      'Eine gemeinsame Ampel ist kein Durchschnitt. Einigen Sie sich auf die Farbe, mit der alle weiterarbeiten können, und halten Sie in einem Satz fest, warum.',
    ],
  },
  {
    heading: 'Wenn Sie sich nicht einig werden',
    list: [
      'Fragen Sie, was passieren müsste, damit Grün stimmt. Oft ist man sich über den nächsten Schritt einig, obwohl man es bei der Farbe nicht ist.',
      'Nehmen Sie im Zweifel die dringendere Farbe. Sie verpflichtet niemanden zu einer Maßnahme, aber sie hält das Thema wach.',
      'Halten Sie die abweichende Meinung fest. Sie steht mit ihrer Begründung im Protokoll, ohne Namen, es sei denn, jemand möchte genannt werden.',
      'Läuft die Zeit ab, lassen Sie die Ampel offen. Das ist ehrlicher als eine, hinter der niemand steht.',
    ],
  },
  {
    heading: 'Themenspeicher und Pausen',
    paragraphs: [
      'Was wichtig ist, aber nicht zum Checkpunkt gehört, kommt mit der Taste N in den Themenspeicher. So geht nichts verloren, und das Gespräch bleibt bei der Sache. Am Ende wird aus manchem Eintrag eine Maßnahme.',
      'Bei mehr als neunzig Minuten planen Sie nach dem Aufdecken zehn Minuten Pause ein. Die Uhr auf der Leinwand läuft ohne Ton mit; sie drängt nicht, sie erinnert.',
    ],
  },
  {
    heading: 'Maßnahmen',
    paragraphs: [
      'Zwei oder drei Maßnahmen, die jemand wirklich übernimmt, sind mehr wert als zehn gute Vorsätze. Tragen Sie sie in großer Schrift gleich an der Leinwand ein, mit einer Person, einem Beginn und einem Datum für die Kontrolle. Wer nicht da ist, wird nicht eingetragen, sondern gefragt.',
    ],
  },
];

export const guideAfter: readonly GuidePart[] = [
  {
    heading: 'Am selben Tag',
    list: [
      'Speichern Sie das Protokoll als PDF oder Word und schicken Sie es an alle, die dabei waren.',
      'Speichern Sie eine Sicherung des Workshops und legen Sie sie an einen zweiten Ort, etwa auf einen Stick.',
      'Vernichten Sie die Papier-Stimmzettel.',
      'Erinnern Sie daran, die Stimmzettel auf den Handys zu löschen. Nach dreißig Tagen löscht die App sie auch von selbst, wenn sie dort weiter benutzt wird.',
    ],
  },
  {
    heading: 'In den Wochen danach',
    paragraphs: [
      'Das gemeinsame Ergebnis ist eine gewöhnliche Selbstbewertung mit Maßnahmenplan. Die Termine der Kontrolle lassen sich in den Kalender übernehmen, und jede verantwortliche Person kann ihren eigenen Zettel bekommen.',
    ],
  },
  {
    heading: 'Wieder zusammenkommen',
    paragraphs: [
      'Verabreden Sie schon im Workshop das nächste Treffen, am besten kurz nach den ersten Kontrollen. Nach einem Jahr bewerten Sie neu: Die früheren Ampeln stehen dann daneben, und alle sehen, was sich bewegt hat.',
    ],
  },
];
