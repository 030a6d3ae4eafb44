/** What can go wrong on every screen, in full; the short of it stands in `commonWords`. */
export const troubleWords = {
  storage: {
    text: 'Diese Eingaben stehen nur in diesem Fenster. Lassen Sie es offen, bis sie gespeichert sind oder in einer Sicherung stehen.',
    reasons: {
      quota: 'Auf diesem Gerät ist kein Speicherplatz mehr frei. Bitte schaffen Sie etwas Platz.',
      unavailable:
        'Dieser Browser lässt das Speichern gerade nicht zu, zum Beispiel in einem privaten Fenster.',
      blocked: 'Ein anderes Fenster mit dieser App hält den Speicher fest. Bitte schließen Sie es.',
      'no-answer':
        'Der Speicher dieses Browsers antwortet nicht. Oft hilft es, andere Fenster dieser App zu schließen oder den Browser neu zu starten. Speichern Sie vorher eine Sicherung.',
      slow: 'Das Speichern dauert ungewöhnlich lange. Oft hilft es, andere Fenster dieser App zu schließen. Bleibt es so, speichern Sie eine Sicherung und starten Sie den Browser dann neu.',
      'newer-database':
        'Die gespeicherten Daten stammen von einer neueren Fassung dieser App. Speichern Sie eine Sicherung und laden Sie die Seite dann neu.',
      erased: 'Inzwischen wurde alles gelöscht, vielleicht in einem anderen Fenster.',
      'not-found':
        'Diese Selbstbewertung wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.',
      'invalid-record': 'Der gespeicherte Stand lässt sich nicht lesen.',
      failed: 'Der Speicher dieses Browsers meldet einen Fehler.',
    },
  },
  broken:
    'Die App konnte diese Seite nicht anzeigen. Was als gespeichert gemeldet wurde, liegt weiterhin auf diesem Gerät. Speichern Sie zur Vorsicht eine Sicherung und laden Sie die Seite dann neu.',
  partMissing:
    'Er konnte nicht geladen werden, zum Beispiel weil keine Verbindung besteht und die App noch nicht vollständig auf diesem Gerät liegt. Ihre Eingaben sind davon nicht betroffen.',
  details: 'Technische Angaben',
  backupUnchecked: {
    unchecked:
      'Die Sicherung wurde dem Browser übergeben, aber ungeprüft: Der Teil der App, der sie prüft, fehlt gerade. Heben Sie ältere Sicherungen auf.',
    failed:
      'Die Sicherung wurde dem Browser übergeben, hat aber bei der Prüfung einen Fehler gezeigt. Heben Sie sie und ältere Sicherungen auf.',
  },
  workedOn:
    '„Rückgängig“ geht hier nicht mehr: Sie haben inzwischen weitergearbeitet, und das ginge dabei verloren. Es bleibt alles, wie es ist. Was davor da war, finden Sie unter „Frühere Stände“.',
  undoFailed:
    '„Rückgängig“ hat gerade nicht geklappt. Es ist nichts verloren: Versuchen Sie es bitte noch einmal.',
} as const;
