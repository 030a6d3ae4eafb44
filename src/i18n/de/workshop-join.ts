/** Words for those who fill in a ballot on their own phone. */
export const joinWords = {
  number: {
    title: 'An einem Workshop teilnehmen',
    lead: 'Sie geben Ihre Einschätzung auf diesem Gerät ab, ohne Namen, ohne Konto und ohne Internet.',
    label: 'Workshop-Nummer',
    hint: 'Vier Zeichen. Sie stehen auf der Leinwand, oder jemand sagt sie Ihnen.',
    go: 'Weiter',
    scanTitle: 'Oder von der Leinwand scannen',
    scanText: 'Halten Sie die Kamera auf den QR-Code neben der Workshop-Nummer.',
    scan: 'QR-Code scannen',
    adviser: 'Sie leiten den Workshop?',
    guide: 'Zum Leitfaden',
  },
  problems: {
    empty: 'Bitte geben Sie die Workshop-Nummer ein. Sie steht auf der Leinwand.',
    character: (character: string) =>
      `„${character}“ kommt in Workshop-Nummern nicht vor. Bitte vergleichen Sie noch einmal: Es gibt nur die Ziffern 2 bis 9 und die Buchstaben A, F, J, K, M, R, T, U, W, X und Y.`,
    length: 'Eine Workshop-Nummer hat vier Zeichen. Bitte vergleichen Sie noch einmal.',
    check:
      'Diese Nummer stimmt nicht ganz. Vermutlich ist ein Zeichen falsch oder vertauscht. Bitte vergleichen Sie noch einmal mit der Leinwand.',
    newer:
      'Dieser Workshop braucht eine neuere Fassung der App. Laden Sie die App mit Internet neu, oder stimmen Sie auf Papier oder am Laptop ab.',
    foreign: 'Dieser QR-Code gehört zu keinem Workshop. Gemeint ist der neben der Workshop-Nummer.',
    ballot: 'Das ist der QR-Code eines Stimmzettels. Gemeint ist der neben der Workshop-Nummer.',
    unknown:
      'Die Praxishilfe dieses Workshops fehlt in Ihrer Fassung der App. Laden Sie die App mit Internet neu, oder stimmen Sie auf Papier oder am Laptop ab.',
  },
  drafts: {
    title: 'Stimmzettel auf diesem Gerät',
    text: 'Sie liegen nur hier und stehen in keiner Sicherung. Nach 30 Tagen löscht die App sie, sobald sie danach an zwei verschiedenen Tagen geöffnet wurde.',
    workshop: (number: string) => `Workshop ${number}`,
    open: (day: string) => `Angefangen, zuletzt geändert am ${day}`,
    closed: (day: string) => `Abgeschlossen am ${day}`,
    continue: 'Weiter ausfüllen',
    show: 'Code zeigen',
    remove: 'Löschen',
    removeNamed: (number: string) => `Stimmzettel für Workshop ${number} löschen`,
    removed: 'Der Stimmzettel ist von diesem Gerät gelöscht.',
    removeFailed:
      'Der Stimmzettel ließ sich gerade nicht löschen. Bitte versuchen Sie es noch einmal.',
    failed: 'Ob auf diesem Gerät Stimmzettel liegen, lässt sich gerade nicht nachsehen.',
  },
  start: {
    title: 'Ihr Stimmzettel',
    workshop: (number: string) => `Workshop ${number}`,
    other: 'Andere Nummer eingeben',
    loadFailed: 'Die Praxishilfe dieses Workshops lässt sich gerade nicht laden.',
    howTitle: 'So geht es',
    how: (count: number) => [
      `${count === 1 ? 'Ein Checkpunkt: Geben Sie ihm' : `${count} Checkpunkte: Geben Sie jedem`} eine Ampel, so wie Sie es sehen. Sie dürfen auch „Keine Angabe“ wählen.`,
      'Schließen Sie den Stimmzettel ab. Sie bekommen einen kurzen Code und einen QR-Code.',
      'Zeigen Sie den QR-Code der Kamera am Laptop, oder zeigen Sie den Code zum Eintippen.',
    ],
    anonymous:
      'Ihr Name steht nirgends. Der Stimmzettel bleibt auf diesem Gerät, bis Sie seinen Code zeigen. Am Laptop liegen alle Stimmzettel ungeordnet und ohne Uhrzeit.',
    begin: 'Stimmzettel ausfüllen',
    continue: (number: number) => `Weiter mit Checkpunkt ${number}`,
    overview: 'Zur Übersicht',
  },
  adopt: {
    title: 'Aus meiner Selbstbewertung übernehmen',
    text: 'Auf diesem Gerät liegt eine Selbstbewertung mit derselben Praxishilfe. Sie können deren Ampeln übernehmen und danach noch ändern.',
    which: 'Welche Selbstbewertung?',
    notes: 'Auch die Notizen übernehmen',
    notesHint: 'Sie kommen erst in den QR-Code, wenn Sie das am Ende auswählen.',
    action: 'Ampeln übernehmen',
    item: (name: string, rated: number, total: number) =>
      `${name} (${rated} von ${total} bewertet)`,
    done: (count: number) => (count === 1 ? '1 Ampel übernommen.' : `${count} Ampeln übernommen.`),
    failed: 'Diese Selbstbewertung lässt sich gerade nicht öffnen.',
  },
  checkpoint: {
    question: 'Wie gut trifft das auf uns zu?',
    abstain: 'Keine Angabe',
    abstainText: 'Dazu kann oder möchte ich nichts sagen.',
    note: 'Ihre Notiz (geht nur mit, wenn Sie das am Ende auswählen)',
    noteHint:
      'Wählen Sie die Notiz am Ende aus, steht sie nach dem Aufdecken ohne Ihren Namen am Laptop und kann vorgelesen werden. Schreiben Sie nichts hinein, was nur Sie wissen können, wenn Sie unerkannt bleiben wollen.',
    keys: 'In dieser Auswahl geht es auch mit den Tasten 1, 2, 3 und 0.',
  },
  nav: {
    lights: 'Checkpunkte',
    all: 'Alle',
    overview: 'Übersicht',
    overviewNamed: 'Alle: Übersicht',
  },
  overview: {
    title: 'Übersicht',
    summary: (given: number, total: number) =>
      given < total
        ? `${given} von ${total} ${total === 1 ? 'Checkpunkt' : 'Checkpunkten'} beantwortet`
        : total === 1
          ? 'Der eine Checkpunkt ist beantwortet'
          : `Alle ${total} Checkpunkte beantwortet`,
    open: (count: number) =>
      count === 1
        ? 'Einer ist noch offen. Er zählt wie „Keine Angabe“, wenn Sie jetzt abschließen.'
        : `${count} sind noch offen. Sie zählen wie „Keine Angabe“, wenn Sie jetzt abschließen.`,
    nothing:
      'Sie haben noch keine Ampel gegeben. Ein leerer Stimmzettel zählt mit, überall als „Keine Angabe“.',
    close: 'Stimmzettel abschließen',
    closeText:
      'Danach lassen sich die Ampeln nicht mehr ändern, denn ein geänderter Stimmzettel würde ein zweites Mal zählen.',
    closeFailed: 'Der Code ließ sich nicht bilden. Bitte versuchen Sie es noch einmal.',
  },
  notes: {
    label: (count: number) =>
      count === 1
        ? 'Meine Notiz in den QR-Code aufnehmen'
        : `Meine ${count} Notizen in den QR-Code aufnehmen`,
    hint: 'Was Sie aufnehmen, steht nach dem Aufdecken ohne Ihren Namen am Laptop und kann vorgelesen werden. Ohne Häkchen bleibt es auf diesem Gerät.',
    fits: 'Die Notizen passen in den QR-Code.',
    tooLarge:
      'Mit diesen Notizen wird der QR-Code so fein, dass eine Kamera ihn nicht mehr sicher liest. Noch ist nichts weggelassen. Sie haben die Wahl:',
    without: 'Ohne Notizen zeigen',
    shorten: 'Notizen kürzen',
    shortenTitle: 'Notizen kürzen',
    shortenText: 'Sobald sie in den QR-Code passen, erscheint er wieder.',
    done: 'Fertig',
  },
  code: {
    title: 'Ihr Stimmzettel ist fertig',
    lead: 'Jetzt muss er nur noch an den Laptop. Ein Weg genügt.',
    scanTitle: 'QR-Code zeigen',
    scanText:
      'Halten Sie ihn vor die Kamera am Laptop. Stellen Sie den Bildschirm dafür ganz hell.',
    qrLabel: (notes: boolean) =>
      notes ? 'QR-Code Ihres Stimmzettels mit Notizen' : 'QR-Code Ihres Stimmzettels ohne Notizen',
    qrWith: 'Mit Ihren Notizen',
    qrWithout: 'Nur die Ampeln, ohne Notizen',
    typeTitle: 'Code zum Eintippen zeigen',
    typeText: 'Wer am Laptop sitzt, tippt ihn ab.',
    typeNotes: 'Ihre Notizen kommen nur mit dem QR-Code mit.',
    label: 'Ihr Stimmzettel-Code',
    aloudTitle: 'Wenn es nicht anders geht: vorlesen',
    aloudMark: 'nicht geheim',
    aloudText:
      'Alle im Raum hören mit, und aus dem Code lassen sich Ihre Ampeln ablesen. Wenn Sie trotzdem vorlesen: Zeichen für Zeichen, mit dem Wort, das unter jedem Zeichen steht, zum Beispiel „K wie Köln“.',
    qrFailed: 'Der QR-Code lässt sich gerade nicht zeichnen. Der Code darunter genügt.',
    afterTitle: 'Danach',
    after:
      'Ist der Stimmzettel am Laptop angekommen, brauchen Sie hier nichts mehr zu tun. Bis zum Aufdecken lässt er sich dort mit diesem Code zurückziehen. Heben Sie ihn so lange auf.',
    replaced: (codes: string[]) =>
      codes.length === 1
        ? `Dieser Stimmzettel ersetzt den mit dem Code ${codes[0]}. Wurde der schon eingegeben, lassen Sie ihn am Laptop zurückziehen, sonst zählen beide.`
        : `Dieser Stimmzettel ersetzt die mit den Codes ${codes.join(', ')}. Wurde einer davon schon eingegeben, lassen Sie ihn am Laptop zurückziehen, sonst zählt er mit.`,
    lights: 'Was auf dem Stimmzettel steht',
    again: 'Neuen Stimmzettel ausfüllen',
    remove: 'Von diesem Gerät löschen',
  },
  /** The number was entered once more, perhaps by another person at the same device. */
  closed: {
    title: 'Hier gibt es schon einen Stimmzettel',
    text: (number: string) =>
      `Auf diesem Gerät liegt ein fertiger Stimmzettel für Workshop ${number}. Ist es Ihrer?`,
    show: 'Ja, den Code zeigen',
    other: 'Nein, einen neuen ausfüllen',
  },
  again: {
    title: 'Neuen Stimmzettel ausfüllen?',
    text: (code: string) =>
      `Ist Ihr bisheriger Stimmzettel schon am Laptop, lassen Sie ihn zuerst dort zurückziehen, und zwar mit seinem Code ${code}, sonst zählen beide. Nach dem Aufdecken geht das nicht mehr.`,
    change: 'Meine Angaben ändern',
    changeText:
      'Ihre Ampeln und Notizen bleiben als Vorlage stehen. Der alte Code steht weiter dabei.',
    other: 'Leer, für eine andere Person',
    otherText:
      'Ist der bisherige Stimmzettel schon am Laptop, zählt er dort weiter. Sonst geht er verloren. Auf diesem Gerät werden er und sein Code gelöscht, damit niemand sie sieht.',
  },
  saving: {
    failed:
      'Der Stimmzettel lässt sich auf diesem Gerät gerade nicht speichern. Sie können trotzdem weitermachen. Lassen Sie dieses Fenster offen, bis Sie den Code gezeigt haben.',
    retry: 'Noch einmal speichern',
  },
} as const;
