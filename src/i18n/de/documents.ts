/** Words for making a document, wherever one is made. */
export const makingWords = {
  cancelled: 'Abgebrochen. Es wurde keine Datei gespeichert.',
  outdated: 'Sie haben die Auswahl geändert. Es wurde keine Datei gespeichert.',
  failed:
    'Das hat nicht geklappt: Die Datei konnte nicht erstellt werden. Ihre Eingaben sind davon nicht betroffen. Bitte versuchen Sie es noch einmal.',
} as const;

interface FormatWords {
  title: string;
  /** What it holds, and what it is good for. */
  text: string;
  save: string;
  /** Only where it takes longer than a blink. */
  making: string;
}

/** Words of each format. */
export const formatWords = {
  pdf: {
    title: 'PDF',
    text: 'Was Sie oben gewählt haben, zum Lesen, Verschicken und Ausdrucken. Es sieht überall gleich aus und lässt sich auch vorlesen.',
    save: 'Als PDF speichern',
    making: 'PDF wird erstellt …',
  },
  word: {
    title: 'Word',
    text: 'Dieselben Seiten zum Weiterschreiben, zum Beispiel für einen Antrag oder ein Protokoll. Auch LibreOffice kann die Datei öffnen.',
    save: 'Als Word speichern',
    making: 'Word-Dokument wird erstellt …',
  },
  excel: {
    title: 'Excel',
    text: 'Dieselben Angaben als Tabellen, mit einer Zeile je Maßnahme: zum Sortieren, Filtern und Weiterführen. Auch LibreOffice kann die Datei öffnen.',
    save: 'Als Excel speichern',
    making: 'Excel-Tabelle wird erstellt …',
  },
  calendar: {
    title: 'Kalender',
    text: 'Beginn und Kontrolle der Maßnahmen als ganztägige Termine, mit Erinnerung am Vortag: für die Kalender von Outlook, Google, Apple und andere.',
    save: 'Als Kalender speichern',
    making: 'Termine werden erstellt …',
  },
  slips: {
    title: 'Zettel je Person',
    text: 'Ein PDF mit einem Zettel für jede verantwortliche Person: nur mit ihren Maßnahmen und mit Platz für das, was sie erreicht hat. Was noch niemand übernommen hat, steht auf einem weiteren Zettel.',
    save: 'Zettel speichern',
    making: 'Zettel werden erstellt …',
  },
  csv: {
    title: 'CSV',
    text: 'Der Maßnahmenplan als einfache Tabelle, für Programme, die kein Excel lesen.',
    save: 'Als CSV speichern',
    making: 'CSV-Datei wird erstellt …',
  },
  json: {
    title: 'JSON',
    text: 'Dieselben Angaben zum Einlesen in andere Programme. Eine Sicherung ersetzt diese Datei nicht.',
    save: 'Als JSON speichern',
    making: 'JSON-Datei wird erstellt …',
  },
  checklist: {
    title: 'Checkliste mit sieben Checkpunkten',
    text: 'Zu jedem Checkpunkt Kästchen für die Ampel und Linien für Notizen. Für Workshops, oder um sich vor der Sitzung allein Gedanken zu machen.',
    save: 'Checkliste speichern',
    making: 'Checkliste wird erstellt …',
  },
  'empty-plan': {
    title: 'Leerer Maßnahmenplan mit zehn Zeilen',
    text: 'Die sechs Spalten des Plans mit Platz zum Schreiben. Für die Wand, das Flipchart oder die Runde am Tisch.',
    save: 'Leeren Plan speichern',
    making: 'Leerer Plan wird erstellt …',
  },
} as const satisfies Record<string, FormatWords>;

/** Words of the room of documents. */
export const documentsWords = {
  title: 'Dokumente',
  lead: 'Nehmen Sie Ergebnis und Plan in der Form mit, die gerade passt. Alles entsteht auf diesem Gerät.',
  link: 'Weitere Dokumente und Weitergabe',
  contentTitle: 'Was kommt hinein?',
  scope: 'Umfang',
  scopes: {
    plan: 'Nur der Maßnahmenplan',
    result: 'Ergebnis und Plan',
    everything: 'Alles, auch die Notizen',
  },
  whom: 'Für wen ist das Dokument?',
  confidential: 'Vertraulich – mit Namen',
  confidentialText: 'Nur für Ihre Organisation. Es steht dabei, wer sich worum kümmert.',
  forOthers: 'Zur Weitergabe – ohne Namen',
  forOthersText:
    'Statt der Namen der Verantwortlichen steht nur „benannt“. Namen in Texten, etwa in einer Maßnahme oder Notiz, bleiben stehen, ebenso der Name der Organisation.',
  status: 'Wie weit die Maßnahmen sind (Status)',
  previewTitle: 'Vorschau',
  previewHint: 'Das steht im Dokument',
  previewLabel: 'Vorschau des Dokuments',
  previewFailed: 'Die Vorschau konnte nicht geladen werden.',
  formatsTitle: 'In welcher Form?',
  carries:
    'Die Sicherung dieser Selbstbewertung steckt darin: „Sicherung öffnen“ nimmt auch dieses PDF.',
  carriesNot:
    'Dieses PDF enthält keine Sicherung, weil Sie etwas weglassen. Mit „Alles, auch die Notizen“, mit Namen und mit Status ist es zugleich eine Sicherung.',
  carriesNotForOthers:
    'Dieses PDF enthält keine Sicherung: Was Sie weitergeben, verrät nicht mehr, als auf den Seiten steht.',
  person: 'Wessen Termine?',
  everybody: 'Der ganze Plan',
  noDates: 'Noch steht weder ein Beginn noch eine Kontrolle im Plan.',
  nobody: 'Noch ist niemand als verantwortlich eingetragen.',
  withoutNames: 'Zettel brauchen Namen. Wählen Sie dafür oben „Vertraulich – mit Namen“.',
  personsWithoutNames:
    'Termine für eine einzelne Person gibt es nur mit Namen. Wählen Sie dafür oben „Vertraulich – mit Namen“.',
  pagerNav: 'Zurück zum Maßnahmenplan',
  formsHint: 'Lieber auf Papier beginnen?',
  formsLink: 'Leere Vordrucke',
} as const;

/** Words of the room of blank forms. */
export const formsWords = {
  title: 'Leere Vordrucke',
  lead: 'Zum Ausdrucken und Ausfüllen mit dem Stift, für Workshops und für alle, die lieber auf Papier arbeiten.',
  listTitle: 'Zwei Vordrucke als PDF',
  text: 'Die Vordrucke entstehen auf diesem Gerät und enthalten nichts von Ihren Eingaben. Was Sie darauf notieren, tragen Sie später in eine Selbstbewertung ein.',
} as const;
