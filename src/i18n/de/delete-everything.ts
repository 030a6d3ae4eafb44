/** Words of "Alles löschen". */
export const deleteEverythingWords = {
  title: 'Alles löschen',
  text: 'Entfernt alles, was diese App in diesem Browser gespeichert hat, zum Beispiel bevor Sie ein fremdes Gerät zurückgeben. Das lässt sich nicht rückgängig machen.',
  open: 'Alles löschen …',
  dialogTitle: 'Wirklich alles löschen?',
  goes: 'Das wird gelöscht:',
  parts: [
    'alle Selbstbewertungen mit Notizen und Maßnahmen',
    'alle Workshops mit ihren Stimmzetteln',
    'alle früheren Stände und alles unter „Gelöschtes“',
    'was sich die App gemerkt hat, zum Beispiel wann sie an eine Sicherung erinnern soll',
    'die gespeicherte App: Zum erneuten Öffnen brauchen Sie einmal Internet',
  ],
  stays: 'Dateien, die Sie gespeichert haben (Sicherungen und Dokumente), bleiben, wo sie sind.',
  backupFirst:
    'Brauchen Sie Ihre Selbstbewertungen und Workshops noch? Dann speichern Sie zuerst eine Sicherung. Frühere Stände und Gelöschtes sind darin nicht enthalten.',
  takeAlong:
    'Die Datei liegt dann auf diesem Gerät. Geben Sie das Gerät aus der Hand, nehmen Sie sie mit, zum Beispiel auf einem USB-Stick.',
  sure: 'Ich möchte alles löschen. Es gibt danach kein „Rückgängig“.',
  confirm: 'Alles löschen',
  busy: 'Wird gelöscht …',
  doneTitle: 'Alles ist gelöscht',
  done: 'Diese App hat in diesem Browser nichts mehr gespeichert, weder Ihre Eingaben noch sich selbst.',
  toStart: 'Zur Startseite',
  toStartHint:
    'Sie können dieses Fenster jetzt schließen. Öffnen Sie die App wieder, beginnt alles wie beim ersten Besuch.',
  leftTitle: 'Noch nicht alles gelöscht',
  left: {
    entries:
      'Ihre Selbstbewertungen sind noch da, und auch sonst wurde nichts gelöscht: Der Speicher antwortet nicht. Schließen Sie alle anderen Fenster mit dieser App und versuchen Sie es noch einmal.',
    pending:
      'Ihre Selbstbewertungen sind noch da, weil ein anderes Fenster mit dieser App den Speicher festhält. Sobald es geschlossen ist, löscht der Browser sie; aufhalten lässt sich das nicht mehr. Schließen Sie es und versuchen Sie es dann hier noch einmal.',
    database:
      'Ihre Selbstbewertungen sind gelöscht. Nur der leere Speicher ist noch da, weil ein anderes Fenster mit dieser App ihn festhält. Schließen Sie es und versuchen Sie es noch einmal.',
    marks: 'Das Merkzeichen, dass Sie die App benutzt haben, ließ sich nicht entfernen.',
    app: 'Die gespeicherte App selbst ließ sich nicht vollständig entfernen. Ihre Selbstbewertungen sind nicht darin.',
    unknown:
      'Das Löschen wurde unterbrochen. Laden Sie die Seite neu und sehen Sie nach, was noch da ist.',
  },
  byHand:
    'Sie können den Rest auch in den Einstellungen Ihres Browsers löschen, zum Beispiel unter „Websitedaten“.',
  again: 'Noch einmal versuchen',
} as const;
