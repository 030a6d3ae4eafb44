/** How much is in it: assessments, and workshops where there are some. */
const contents = (assessments: number, workshops = 0) => {
  const one = assessments === 1 ? '1 Selbstbewertung' : `${assessments} Selbstbewertungen`;
  const other = workshops === 1 ? '1 Workshop' : `${workshops} Workshops`;
  if (workshops === 0) return one;
  return assessments === 0 ? other : `${one} und ${other}`;
};

const changes = (count: number, most: number) => {
  if (count === 0) return 'Seitdem wurde nichts geändert.';
  if (count > most) return `Seitdem gibt es mehr als ${most} Änderungen.`;
  return count === 1 ? 'Seitdem gibt es 1 Änderung.' : `Seitdem gibt es ${count} Änderungen.`;
};

const age = (days: number) => {
  if (days <= 0) return 'heute';
  return days === 1 ? 'gestern' : `vor ${days} Tagen`;
};

/** Words for saving a Sicherung: everything, one assessment, encrypted, or always into one file. */
export const saveWords = {
  title: 'Sicherung speichern',
  text: 'Die Datei enthält alle Selbstbewertungen und Workshops aus diesem Browser mit Notizen und Namen. Wer sie hat, kann alles lesen. Bewahren Sie sie so auf wie den gedruckten Plan, oder vergeben Sie unten ein Passwort.',
  onlyOne:
    'Nur eine davon? In ihrer Übersicht oder in der Liste unter „Weitere Möglichkeiten“ (⋯) wählen Sie „Sicherung dieser Selbstbewertung speichern“. Das Passwort und „Immer in dieselbe Datei“ gelten für alles zusammen.',
  save: 'Sicherung speichern',
  saving: 'Die Sicherung wird geschrieben und geprüft …',
  asNewFile: 'Als neue Datei speichern',
  never: 'Aus diesem Browser gibt es noch keine geprüfte Sicherung von allem.',
  last: (day: string, days: number, count: number, most: number) =>
    `Letzte geprüfte Sicherung: ${age(days)} (${day}). ${changes(count, most)}`,
  /** Where people let one file be renewed. */
  lastAnywhere: (day: string, days: number, count: number, most: number) =>
    `Letzte geprüfte Sicherung, in dieser oder einer anderen Datei: ${age(days)} (${day}). ${changes(count, most)}`,
  lastSometime: (count: number, most: number) =>
    `Von wann die letzte geprüfte Sicherung ist, lässt sich nicht sagen: Die Uhr dieses Geräts ging vor. ${changes(count, most)}`,
  passed: (names: readonly string[], count: number, workshops?: number) =>
    `${list(names)} mit ${contents(count, workshops)}: geprüft und dem Browser übergeben. Sie finden ${names.length === 1 ? 'die Datei' : 'die Dateien'} meist im Ordner „Downloads“.`,
  /** On the Home Screen of an iPhone, where saving goes by the choice of programs. */
  taken: (names: readonly string[], count: number, workshops?: number) =>
    `${list(names)} mit ${contents(count, workshops)}: geprüft und dem gewählten Programm übergeben.`,
  cancelled: 'Sie haben abgebrochen. Die Sicherung ist noch nicht gespeichert.',
  ready:
    'Die Sicherung ist fertig. Tippen Sie bitte noch einmal, damit der Browser die Datei herausgibt.',
  now: 'Jetzt speichern',
  unchecked: (names: readonly string[]) =>
    `${handedOver(names)}, aber ungeprüft: Der Teil der App, der sie prüft, fehlt gerade. Heben Sie ältere Sicherungen auf.`,
  failed: (names: readonly string[]) =>
    `${handedOver(names)}. Bei der Prüfung hat sich aber ein Fehler gezeigt. Heben Sie unbedingt auch ältere Sicherungen auf.`,
  withPassword: 'Sie ist mit Ihrem Passwort verschlüsselt.',
  withoutPassword: 'Sie ist ohne Passwort lesbar.',
  parts: 'Es ist so viel, dass eine Datei nicht reicht. Heben Sie alle zusammen auf.',
  broken:
    'Bei der Prüfung stimmte die Sicherung nicht mit Ihren Eingaben überein. Sie wurde deshalb nicht gespeichert. Auf diesem Gerät ist alles unverändert. Versuchen Sie es noch einmal. Bleibt es dabei, speichern Sie die Datei trotzdem und heben Sie ältere Sicherungen auf.',
  anyway: 'Trotzdem speichern',
  lacking: {
    unreadable:
      'Mindestens eine Selbstbewertung oder ein Workshop auf diesem Gerät lässt sich nicht lesen und fehlt deshalb in der Datei. Alles andere ist enthalten.',
    'all-but-memory':
      'Der Speicher dieses Browsers antwortet nicht. Die Datei enthält deshalb nur, was gerade noch in diesem Fenster liegt.',
  },
  /** Which of them can be seen, but not saved. */
  leftOut: (names: readonly string[]) =>
    `Betroffen: ${names.map((name) => (name === '' ? 'eine ohne Namen' : `„${name}“`)).join(', ')}. Was Sie davon in der App sehen, können Sie als PDF speichern.`,
  notWritten:
    'Die Sicherung konnte nicht gespeichert werden. Ihre Eingaben sind davon nicht betroffen. Bitte versuchen Sie es noch einmal.',
  nothing: 'Es gibt noch keine Selbstbewertung und keinen Workshop, die gesichert werden könnten.',
  onlyThis: 'Sicherung dieser Selbstbewertung speichern',
  passwordTitle: 'Mit Passwort verschlüsseln',
  all: 'Lieber alle auf einmal?',
  allLink: 'Alle Selbstbewertungen sichern',
  moveHint: 'Sie wechseln auf ein anderes Gerät?',
  moveLink: 'So ziehen Sie um',
} as const;

