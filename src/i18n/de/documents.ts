/** Words for making a document, wherever one is made. */
export const makingWords = {
  cancelled: 'Abgebrochen. Es wurde keine Datei gespeichert.',
  outdated: 'Sie haben die Auswahl geändert. Es wurde keine Datei gespeichert.',
  failed:
    'Das hat nicht geklappt: Die Datei konnte nicht erstellt werden. Ihre Eingaben sind davon nicht betroffen. Bitte versuchen Sie es noch einmal.',
  /** Code or a face could not be loaded. */
  partMissing:
    'Dafür fehlt ein Teil der App. Er konnte nicht geladen werden, zum Beispiel weil keine Verbindung besteht. Ihre Eingaben sind davon nicht betroffen. Bitte versuchen Sie es mit Internetverbindung noch einmal.',
} as const;

export interface FormatWords {
  title: string;
  /** What it holds, and what it is good for: two short sentences at most. */
  text: string;
  /** What is good to know before it is used. */
  more?: readonly string[];
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
    text: 'Dieselben Seiten zum Weiterschreiben in Word oder LibreOffice, etwa für einen Antrag. Was Sie dort ändern, kommt nicht in die App zurück.',
    save: 'Als Word speichern',
    making: 'Word-Dokument wird erstellt …',
  },
  excel: {
    title: 'Excel',
    text: 'Dieselben Angaben als Tabellen zum Sortieren und Filtern, in Excel oder LibreOffice. Was Sie dort ändern, kommt nicht in die App zurück.',
    save: 'Als Excel speichern',
    making: 'Excel-Tabelle wird erstellt …',
  },
  calendar: {
    title: 'Kalender',
    text: 'Beginn und Kontrolle der Maßnahmen als ganztägige Termine, mit Erinnerung am Vortag um 9 Uhr. Für die Kalender von Outlook, Google, Apple und andere.',
    more: [
      'Maßnahmen ohne Datum fehlen. Der Umfang oben ändert hier nichts.',
      'In jedem Termin steht die ganze Zeile des Plans, auch die Namen, wenn Sie „mit Namen“ gewählt haben. Lesen kann das, wer Ihren Kalender sieht, und auch dessen Anbieter.',
      'Nach Änderungen am Plan laden Sie die Datei noch einmal: Viele Kalender erneuern dann die Termine. Was nicht mehr im Plan steht, löschen Sie dort selbst.',
    ],
    save: 'Als Kalender speichern',
    making: 'Termine werden erstellt …',
  },
  slips: {
    title: 'Zettel je Person',
    text: 'Ein PDF mit einem Zettel für jede verantwortliche Person, nur mit ihren Maßnahmen und unabhängig vom Umfang. Was noch niemand übernommen hat, steht auf einem weiteren Zettel.',
    save: 'Zettel speichern',
    making: 'Zettel werden erstellt …',
  },
  csv: {
    title: 'CSV',
    text: 'Der Maßnahmenplan als einfache Tabelle, unabhängig vom Umfang: für Programme, die kein Excel lesen.',
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
    text: 'Zu jedem Checkpunkt Kästchen für die Ampel und Linien für Notizen. Zwei Seiten, am besten beidseitig gedruckt.',
    save: 'Checkliste speichern',
    making: 'Checkliste wird erstellt …',
  },
  'empty-plan': {
    title: 'Leerer Maßnahmenplan mit zehn Zeilen',
    text: 'Die sechs Spalten des Plans mit Platz zum Schreiben. Für die Wand wählen Sie im Druckfenster das Papierformat A3.',
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
  planText: 'Dabei ist die Ampel des Checkpunkts je Maßnahme.',
  whom: 'Für wen ist das Dokument?',
  confidential: 'Vertraulich – mit Namen',
  confidentialText: 'Nur für Ihre Organisation. Es steht dabei, wer sich worum kümmert.',
  forOthers: 'Zur Weitergabe – ohne Namen',
  forOthersText:
    'Statt der Namen der Verantwortlichen steht nur „benannt“. Namen in Texten, etwa in einer Maßnahme oder Notiz, bleiben stehen, ebenso der Name der Organisation.',
  /** Said when "Zur Weitergabe" took them out. */
  notesOut:
    'Die Notizen sind jetzt nicht dabei. Wenn andere sie lesen sollen, wählen Sie „Alles, auch die Notizen“.',
  notesIn: 'Die Notizen stehen mit darin. Für andere genügt meist „Ergebnis und Plan“.',
  status: 'Wie weit die Maßnahmen sind (Status)',
  statusText: 'Überfällige bleiben auch ohne ihn gekennzeichnet, außer im Kalender.',
  previewTitle: 'Vorschau',
  previewHint: 'So sehen PDF, Druck und Word aus',
  previewWide: 'Das Blatt ist breiter als der Bildschirm: Wischen Sie, um alles zu sehen.',
  previewLabel: 'Vorschau des Dokuments',
  previewFailed: 'Die Vorschau konnte nicht geladen werden.',
  formatsTitle: 'In welcher Form?',
  /** What was chosen further up: "Alles, auch die Notizen · vertraulich, mit Namen". */
  chosen: (scope: string, names: boolean, status: boolean) =>
    `Gewählt: ${scope} · ${names ? 'vertraulich, mit Namen' : 'zur Weitergabe, ohne Namen'}${status ? '' : ' · ohne Status'}`,
  more: 'Gut zu wissen',
  carries:
    'Mit Sicherung: Wer dieses PDF hat, kann mit „Sicherung öffnen“ an dieser Selbstbewertung weiterarbeiten.',
  carriesNot:
    'Ohne Sicherung, weil nicht alles darin steht. Sie ist dabei, wenn Sie „Alles, auch die Notizen“, „mit Namen“ und den Status wählen.',
  carriesNotForOthers:
    'Ohne Sicherung: Was Sie weitergeben, verrät nicht mehr, als auf den Seiten steht.',
  person: 'Wessen Termine?',
  everybody: 'Der ganze Plan',
  noMeasures: 'Noch steht keine Maßnahme im Plan.',
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
