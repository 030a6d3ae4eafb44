/** Words of the room in which the device goes from hand to hand. */
export const passWords = {
  pageTitle: 'Still abstimmen',
  startTitle: 'Still abstimmen',
  start: (checkpoints: number) =>
    `Sie bewerten ${checkpoints === 1 ? 'einen Checkpunkt' : `${checkpoints} Checkpunkte`} mit der Ampel. Niemand sieht, was Sie wählen – auch nicht die Person nach Ihnen.`,
  next: 'Ich stimme jetzt ab',
  leave: 'Für die Workshop-Leitung: zurück zur Abstimmung',
  position: (number: number, total: number) => `${number} von ${total}`,
  question: 'Wie gut trifft das auf uns zu?',
  none: 'Keine Angabe',
  noneMeaning: 'Ich kann oder möchte dazu nichts sagen.',
  keys: 'In dieser Auswahl geht es auch mit den Tasten 1, 2, 3 und 0.',
  choose: 'Bitte wählen Sie eine Ampel oder „Keine Angabe“.',
  giveUp: {
    action: 'Abbrechen',
    title: 'Ihre Angaben verwerfen?',
    text: 'Dann wird kein Stimmzettel eingeworfen, und die nächste Person beginnt von vorn.',
    goOn: 'Weiter ausfüllen',
    discard: 'Verwerfen',
  },
  /** At the start, after a turn that ended in the middle. */
  dropped: 'Der begonnene Stimmzettel wurde verworfen und zählt nicht.',
  stillThere: {
    title: 'Sind Sie noch da?',
    text: (seconds: number) =>
      `In ${seconds} Sekunden zeigt dieses Gerät wieder den Anfang, damit die nächste Person nichts von Ihnen sieht.`,
    notCast: 'Der begonnene Stimmzettel wird dann verworfen.',
    stay: 'Ich bin noch da',
  },
  checkTitle: 'Stimmt alles so?',
  checkText: 'Noch können Sie jede Antwort ändern.',
  change: 'Ändern',
  changeOf: (title: string) => `Ändern: ${title}`,
  cast: 'Stimmzettel einwerfen',
  thanksTitle: 'Danke!',
  thanks: 'Ihr Stimmzettel ist eingeworfen.',
  numberLabel: 'Nummer Ihres Stimmzettels',
  numberText:
    'Damit können Sie ihn zurückziehen, solange nicht aufgedeckt ist. Schreiben Sie sie bei Bedarf ab.',
  handOn: 'Gerät weitergeben',
  handOnHint: 'Danach ist die Nummer nicht mehr zu sehen.',
  notCounted: 'Ihr Stimmzettel wurde nicht gezählt',
  revealed: 'Die Abstimmung ist beendet, es wurde schon aufgedeckt.',
  lost: 'Bitte sagen Sie der Workshop-Leitung Bescheid.',
  unsaved:
    'Die letzten Stimmzettel sind noch nicht gespeichert. Bitte lassen Sie diese Seite offen und sagen Sie der Workshop-Leitung Bescheid.',
} as const;
