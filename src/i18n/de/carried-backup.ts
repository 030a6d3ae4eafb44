/** Words that tell how a saved PDF is a Sicherung too. */
export const carriedWords = {
  everything:
    'Mit diesem PDF können Sie auf einem anderen Gerät weiterarbeiten: dort die App öffnen und „Sicherung öffnen“ wählen. Das kann jeder, der das PDF hat.',
  'all-but-unshown':
    'Mit diesem PDF können Sie auf einem anderen Gerät weiterarbeiten: dort die App öffnen und „Sicherung öffnen“ wählen. Das kann jeder, der das PDF hat. Es fehlt nur, was nicht auf den Seiten steht, etwa worüber beim Abgleichen noch nicht entschieden ist: Das enthält allein eine Sicherung, die Sie mit „Sicherung speichern“ erhalten.',
  unchecked:
    'In diesem PDF steckt auch die Sicherung dieser Selbstbewertung. Sie konnte hier aber nicht geprüft werden. Speichern Sie zusätzlich eine eigene Sicherung.',
  failed:
    'Als Sicherung taugt dieses PDF nicht: Bei der Prüfung hat sich ein Fehler gezeigt. Speichern Sie zusätzlich eine eigene Sicherung.',
  without:
    'In diesem PDF steckt keine Sicherung: Sie ließ sich nicht hineinlegen. Ob sich eine eigene Sicherung speichern lässt, sehen Sie unter „Sicherung“.',
} as const;

/** What PDF programs tell of the file inside the PDF. */
export const attachmentWords = {
  description:
    'Sicherung dieser Selbstbewertung: In der Praxishilfe-App unter „Sicherung öffnen“ das PDF oder diese Datei wählen und weiterarbeiten.',
} as const;
