/** Words that tell how a saved PDF is a Sicherung too. */
export const carriedWords = {
  everything:
    'Dieses PDF ist zugleich eine Sicherung dieser Selbstbewertung. Mit „Sicherung öffnen“ arbeiten Sie daran weiter, auch auf einem anderen Gerät. Wer das PDF hat, kann das ebenfalls.',
  'all-but-undecided':
    'Dieses PDF ist zugleich eine Sicherung dieser Selbstbewertung, mit allem, was auf den Seiten steht. Es fehlt, worüber beim Abgleichen noch nicht entschieden ist: Das enthält nur eine Sicherung, die Sie mit „Sicherung speichern“ erhalten.',
  unchecked:
    'In diesem PDF steckt auch die Sicherung dieser Selbstbewertung. Sie konnte hier aber nicht geprüft werden. Speichern Sie zusätzlich eine eigene Sicherung.',
  failed:
    'Als Sicherung taugt dieses PDF nicht: Bei der Prüfung hat sich ein Fehler gezeigt. Auf den Seiten steht alles. Speichern Sie zusätzlich eine eigene Sicherung.',
} as const;

/** What PDF programs tell of the file inside the PDF. */
export const attachmentWords = {
  description:
    'Sicherung dieser Selbstbewertung: In der Praxishilfe-App unter „Sicherung öffnen“ das PDF oder diese Datei wählen und weiterarbeiten.',
} as const;
