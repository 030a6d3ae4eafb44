/** How many of both are taken over. */
const contents = (assessments: number, workshops = 0) => {
  const one = assessments === 1 ? '1 Selbstbewertung' : `${assessments} Selbstbewertungen`;
  const other = workshops === 1 ? '1 Workshop' : `${workshops} Workshops`;
  if (workshops === 0) return one;
  return assessments === 0 ? other : `${one} und ${other}`;
};
const points = (count: number) => (count === 1 ? 'ein Punkt' : `${count} Punkte`);

/** Words of what a Sicherung would bring, and of taking it over. */
export const previewWords = {
  title: 'Das steht in der Sicherung',
  from: (day: string) => `Gespeichert am ${day}.`,
  empty: 'Diese Sicherung enthält keine Selbstbewertung.',
  assessments: 'Selbstbewertungen',
  hint: 'Der Vorschlag ist so gewählt, dass nichts verloren geht. Sie können ihn ändern.',
  nothingToDo: 'Es gibt nichts zu übernehmen.',
  states: {
    new: 'Neu: Sie liegt noch nicht auf diesem Gerät.',
    same: 'Ist auf diesem Gerät schon genauso vorhanden.',
    'newer-in-file': 'In der Sicherung steht der neuere Stand.',
    'newer-on-device': 'Auf diesem Gerät liegt schon ein neuerer Stand.',
    'both-changed':
      'Auf diesem Gerät und in der Sicherung wurde Verschiedenes eingetragen. Beides passt zusammen.',
    conflicting: '',
    apart:
      'Der Stand auf diesem Gerät und der in der Sicherung lassen sich nicht zusammenführen. Sie können beide behalten.',
  },
  conflicting: (count: number) =>
    `Auf diesem Gerät und in der Sicherung wurde Verschiedenes eingetragen. ${
      count === 1 ? 'Bei einem Punkt' : `Bei ${count} Punkten`
    } müssten Sie danach wählen.`,
  choice: 'Was soll geschehen?',
  choiceFor: (name: string) => `Was soll mit „${name}“ geschehen?`,
  choices: {
    take: 'Übernehmen',
    merge: 'Zusammenführen',
    replace: 'Ersetzen',
    copy: 'Als eigene Kopie',
    skip: 'Nicht übernehmen',
  },
  explained: {
    take: '',
    merge: 'Was auf beiden Seiten eingetragen wurde, bleibt erhalten.',
    copy: 'Sie erscheint zusätzlich in der Liste. Der Stand auf diesem Gerät bleibt, wie er ist.',
    skip: '',
  },
  /** After the state on the device is told; `at` is day and minute. */
  changedHere: (at: string) => `Auf diesem Gerät zuletzt bearbeitet am ${at}.`,
  replaces: (at: string, rated: number, total: number, measures: number) =>
    `Ersetzt wird der Stand auf diesem Gerät: zuletzt bearbeitet am ${at}, ${rated} von ${total} Checkpunkten bewertet, ${
      measures === 1 ? '1 Maßnahme' : `${measures} Maßnahmen`
    }. Sie finden ihn danach unter „Frühere Stände“.`,
  progress: (rated: number, total: number) => `${rated} von ${total} Checkpunkten bewertet.`,
  changed: (at: string) => `in der Sicherung zuletzt bearbeitet am ${at}`,
  apply: (count: number, workshops?: number) => `${contents(count, workshops)} übernehmen`,
  applied: (count: number, workshops?: number) =>
    `${contents(count, workshops)} aus der Sicherung übernommen.`,
  failed:
    'Die Sicherung konnte nicht übernommen werden. Es wurde nichts verändert. Bitte versuchen Sie es noch einmal.',
  toPlan: 'Maßnahmenplan öffnen',
  toList: 'Zu Ihren Selbstbewertungen',
  undecided: (name: string, count: number) =>
    `„${name}“: ${points(count)} ${count === 1 ? 'ist' : 'sind'} noch zu entscheiden.`,
  reconcile: 'Stände abgleichen',
  copyName: (name: string) => `${name} (aus der Sicherung)`.trim(),
} as const;
