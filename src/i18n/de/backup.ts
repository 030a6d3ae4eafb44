/** Words of the Sicherung: saving everything as a file and opening it again. */
export const backupWords = {
  title: 'Sicherung',
  lead: 'Ihre Selbstbewertungen und Workshops liegen nur in diesem Browser. Eine Sicherung ist eine Datei, die alles enthält: zum Aufbewahren, für den Wechsel auf ein anderes Gerät oder zum Weitergeben.',
  openTitle: 'Sicherung öffnen',
  openText:
    'Wählen Sie eine Datei, die Sie mit „Sicherung speichern“ erhalten haben, oder ein PDF, das diese App mit allen Angaben gespeichert hat. Zuerst sehen Sie, was darin steht. Erst wenn Sie zustimmen, wird etwas übernommen.',
  choose: 'Sicherung öffnen',
  reading: 'Die Datei wird geprüft …',
  errorTitle: 'Diese Datei lässt sich nicht öffnen',
  errorSafe: 'Auf diesem Gerät hat sich nichts geändert.',
  errorPlace: 'Stelle in der Datei',
  errors: {
    unreadable:
      'Der Browser kann die Datei nicht lesen. Vielleicht wurde sie verschoben, oder sie liegt noch in einem Online-Speicher. Laden Sie sie dann zuerst herunter und wählen Sie sie noch einmal aus.',
    empty:
      'Die Datei ist leer. Vielleicht wurde das Speichern damals abgebrochen. Bitte versuchen Sie es mit einer anderen Sicherung.',
    'too-large':
      'Die Datei ist größer, als eine Sicherung sein kann. Haben Sie vielleicht die falsche Datei gewählt?',
    'not-text':
      'Die Datei ist keine Textdatei in der erwarteten Form. Vielleicht wurde sie in einem anderen Programm geöffnet und neu gespeichert. Bitte nehmen Sie die ursprüngliche Datei.',
    'not-json':
      'Der Inhalt der Datei ist beschädigt. Bitte versuchen Sie es mit einer anderen Sicherung.',
    truncated:
      'Das Ende der Datei fehlt. Vielleicht wurde das Kopieren oder Herunterladen unterbrochen. Bitte holen Sie die Datei noch einmal.',
    'too-deep':
      'Der Aufbau der Datei passt nicht zu einer Sicherung. Haben Sie vielleicht die falsche Datei gewählt?',
    'not-ours':
      'Das ist keine Sicherung der Praxishilfe. Eine Sicherung heißt zum Beispiel „Praxishilfe-Sicherung 2026-11-20.json“, oder sie steckt in einem PDF, das diese App mit allen Angaben gespeichert hat.',
    report:
      'Das ist ein Bericht für andere Programme, keine Sicherung: Ihm fehlt manches, was Sie zum Weiterarbeiten brauchen. Eine Sicherung heißt zum Beispiel „Praxishilfe-Sicherung 2026-11-20.json“.',
    'pdf-without':
      'In diesem PDF steckt keine Sicherung. Enthalten ist sie nur in einem PDF, das diese App mit allen Angaben gespeichert hat: mit Ergebnis, Notizen, Namen und Status. In einem PDF „zur Weitergabe“ fehlt sie, ebenso wenn ein anderes Programm das PDF gedruckt oder ohne Anhänge neu gespeichert hat.',
    'pdf-several':
      'In diesem PDF stecken mehrere Sicherungen, vielleicht weil mehrere PDFs zusammengefügt wurden. Bitte nehmen Sie die einzelnen PDFs, eines nach dem anderen.',
    'pdf-locked':
      'Dieses PDF ist verschlüsselt oder mit einem Passwort geschützt, deshalb lässt sich die Sicherung darin nicht lesen. Bitte nehmen Sie das PDF so, wie diese App es gespeichert hat.',
    'pdf-damaged':
      'Die Sicherung in diesem PDF ist beschädigt, oder ein anderes Programm hat sie verändert. Bitte nehmen Sie das PDF so, wie diese App es gespeichert hat, oder eine andere Sicherung.',
    'pdf-unpacking':
      'Dieser Browser ist zu alt, um die Sicherung aus einem PDF zu holen. Bitte öffnen Sie das PDF mit einem neueren Browser, oder nehmen Sie eine Datei, die Sie mit „Sicherung speichern“ erhalten haben.',
    newer:
      'Die Sicherung stammt von einer neueren Fassung dieser App. Öffnen Sie die App mit Internetverbindung, aktualisieren Sie sie und versuchen Sie es dann noch einmal.',
    invalid:
      'Die Sicherung enthält Angaben, die nicht zu einer Selbstbewertung oder einem Workshop passen. Zur Sicherheit wird sie nicht übernommen. Bitte versuchen Sie es mit einer anderen Sicherung.',
    encrypted: 'Die Sicherung ist mit einem Passwort verschlüsselt.',
    'wrong-password':
      'Das Passwort ist falsch, oder die Datei wurde beschädigt. Unterscheiden lässt sich das leider nicht.',
    'no-crypto':
      'Die Sicherung ist mit einem Passwort verschlüsselt. Dieser Browser kann sie hier nicht entschlüsseln, weil die App nicht über eine gesicherte Adresse (https) geöffnet ist.',
    'no-comparison':
      'Die Sicherung ist in Ordnung, aber der Speicher dieses Browsers antwortet gerade nicht. Die App kann deshalb nicht vergleichen, was schon da ist. Bitte versuchen Sie es etwas später noch einmal.',
    inconsistent:
      'Die Angaben in der Sicherung passen nicht zusammen. Zur Sicherheit wird sie nicht übernommen. Bitte versuchen Sie es mit einer anderen Sicherung.',
    several:
      'Es lässt sich immer nur eine Datei öffnen. Bitte nehmen Sie die Dateien eine nach der anderen.',
    folder: 'Das ist ein Ordner. Öffnen Sie ihn und nehmen Sie die Datei, die darin liegt.',
    'no-file':
      'Das ist keine Datei. Eine Sicherung heißt zum Beispiel „Praxishilfe-Sicherung 2026-11-20.json“, oder sie steckt in einem PDF.',
    lost: 'Die geteilte Datei ist nicht angekommen. Teilen Sie sie bitte noch einmal, oder speichern Sie sie zuerst auf diesem Gerät und wählen Sie sie hier aus.',
    unknown: 'Beim Öffnen ist etwas Unerwartetes passiert. Bitte versuchen Sie es noch einmal.',
  },
  errorRecord: (number: number, name: string, kind?: 'workshop') => {
    if (name !== '') return `in „${name}“`;
    return kind === 'workshop'
      ? `im ${number}. Workshop der Datei`
      : `in der ${number}. Selbstbewertung der Datei`;
  },
} as const;
