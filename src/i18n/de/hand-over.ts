/** Words for handing a finished document to the browser or to another program. */
export const handOverWords = {
  share: 'Weitergeben',
  busy: 'Wird übergeben …',
  /** A browser does not tell where it puts a file. */
  saved: (name: string) =>
    `„${name}“ wurde dem Browser übergeben. Sie finden die Datei meist im Ordner „Downloads“.`,
  shared: (name: string) => `„${name}“ wurde an das gewählte Programm übergeben.`,
  cancelled: 'Sie haben abgebrochen. Die Datei wurde weder weitergegeben noch gespeichert.',
  ready: (name: string) =>
    `„${name}“ ist fertig. Tippen Sie bitte noch einmal, damit der Browser die Datei herausgibt.`,
  again: { share: 'Jetzt weitergeben', save: 'Jetzt speichern' },
  /** It was downloaded instead. */
  unshared: (name: string) =>
    `Ihr Browser kann diese Art von Datei nicht direkt weitergeben. „${name}“ wurde ihm stattdessen zum Herunterladen übergeben. Sie finden die Datei meist im Ordner „Downloads“ und können sie zum Beispiel an eine E-Mail anhängen.`,
  failed: {
    share:
      'Das Weitergeben hat nicht geklappt. Die Datei wurde weder weitergegeben noch gespeichert. Ihre Eingaben sind davon nicht betroffen. Bitte speichern Sie die Datei stattdessen.',
    save: 'Das Speichern hat nicht geklappt. Ihre Eingaben sind davon nicht betroffen. Bitte versuchen Sie es noch einmal.',
  },
} as const;
