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
  text: 'Ohne das Passwort lässt sich die Datei nicht lesen. So können Sie sie auch per E-Mail schicken oder in einem Online-Speicher ablegen.',
  unavailable:
    'Das geht hier nicht: Browser verschlüsseln nur, wenn die App über eine gesicherte Adresse (https) geöffnet ist.',
  again: 'Passwort wiederholen',
  hint: 'Merkhilfe (freiwillig)',
  hintText: 'Sie steht lesbar in der Datei. Schreiben Sie also nicht das Passwort selbst hinein.',
  save: 'Verschlüsselt speichern',
  strength: {
    empty: 'Am besten vier oder mehr Wörter, die nichts miteinander zu tun haben.',
    short: 'Sehr kurz: leicht zu erraten.',
    weak: 'Zu einfach: Wer es ernst meint, findet es heraus.',
    fair: 'Mittel: Noch ein Wort mehr macht es stark.',
    strong: 'Lang genug, wenn es sich niemand denken kann.',
  },
  tooShort: (least: number) => `Bitte mindestens ${least} Zeichen.`,
  unequal: 'Die beiden Passwörter sind nicht gleich.',
  hintIsPassword: 'Die Merkhilfe darf das Passwort nicht enthalten.',
  nobody:
    'Das Passwort kennt nur, wer es vergeben hat. Ist es vergessen, kann niemand die Datei öffnen, auch nicht der Betreiber der App.',
} as const;