/** Words for a Sicherung that is written into the same file again and again. */
export const keepingWords = {
  title: 'Immer in dieselbe Datei speichern',
  text: 'Sie wählen einmal eine Datei aus. Danach genügt „Sicherung speichern“, um sie zu erneuern. Die Datei ist nicht verschlüsselt.',
  choose: 'Datei auswählen …',
  /** Without a day: the file is renewed. */
  suggestedName: 'Praxishilfe-Sicherung.json',
  fileKind: 'Sicherung der Praxishilfe',
  goesInto: (name: string) => `„Sicherung speichern“ erneuert die Datei „${name}“.`,
  forget: 'Diese Datei nicht mehr verwenden',
  forgotten: 'Die Datei wird nicht mehr verwendet. Was darin steht, bleibt.',
  saved: (name: string, count: number, workshops?: number) =>
    `„${name}“ ist gespeichert und geprüft: ${contents(count, workshops)}.`,
  problems: {
    incomplete:
      'Die Datei blieb unverändert: Nicht alles auf diesem Gerät lässt sich gerade sichern, und was fehlt, steht vielleicht noch in dieser Datei. Speichern Sie eine neue Datei, und heben Sie diese auf.',
    denied:
      'Der Browser darf nicht in die Datei schreiben. Erlauben Sie es bei der nächsten Frage, oder speichern Sie eine neue Datei.',
    gone: 'Die Datei ist nicht mehr dort, wo sie war. Vielleicht wurde sie verschoben oder gelöscht. Speichern Sie eine neue Datei, oder wählen Sie eine andere aus.',
    'too-large':
      'Es ist so viel, dass es nicht in eine einzige Datei passt. Speichern Sie die Sicherung in mehreren neuen Dateien.',
    unchecked:
      'Die Datei blieb unverändert: Der Teil der App, der die Sicherung prüft, konnte nicht geladen werden. Speichern Sie vorerst eine neue Datei.',
    failed:
      'Die Sicherung konnte nicht in die Datei geschrieben werden. Speichern Sie vorerst eine neue Datei.',
  },
} as const;

const list = (names: readonly string[]) => names.map((name) => `„${name}“`).join(', ');

const handedOver = (names: readonly string[]) =>
  `${list(names)} ${names.length === 1 ? 'wurde' : 'wurden'} dem Browser übergeben`;
