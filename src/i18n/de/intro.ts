/** Words of the start screen that never change: the page is delivered with them. */
export const introWords = {
  lead: 'Sieben Checkpunkte zeigen Ihnen, wo Ihre gemeinnützige Organisation in der Zusammenarbeit mit Unternehmen der Region steht. Am Ende haben Sie einen Plan, den Sie gemeinsam umsetzen können.',
  facts: [
    { title: '20 bis 40 Minuten', text: 'Sie können jederzeit unterbrechen.' },
    {
      title: 'Bleibt auf diesem Gerät',
      text: 'Kein Konto. Ihre Eingaben werden nicht übertragen.',
    },
    { title: 'Auch ohne Internet', text: 'Einmal geöffnet, läuft die App überall.' },
  ],
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
  forWhom:
    'Für Leitungen von Vereinen, Initiativen, Stiftungen und Einrichtungen jeder Größe, für einzelne Bereiche oder Teams – und für alle, die sie beraten.',
} as const;
