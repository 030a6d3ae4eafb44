/** Words for stored records that cannot be read. */
export const damagedWords = {
  title: (name: string) =>
    name === ''
      ? 'Eine Selbstbewertung lässt sich nicht lesen'
      : `„${name}“ lässt sich nicht lesen`,
  text: {
    'invalid-record':
      'Was auf diesem Gerät gespeichert ist, passt nicht zu einer Selbstbewertung. Es bleibt unverändert liegen, und Ihre anderen Selbstbewertungen sind davon nicht betroffen. Haben Sie eine Sicherung? Damit holen Sie zurück, was darin steht. Die Rohdaten können Sie als Datei speichern; vielleicht lässt sich daraus noch etwas retten.',
    'newer-database':
      'Sie wurde mit einer neueren Fassung dieser App bearbeitet. Es bleibt alles unverändert liegen. Verbinden Sie das Gerät mit dem Internet und laden Sie die Seite neu. Zur Vorsicht können Sie die Rohdaten als Datei speichern.',
  },
  /** Of two or more. */
  several: {
    title: (count: number) => `${count} Selbstbewertungen lassen sich nicht lesen`,
    text: {
      'invalid-record':
        'Was auf diesem Gerät gespeichert ist, passt nicht zu Selbstbewertungen. Es bleibt unverändert liegen, und Ihre anderen Selbstbewertungen sind davon nicht betroffen. Haben Sie eine Sicherung? Damit holen Sie zurück, was darin steht. Die Rohdaten können Sie als Datei speichern; vielleicht lässt sich daraus noch etwas retten.',
      'newer-database':
        'Sie wurden mit einer neueren Fassung dieser App bearbeitet. Es bleibt alles unverändert liegen. Verbinden Sie das Gerät mit dem Internet und laden Sie die Seite neu. Zur Vorsicht können Sie die Rohdaten als Datei speichern.',
    },
    saveRaw: 'Alle Rohdaten speichern',
    oneByOne: 'Einzeln ansehen',
    unnamed: 'Ohne Namen',
  },
  saveRaw: 'Rohdaten speichern',
  saveRawOf: (name: string) => `Rohdaten speichern: „${name}“`,
  rawSaved: (file: string) => `„${file}“ wurde dem Browser übergeben.`,
  rawFailed:
    'Auch die Rohdaten lassen sich gerade nicht lesen. Bitte versuchen Sie es noch einmal, zum Beispiel nach einem Neustart des Browsers.',
  rawLacking: (count: number) =>
    count === 1
      ? 'In der Datei fehlt eine Selbstbewertung: Der Browser kann sie gar nicht mehr lesen.'
      : `In der Datei fehlen ${count} Selbstbewertungen: Der Browser kann sie gar nicht mehr lesen.`,
  rawFile: (day: string) => `Praxishilfe-Rohdaten ${day}.json`,
  history: 'Frühere Stände ansehen',
  discard: 'Löschen',
  discardOf: (name: string) => `Löschen: „${name}“`,
  discarded: 'Die unlesbare Selbstbewertung bleibt 30 Tage unter „Gelöschtes“.',
  discardFailed: 'Das Löschen hat nicht geklappt. Es ist noch alles da.',
  backup: 'Sicherung öffnen',
} as const;
