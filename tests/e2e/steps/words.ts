/** Words that people read on many screens; the tests find things by them. */

export const RED = 'Dringender Handlungsbedarf';
export const YELLOW = 'Handlungsbedarf';
export const GREEN = 'Zurzeit kein Handlungsbedarf';
export const NOT_RATED = 'Noch nicht bewertet';

export type LightWord = typeof RED | typeof YELLOW | typeof GREEN;

/** The checkpoints in their order. */
export const CHECKPOINTS = [
  'Strategischer Nutzen',
  'Möglichkeiten der Zusammenarbeit',
  'Zusammenarbeit planen',
  'Unterschiedliche Denk- und Sprachwelten',
  'Kontakte zu KMU entwickeln',
  'Vereinbarungen',
  'Interne Organisation der Zusammenarbeit',
] as const;

/** The worked example's name. */
export const EXAMPLE = 'Freiwilligenagentur Lindental (Beispiel)';
