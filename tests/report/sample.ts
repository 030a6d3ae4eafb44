import type { Answer, Assessment, Measure } from '../../src/domain/assessment';
import type { Instrument } from '../../src/domain/instrument';

const TITLES = {
  'strategic-benefit': 'Strategischer Nutzen',
  options: 'Möglichkeiten der Zusammenarbeit',
  planning: 'Zusammenarbeit planen',
  'ways-of-thinking': 'Unterschiedliche Denk- und Sprachwelten',
  contacts: 'Kontakte zu KMU entwickeln',
  agreements: 'Vereinbarungen',
  'internal-organisation': 'Interne Organisation der Zusammenarbeit',
};

/** An instrument of seven checkpoints, as small as a document needs it. */
export const instrument: Instrument = {
  id: 'zo',
  version: '1.0.0',
  language: 'de',
  title: 'Zusammenarbeit mit KMU in der Region systematisch angehen',
  subtitle: 'Selbstbewertung',
  publishers: ['Bundesnetzwerk Bürgerschaftliches Engagement (BBE)', 'Offensive Mittelstand (OM)'],
  goal: '',
  steps: [],
  minutes: { from: 20, to: 40 },
  scale: {
    red: { label: 'Dringender Handlungsbedarf', meaning: '' },
    yellow: { label: 'Handlungsbedarf', meaning: '' },
    green: { label: 'Zurzeit kein Handlungsbedarf', meaning: '' },
  },
  planColumns: {
    checkpoint: 'Checkpunkt',
    measure: 'Maßnahme',
    priority: 'Priorität',
    responsible: 'Verantwortlich',
    start: 'Beginn',
    review: 'Kontrolle',
  },
  checkpoints: Object.entries(TITLES).map(([id, title]) => ({
    id,
    title,
    statement: '',
    groups: [],
  })),
  glossary: [],
};

export const checkpointIds = instrument.checkpoints.map((checkpoint) => checkpoint.id);

/** A new run of a fictitious organisation, nothing rated and nothing planned. */
export function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    schemaVersion: 2,
    id: 'a1',
    revision: 1,
    instrument: { id: 'zo', version: '1.0.0', language: 'de' },
    checkpointIds,
    name: 'Freiwilligenagentur Lindental',
    createdAt: '2026-11-20T08:00:00.000Z',
    ratedAt: null,
    updatedAt: '2026-11-20T18:30:00.000Z',
    lastPlace: '',
    answers: {},
    measures: [],
    planOrder: 'own',
    earlier: null,
    sample: false,
    versions: {},
    conflicts: [],
    measureOrder: { ids: [], at: 0, by: '' },
    ...change,
  };
}

/** Answers to the first checkpoints, in order. */
export function answers(...given: Answer[]): Record<string, Answer> {
  return Object.fromEntries(given.map((answer, index) => [checkpointIds[index] ?? '', answer]));
}

/** A measure without decisions, for the first checkpoint. */
export function measure(change: Partial<Measure> = {}): Measure {
  return {
    id: 'm1',
    checkpointId: 'strategic-benefit',
    text: 'Mit drei Betrieben der Region sprechen',
    priority: null,
    responsible: '',
    start: null,
    review: null,
    status: 'open',
    exampleId: null,
    ...change,
  };
}
