/** Words of the way through one assessment. */
export const navWords = {
  mainNav: 'Diese Selbstbewertung',
  lightsNav: 'Die Checkpunkte',
  tabs: { overview: 'Übersicht', plan: 'Maßnahmenplan' },
  checkpointLight: (number: number, title: string, rating: string) =>
    `Checkpunkt ${number}: ${title} – ${rating}`,
} as const;
