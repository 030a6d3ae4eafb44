/** Words of the start screen; those that never change stand in `introWords`. */
export const startWords = {
  title: 'Praxishilfe – Zusammenarbeit mit Unternehmen der Region',
  heading: 'Gemeinsam mit Unternehmen mehr bewegen',
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
    'Beginnen Sie mit „Neue Selbstbewertung“ oder sehen Sie sich zuerst das Beispiel an. Waren Sie schon einmal hier, bringt eine Sicherung alles zurück, auch ein PDF mit allen Angaben:',
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
  backupHint: 'Sie wechseln das Gerät oder den Browser? Eine Sicherung nimmt alles mit.',
  backupLink: 'Sicherung speichern oder öffnen',
} as const;
