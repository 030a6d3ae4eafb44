/** Words of the start screen and of creating an assessment. */
export const startWords = {
  title: 'Praxishilfe – Zusammenarbeit mit Unternehmen der Region',
  heading: 'Gemeinsam mit Unternehmen mehr bewegen',
  lead: 'Sieben Checkpunkte zeigen Ihnen, wo Ihre gemeinnützige Organisation in der Zusammenarbeit mit Unternehmen der Region steht. Am Ende haben Sie einen Plan, den Sie gemeinsam umsetzen können.',
  facts: [
    { title: '20 bis 40 Minuten', text: 'Sie können jederzeit unterbrechen.' },
    {
      title: 'Bleibt auf diesem Gerät',
      text: 'Kein Konto. Ihre Eingaben werden nicht übertragen.',
    },
    { title: 'Auch ohne Internet', text: 'Einmal geöffnet, läuft die App überall.' },
  ],
  forWhom:
    'Für Leitungen von Vereinen, Initiativen, Stiftungen und Einrichtungen jeder Größe, für einzelne Bereiche oder Teams – und für alle, die sie beraten.',
  example: 'Beispiel ansehen',
  exampleFailed: 'Das Beispiel konnte nicht geöffnet werden. Bitte versuchen Sie es noch einmal.',
  continueTitle: 'Weitermachen, wo Sie aufgehört haben',
  continueAt: {
    checkpoint: (number: number) => `bei Checkpunkt ${number}`,
    overview: 'in der Übersicht',
    plan: 'im Maßnahmenplan',
  },
  continue: 'Weitermachen',
  dueTitle: 'Fällige Kontrollen',
  due: (day: string) => `heute fällig (${day})`,
  overdue: (day: string) => `überfällig seit ${day}`,
  moreDue: (count: number) => (count === 1 ? '1 weitere anzeigen' : `${count} weitere anzeigen`),
  untitledMeasure: 'Maßnahme ohne Text',
  listTitle: 'Ihre Selbstbewertungen',
  loading: 'Ihre Selbstbewertungen werden geladen …',
  loadFailed:
    'Ihre Selbstbewertungen konnten nicht geladen werden. Das heißt nicht, dass sie gelöscht sind. Bitte versuchen Sie es noch einmal.',
  menuFailed:
    'Umbenennen, Duplizieren und Löschen konnten nicht geladen werden. Ihre Selbstbewertungen sind da.',
  retry: 'Erneut versuchen',
  empty: 'Noch keine Selbstbewertung auf diesem Gerät.',
  emptyHint:
    'Beginnen Sie mit „Neue Selbstbewertung“ oder sehen Sie sich zuerst das Beispiel an. Waren Sie schon einmal hier, bringt eine Sicherung alles zurück:',
  sample: 'Beispiel',
  earlierRun: 'Frühere Bewertung',
  laterRun: 'Erneute Bewertung',
  begun: (day: string) => `begonnen am ${day}`,
  changed: (day: string) => `zuletzt bearbeitet am ${day}`,
  progress: (rated: number, total: number) => `${rated} von ${total} bewertet`,
  measures: (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
  noMeasures: 'noch kein Plan',
  more: (count: number) =>
    count === 1 ? 'Noch 1 Selbstbewertung anzeigen' : `Noch ${count} Selbstbewertungen anzeigen`,
  actions: (name: string) => `Weitere Möglichkeiten für „${name}“`,
  rename: 'Umbenennen',
  duplicate: 'Duplizieren',
  again: 'Erneut bewerten',
  delete: 'Löschen',
  duplicated: (name: string) => `„${name}“ steht jetzt oben in der Liste.`,
  deleted: (name: string) => `„${name}“ ist gelöscht.`,
  deleteFailed:
    'Das Löschen hat nicht geklappt. Es ist noch alles da. Bitte versuchen Sie es noch einmal.',
  actionFailed:
    'Das hat nicht geklappt. Es wurde nichts verändert. Bitte versuchen Sie es noch einmal.',
  copyName: (name: string) => `${name} (Kopie)`,
  renameTitle: 'Selbstbewertung umbenennen',
  nameLabel: 'Name der Organisation oder des Bereichs',
  nameHint: 'Zum Beispiel „Bürgerverein Musterstadt“ oder „Team Jugendarbeit“.',
  saveName: 'Namen speichern',
  stepsTitle: 'So gehen Sie vor',
  steps: [
    {
      title: 'Ampel setzen',
      text: 'Sie lesen zu jedem Checkpunkt, wie gute Praxis aussieht, und wählen Rot, Gelb oder Grün. Überspringen ist erlaubt.',
    },
    {
      title: 'Plan machen',
      text: 'Aus den roten und gelben Checkpunkten wählen Sie die wichtigsten Maßnahmen. 81 Anregungen helfen Ihnen beim Formulieren.',
    },
    {
      title: 'Dranbleiben',
      text: 'Sie speichern den Plan als PDF, teilen ihn im Team und schauen zum Kontrolltermin wieder hinein.',
    },
  ],
  backupHint: 'Sie wechseln das Gerät oder den Browser? Eine Sicherung nimmt alles mit.',
  backupLink: 'Sicherung speichern oder öffnen',
} as const;

export const newWords = {
  title: 'Neue Selbstbewertung',
  lead: 'Für wen möchten Sie die Zusammenarbeit mit Unternehmen bewerten?',
  nameLabel: 'Name der Organisation oder des Bereichs',
  nameHint:
    'Der Name steht später auf dem Maßnahmenplan. Sie können ihn jederzeit ändern oder das Feld leer lassen. In größeren Organisationen lohnt sich eine eigene Selbstbewertung je Bereich oder Team.',
  goal: 'Worum es geht',
  steps: 'So gehen Sie vor',
  begin: 'Weiter',
} as const;
