/** Words of the screen on which a Selbstbewertung begins. */
export const newWords = {
  title: 'Neue Selbstbewertung',
  lead: 'Für wen möchten Sie die Zusammenarbeit mit Unternehmen bewerten?',
  nameLabel: 'Name der Organisation oder des Bereichs',
  nameHint:
    'Der Name steht später auf dem Maßnahmenplan. Sie können ihn jederzeit ändern oder das Feld leer lassen. In größeren Organisationen lohnt sich eine eigene Selbstbewertung je Bereich oder Team.',
  goal: 'Worum es geht',
  steps: 'So gehen Sie vor',
  paper: 'Lieber erst auf Papier, allein oder im Workshop?',
  paperLink: 'Leere Vordrucke zum Ausdrucken',
  begin: 'Weiter',
} as const;
