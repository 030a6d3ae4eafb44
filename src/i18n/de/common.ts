/** Words that stand on every screen. */
export const commonWords = {
  appName: 'Praxishilfe',
  home: 'Praxishilfe – zur Startseite',
  skip: 'Zum Inhalt springen',
  mainNav: 'Diese Selbstbewertung',
  lightsNav: 'Die Checkpunkte',
  footerNav: 'Über diese App',
  footer: [
    { page: 'ueber', label: 'Über' },
    { page: 'datenschutz', label: 'Datenschutz' },
    { page: 'barrierefreiheit', label: 'Barrierefreiheit' },
    { page: 'impressum', label: 'Impressum' },
  ],
  backup: 'Sicherung',
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  notSaved: 'Nicht gespeichert',
  ratings: {
    red: 'Dringender Handlungsbedarf',
    yellow: 'Handlungsbedarf',
    green: 'Zurzeit kein Handlungsbedarf',
  },
  notRated: 'Noch nicht bewertet',
  tabs: { overview: 'Übersicht', plan: 'Maßnahmenplan' },
  checkpointLight: (number: number, title: string, rating: string) =>
    `Checkpunkt ${number}: ${title} – ${rating}`,
  undo: 'Rückgängig',
  undoFailed:
    'Das Zurückholen hat gerade nicht geklappt. Es ist nichts verloren: Versuchen Sie es bitte noch einmal.',
  close: 'Schließen',
  cancel: 'Abbrechen',
  next: 'Weiter',
  back: 'Zurück',
  unnamed: 'Ohne Namen',
  loading: 'Wird geladen …',
  saveBackup: 'Sicherung speichern',
  openBackup: 'Sicherung öffnen',
  newAssessment: 'Neue Selbstbewertung',
  toStart: 'Zur Startseite',
  toStartShort: 'Startseite',
  storageTrouble: {
    title: 'Ihre letzten Eingaben sind noch nicht gespeichert.',
    text: 'Diese Eingaben stehen nur in diesem Fenster. Lassen Sie es offen, bis sie gespeichert sind oder in einer Sicherung stehen.',
    reasons: {
      quota: 'Auf diesem Gerät ist kein Speicherplatz mehr frei. Bitte schaffen Sie etwas Platz.',
      unavailable:
        'Dieser Browser lässt das Speichern gerade nicht zu, zum Beispiel im privaten Modus.',
      blocked: 'Ein anderes Fenster mit dieser App hält den Speicher fest. Bitte schließen Sie es.',
      'newer-database':
        'Die gespeicherten Daten stammen von einer neueren Fassung dieser App. Speichern Sie eine Sicherung und laden Sie die Seite dann neu.',
      'not-found':
        'Diese Selbstbewertung wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.',
      'invalid-record': 'Der gespeicherte Stand lässt sich nicht lesen.',
      failed: 'Der Browser konnte nicht speichern.',
    },
    retry: 'Erneut versuchen',
  },
  update: {
    text: 'Eine neue Fassung dieser App liegt bereit.',
    apply: 'Jetzt aktualisieren',
    later: 'Später',
    blocked:
      'In einem anderen Fenster dieser App ist noch etwas nicht gespeichert. Bitte sehen Sie dort nach und versuchen Sie es dann noch einmal.',
  },
  offlineReady: 'Offline bereit: Die App läuft auf diesem Gerät jetzt auch ohne Internet.',
  offlineFailed:
    'Dieser Browser kann die App gerade nicht für die Nutzung ohne Internet ablegen. Mit Internet läuft sie wie gewohnt.',
  error: {
    title: 'Hier ist etwas schiefgegangen',
    text: 'Die App konnte diese Seite nicht anzeigen. Was als gespeichert gemeldet wurde, liegt weiterhin auf diesem Gerät. Speichern Sie zur Vorsicht eine Sicherung und laden Sie die Seite dann neu.',
    reload: 'Seite neu laden',
    details: 'Technische Angaben',
    backupFailed:
      'Die Sicherung konnte nicht gespeichert werden. Bitte lassen Sie dieses Fenster offen und versuchen Sie es noch einmal.',
  },
  chunkFailed: {
    title: 'Dieser Teil der App fehlt gerade',
    text: 'Er konnte nicht geladen werden, zum Beispiel weil keine Verbindung besteht und die App noch nicht vollständig auf diesem Gerät liegt. Ihre Eingaben sind davon nicht betroffen.',
    retry: 'Erneut versuchen',
  },
} as const;
