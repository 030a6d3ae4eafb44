/** The plan made together in the workshop, in big type. */
export const workshopPlanWords = {
  before:
    'Der Plan beginnt, wenn aufgedeckt ist und Sie sich auf gemeinsame Ampeln geeinigt haben.',
  toVoting: 'Zum Abstimmen',
  lead: 'Zuerst die roten, dann die gelben Checkpunkte. Eine bis drei Maßnahmen genügen für den Anfang.',
  title: 'Was wir vorhaben',
  none: 'Noch keine Maßnahme',
  allGreen: 'Kein Checkpunkt ist gemeinsam rot oder gelb. Planen dürfen Sie trotzdem.',
  toMinutes: 'Weiter zum Protokoll',
  toUsualPlan: 'Im gewohnten Maßnahmenplan weiterarbeiten',
  /** On the beamer: the checkpoints that are to be planned for next. */
  bare: 'Noch ohne Maßnahme',
  apart: 'Der Beamer zeigt gerade etwas anderes.',
  showPlan: 'Plan auf dem Beamer zeigen',
  differ: (count: number) =>
    count === 1
      ? 'Bei einem Checkpunkt sagt der Workshop inzwischen etwas anderes als die Selbstbewertung.'
      : `Bei ${count} Checkpunkten sagt der Workshop inzwischen etwas anderes als die Selbstbewertung.`,
  lookAtIt: 'Im Ergebnis ansehen',
} as const;
