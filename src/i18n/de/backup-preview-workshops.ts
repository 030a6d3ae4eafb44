const ballots = (count: number) => (count === 1 ? '1 Stimmzettel' : `${count} Stimmzettel`);

/** Words of the workshops that a Sicherung would bring. */
export const workshopPreviewWords = {
  title: 'Workshops',
  on: (day: string) => `am ${day}`,
  /** After the name: what is in it. */
  facts: (count: number, revealed: boolean) => {
    if (count === 0) return 'Noch kein Stimmzettel.';
    return `${ballots(count)}, ${revealed ? 'aufgedeckt' : 'noch nicht aufgedeckt'}.`;
  },
  agreed: (count: number, total: number) =>
    `Gemeinsame Ampel bei ${count} von ${total} Checkpunkten.`,
  states: {
    new: 'Neu: Er liegt noch nicht auf diesem Gerät.',
    same: 'Ist auf diesem Gerät schon genauso vorhanden.',
    'newer-in-file': 'In der Sicherung steht der neuere Stand.',
    'newer-on-device': 'Auf diesem Gerät liegt schon ein neuerer Stand.',
    apart:
      'Auf diesem Gerät und in der Sicherung steht Verschiedenes. Stimmzettel lassen sich nicht zusammenführen, weil manche sonst doppelt zählen könnten. Sie können beide Workshops behalten.',
    deleted:
      'Sie haben diesen Workshop gelöscht, und im gelöschten steht etwas, das in der Sicherung fehlt. Der gelöschte bleibt, auch wenn Sie diesen übernehmen.',
    'revealed-on-device':
      'Auf diesem Gerät ist er schon aufgedeckt. Die Sicherung stammt aus der Zeit davor: Mit ihr kämen die Nummern der Stimmzettel zurück, und mit ihnen, was zusammen auf einem Stimmzettel stand.',
    'revealed-deleted':
      'Sie haben diesen Workshop gelöscht, nachdem er aufgedeckt war. Die Sicherung stammt aus der Zeit davor und enthält noch die Nummern der Stimmzettel. Den aufgedeckten mit dem gemeinsamen Ergebnis können Sie zurückholen.',
  },
  choices: {
    take: 'Übernehmen',
    replace: 'Ersetzen',
    copy: 'Als eigene Kopie',
    skip: 'Nicht übernehmen',
  },
  explained: {
    take: '',
    copy: 'Er erscheint zusätzlich in der Liste. Der Stand auf diesem Gerät bleibt, wie er ist; auch eine gemeinsame Selbstbewertung mit ihren Maßnahmen bleibt bei ihm. Liegt in der Kopie noch ein Stimmzettel mit Nummer, haben beide dieselbe Workshop-Nummer.',
    skip: '',
  },
  /** A copy of one that was revealed since. */
  copiesRevealed:
    'Er erscheint zusätzlich in der Liste, und zwar gleich aufgedeckt: ohne Nummern, die Stimmen gemischt. Auch Stimmzettel, die danach zurückgezogen wurden, zählen darin mit.',
  toDeleted: 'Gelöschtes ansehen',
  replaces: (count: number) =>
    `Ersetzt wird der Stand auf diesem Gerät (${ballots(count)}). Von Workshops gibt es keine früheren Stände: Zurück geht es nur mit „Rückgängig“ gleich danach.`,
  toList: 'Zu den Workshops',
} as const;
