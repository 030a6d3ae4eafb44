/** Words around the password of a Sicherung. */
export const passwordWords = {
  askTitle: 'Diese Sicherung ist verschlüsselt',
  askText: (name: string) => `Für „${name}“ wird das Passwort gebraucht.`,
  hintIs: 'Merkhilfe',
  password: 'Passwort',
  show: 'Passwort anzeigen',
  open: 'Entschlüsseln',
  opening: 'Die Datei wird entschlüsselt …',
  wrong:
    'Das Passwort ist falsch, oder die Datei wurde beschädigt. Prüfen Sie Groß- und Kleinschreibung und versuchen Sie es noch einmal.',
  cancel: 'Abbrechen',
  missing: 'Bitte geben Sie das Passwort ein.',
  nobody:
    'Das Passwort kennt nur, wer es vergeben hat. Ist es vergessen, kann niemand die Datei öffnen, auch nicht der Betreiber der App.',
} as const;
