/** Words for what can be done with an item of the list. */
export const itemMenuWords = {
  actions: (name: string) => `Weitere Möglichkeiten für „${name}“`,
  rename: 'Umbenennen',
  duplicate: 'Duplizieren',
  again: 'Erneut bewerten',
  history: 'Frühere Stände',
  delete: 'Löschen',
  duplicated: (name: string) => `„${name}“ steht jetzt oben in der Liste.`,
  deleted: (name: string) => `„${name}“ ist gelöscht und bleibt 30 Tage unter „Gelöschtes“.`,
  deleteFailed:
    'Das Löschen hat nicht geklappt. Es ist noch alles da. Bitte versuchen Sie es noch einmal.',
  actionFailed:
    'Das hat nicht geklappt. Es wurde nichts verändert. Bitte versuchen Sie es noch einmal.',
  newer:
    'Das geht hier nicht: Diese Selbstbewertung wurde mit einer neueren Fassung der App bearbeitet. Es ist noch alles da. Verbinden Sie das Gerät mit dem Internet und laden Sie die Seite neu; mit der neuen Fassung geht es.',
  copyName: (name: string) => `${name} (Kopie)`,
  renameTitle: 'Selbstbewertung umbenennen',
  nameLabel: 'Name der Organisation oder des Bereichs',
  saveName: 'Namen speichern',
} as const;
