const ballots = (count: number) => (count === 1 ? '1 Stimmzettel' : `${count} Stimmzettel`);

/** "8 von 12", or how many there are when nobody said how many are expected. */
const soFar = (count: number, expected: number | null) =>
  expected === null
    ? ballots(count)
    : count > expected
      ? `${ballots(count)}, erwartet waren ${expected}`
      : `${count} von ${expected}`;

const READ_ONLY =
  'Das geht gerade nicht: In diesem Fenster lässt sich nichts ändern, weil eine neuere Fassung der App die Daten verwaltet. Bitte laden Sie die Seite neu.';

/** Words of the room in which votes are collected. */
export const voteWords = {
  /** How many have voted, in two pieces, the first in large type. */
  countLarge: (count: number, expected: number | null) =>
    expected === null || count > expected ? `${count}` : `${count} von ${expected}`,
  countUnit: (count: number, expected: number | null) => {
    if (expected === null) return 'Stimmzettel';
    return count > expected ? `Stimmzettel, erwartet waren ${expected}` : 'Stimmzetteln';
  },
  countTitle: 'Abgegeben',
  /** What became of a ballot. */
  outcome: {
    counted: (count: number, expected: number | null) =>
      `Stimmzettel gezählt. Jetzt: ${soFar(count, expected)}.`,
    countedAs: (number: string, count: number, expected: number | null) =>
      `Stimmzettel gezählt. Er hat hier die Nummer ${number}. Jetzt: ${soFar(count, expected)}.`,
    left: 'Nicht noch einmal gezählt.',
    full: (most: number) =>
      `Mehr als ${most.toLocaleString('de-DE')} Stimmzettel passen nicht in einen Workshop. Dieser wurde nicht gezählt.`,
    revealed: 'Inzwischen wurde aufgedeckt. Dieser Stimmzettel wurde deshalb nicht mehr gezählt.',
    'read-only': READ_ONLY,
    erased:
      'Das geht hier nicht mehr: In einem anderen Fenster wurde alles gelöscht, und dieses speichert nichts mehr.',
  },
  /** Nothing can be changed in this window. */
  readOnly: READ_ONLY,
  double: {
    title: 'Dieser Stimmzettel ist schon gezählt',
    text: (code: string) =>
      `Unter dem Code ${code} liegt schon ein Stimmzettel vor. Meist wurde derselbe zweimal eingegeben. Selten haben zwei Personen durch Zufall den gleichen Code.`,
    /** Printed numbers are never alike by chance. */
    sheetTitle: (sheet: string) => `Blatt ${sheet} ist schon gezählt`,
    sheetText:
      'Vermutlich wurde dasselbe Blatt zweimal eingegeben, oder die Nummer ist vertippt. Bitte vergleichen Sie sie mit dem Blatt.',
    sheetCount: 'Es ist ein anderes – trotzdem zählen',
    /** A finished assessment, from a file or from this device. */
    fileText: 'Diese Selbstbewertung ist schon als Stimmzettel gezählt.',
    leave: 'Nicht noch einmal zählen',
    count: 'Es ist ein anderer – trotzdem zählen',
  },
  code: {
    title: 'Code eintippen',
    label: 'Stimmzettel-Code',
    hint: (length: number) =>
      `${length} Zeichen, wie sie auf dem Handy stehen. Groß oder klein, mit oder ohne Abstand.`,
    count: 'Zählen',
    spokenMark: 'Nicht geheim',
    spoken:
      'Vorlesen geht zur Not auch. Wer zuhört und mitschreibt, könnte die Ampeln aber herauslesen.',
  },
  problems: {
    empty: 'Bitte geben Sie zuerst einen Stimmzettel-Code ein.',
    character: (character: string) =>
      `„${character}“ kommt in Stimmzettel-Codes nicht vor. Bitte vergleichen Sie noch einmal.`,
    short: (missing: number) =>
      missing === 1 ? 'Da fehlt noch 1 Zeichen.' : `Da fehlen noch ${missing} Zeichen.`,
    long: (extra: number) =>
      extra === 1 ? 'Das ist 1 Zeichen zu viel.' : `Das sind ${extra} Zeichen zu viel.`,
    check: 'Der Code stimmt nicht – bitte vergleichen Sie ihn Zeichen für Zeichen.',
    'other-praxishilfe': 'Dieser Code gehört zu einer anderen Praxishilfe. Er wurde nicht gezählt.',
    'other-workshop': (theirs: string, ours: string) =>
      `Dieser Code gehört zum Workshop ${theirs} und wurde nicht gezählt. Hier ist die Workshop-Nummer ${ours}.`,
    'workshop-number':
      'Das ist eine Workshop-Nummer. Gebraucht wird der Stimmzettel-Code, den das Handy zeigt, wenn der Stimmzettel abgeschlossen ist.',
    message: 'Das ist kein Stimmzettel dieser App.',
    'newer-message':
      'Dieser Stimmzettel stammt von einer neueren Fassung der App. Bitte laden Sie die App mit Internet neu.',
    notes: 'Die Notizen darin ließen sich nicht lesen; die Ampeln sind gezählt.',
    uncoded:
      'Für diese Praxishilfe gibt es noch keine Stimmzettel-Codes. Nutzen Sie bitte einen der anderen Wege.',
  },
  scan: {
    title: 'Scannen',
    text: 'Halten Sie die QR-Codes der Handys nacheinander vor die Kamera. Notizen, die jemand mitgeben möchte, kommen so mit.',
    label: 'Stimmzettel scannen',
    missing:
      'Der Teil der App, der Stimmzettel aus QR-Codes liest, ließ sich nicht laden. Bitte versuchen Sie es noch einmal, oder tippen Sie den Code ein.',
  },
  pass: {
    title: 'Gerät herumgeben',
    text: 'Eine Person nach der anderen stimmt still an diesem Gerät ab. Niemand sieht, was die Person davor gewählt hat.',
    start: 'Herumgeben beginnen',
  },
  paper: {
    title: 'Papier nachtragen',
    text: (keys: number) =>
      `Nummer eingeben, Enter, dann die Ziffern: ${keys === 1 ? 'eine' : keys} je Blatt.`,
    sheet: 'Nummer des Blatts',
    taken: (sheet: number) => `Blatt ${sheet} ist schon gezählt.`,
    noSheet: 'Bitte geben Sie die Nummer des Blatts ein: eine Zahl von 1 bis 9999.',
    keys: (sheet: string) => `Tastenfeld für Blatt ${sheet}`,
    lights: { red: 'Rot', yellow: 'Gelb', green: 'Grün', none: 'Keine Angabe' },
    key: (key: number, word: string) => `${key} ${word}`,
    back: 'Eins zurück',
    progress: 'Dieses Blatt',
    next: (number: number, total: number, title: string) =>
      `Jetzt Checkpunkt ${number} von ${total}: ${title}`,
    entered: (word: string, next: string) => `${word}. ${next}`,
    backAt: (next: string) => `Eins zurück. ${next}`,
    counted: (sheet: string) => `Blatt ${sheet} gezählt.`,
    undone: (sheet: string) => `Blatt ${sheet} ist wieder herausgenommen.`,
    sheetNow: (sheet: string, next: string) => `Weiter mit Blatt ${sheet}. ${next}`,
  },
  files: {
    title: 'Dateien zusammenführen',
    text: 'Aus fertigen Selbstbewertungen werden Stimmzettel, zum Beispiel einer je Abteilung. Wählen Sie Sicherungen oder PDFs dieser App, gern mehrere auf einmal.',
    choose: 'Dateien auswählen',
    here: 'Von diesem Gerät nehmen',
    reading: (name: string) => `„${name}“ wird geprüft …`,
    readingHere: 'Die Selbstbewertungen werden gelesen …',
    hereFailed:
      'Die Selbstbewertungen auf diesem Gerät lassen sich gerade nicht lesen. Bitte versuchen Sie es noch einmal.',
    hereNone: 'Auf diesem Gerät liegt keine eigene Selbstbewertung.',
    fileNone: (name: string) => `In „${name}“ steht keine Selbstbewertung.`,
    problemIn: (name: string) => `„${name}“:`,
    list: 'Was gezählt werden kann',
    facts: (day: string, rated: number, total: number) =>
      `Stand ${day} · ${rated} von ${total} bewertet`,
    from: (file: string) => `aus „${file}“`,
    fromHere: 'von diesem Gerät',
    otherPraxishilfe: (name: string) =>
      `„${name}“ gehört zu einer anderen Praxishilfe und kann hier nicht gezählt werden.`,
    otherVersion: (name: string, theirs: string, ours: string) =>
      `„${name}“ gehört zur Fassung ${theirs} der Praxishilfe, dieser Workshop zur Fassung ${ours}. Deshalb kann sie hier nicht gezählt werden.`,
    inList: (name: string) => `„${name}“ steht schon in der Liste und wird nicht doppelt gezählt.`,
    already: 'Schon gezählt',
    notes: 'Notizen mitnehmen',
    notesHint: 'Nach dem Aufdecken stehen sie ohne Namen beim Ergebnis.',
    count: (count: number) => `${ballots(count)} zählen`,
    noneChosen: 'Bitte wählen Sie mindestens eine Selbstbewertung aus.',
    done: (counted: number, count: number, expected: number | null) =>
      `${ballots(counted)} gezählt. Jetzt: ${soFar(count, expected)}.`,
    clear: 'Liste leeren',
  },
  remove: {
    title: 'Stimmzettel zurückziehen',
    text: 'Bis zum Aufdecken kann jede Person ihren Stimmzettel zurückziehen: mit der Nummer, die sie bekommen hat, oder mit ihrem Stimmzettel-Code.',
    label: 'Nummer oder Code',
    action: 'Zurückziehen',
    empty: 'Bitte geben Sie die Nummer oder den Code des Stimmzettels ein.',
    unknown: (number: string) =>
      `Unter „${number}“ liegt hier kein Stimmzettel. Bitte vergleichen Sie die Nummer oder den Code.`,
    done: 'Der Stimmzettel ist zurückgezogen.',
  },
  reveal: {
    hidden: 'Wie abgestimmt wurde, bleibt verdeckt, bis Sie aufdecken.',
    action: 'Aufdecken …',
    none: 'Noch liegt kein Stimmzettel vor.',
    dialogTitle: 'Jetzt aufdecken?',
    have: (count: number, expected: number | null) =>
      `${expected === null || count > expected ? ballots(count) : `${count} von ${expected} Stimmzetteln`} ${count === 1 ? 'liegt' : 'liegen'} vor.`,
    final:
      'Danach kommt kein Stimmzettel mehr dazu, und keiner lässt sich mehr zurückziehen. Die Nummern werden gelöscht, nur in Sicherungen von vorher stehen sie weiterhin. Das lässt sich nicht rückgängig machen.',
    few: 'Bei weniger als drei Stimmzetteln lässt sich leicht erraten, wer wie abgestimmt hat.',
    missing: (count: number) =>
      count === 1 ? 'Ein Stimmzettel fehlt noch.' : `${count} Stimmzettel fehlen noch.`,
    more: (count: number) =>
      count === 1
        ? 'Es ist einer mehr, als Sie erwartet haben.'
        : `Es sind ${count} mehr, als Sie erwartet haben.`,
    confirm: 'Aufdecken',
    notYet: 'Noch nicht',
    doneTitle: 'Aufgedeckt',
    done: 'Die Abstimmung ist abgeschlossen. Die Nummern der Stimmzettel sind gelöscht.',
    toResult: 'Zum Ergebnis',
  },
} as const;
