/** Words of the way from one device to another. */
export const moveWords = {
  title: 'Auf ein anderes Gerät umziehen',
  lead: 'So kommen Ihre Selbstbewertungen vom Handy auf den Laptop oder umgekehrt. Hier bleibt alles, wie es ist.',
  here: 'Sicherung hier speichern oder teilen',
  hereText:
    'Eine Sicherung enthält alle Ihre Selbstbewertungen. Schicken Sie sich die Datei selbst, zum Beispiel per E-Mail, oder nehmen Sie einen USB-Stick. Wer die Datei hat, kann alles lesen.',
  password: 'Per E-Mail oder Messenger schicken Sie sie besser mit Passwort:',
  passwordLink: 'Mit Passwort speichern',
  save: 'Sicherung speichern',
  share: 'Sicherung teilen …',
  shared: 'Die Sicherung ist geprüft und dem gewählten Programm übergeben.',
  shareCancelled: 'Das Teilen wurde abgebrochen. Es ist noch nichts gespeichert.',
  shareFailed:
    'Das Teilen hat nicht geklappt. Es ist noch nichts gespeichert. Nehmen Sie stattdessen „Sicherung speichern“.',
  shareAgain: 'Die Sicherung ist fertig. Tippen Sie bitte noch einmal auf „Sicherung teilen …“.',
  there: 'Die App auf dem anderen Gerät öffnen',
  thereText: 'Geben Sie dort diese Adresse in den Browser ein:',
  open: 'Dort die Sicherung öffnen',
  openText:
    'Wählen Sie auf dem anderen Gerät oben „Sicherung“, dann „Sicherung öffnen“ und die Datei aus Schritt 1. Sie sehen zuerst, was darin steht.',
  openHere: 'Ich bin schon auf dem neuen Gerät:',
  openLink: 'Sicherung öffnen',
  both: 'Arbeiten Sie danach auf beiden Geräten weiter, lassen sich die Stände später wieder zusammenführen: Öffnen Sie dazu die Sicherung des einen Geräts auf dem anderen.',
  print: 'Anleitung drucken',
  installTitle: 'iPhone, iPad und Mac: die App aus Safari mitnehmen',
  installText:
    'Safari kann gespeicherte Daten löschen, wenn Sie eine Seite sieben Tage lang nicht besuchen. Auf dem Home-Bildschirm oder im Dock passiert das in der Regel nicht. Dort beginnt die App aber mit einem leeren Speicher:',
  installSteps: [
    'Speichern Sie hier zuerst eine Sicherung (Schritt 1).',
    'Tippen Sie auf das Teilen-Symbol von Safari und wählen Sie „Zum Home-Bildschirm“, auf dem Mac „Zum Dock hinzufügen“.',
    'Öffnen Sie die Praxishilfe über ihr neues Symbol, wählen Sie „Sicherung öffnen“ und die Datei. Am iPhone liegt sie in „Dateien“ unter „Downloads“.',
  ],
} as const;
