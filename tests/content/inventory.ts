/** What the source work holds, written down by hand from it: nothing may be missing, nothing added. */
export interface InventoryCheckpoint {
  id: string;
  title: string;
  groups: { id: string; examples: string[] }[];
}

/** Only this example has sub-items. */
export const PARTS: Record<string, string[]> = {
  'planning/basic-measures': [
    'encourage-staff',
    'recruit',
    'mentor-services',
    'training-modules',
    'formats',
    'engagement-fields',
  ],
};

/** The three places where the work points to another checkpoint. */
export const CROSS_REFERENCES: [example: string, checkpoint: string][] = [
  ['contacts/check-criteria', 'planning'],
  ['contacts/who', 'planning'],
  ['internal-organisation/point-out-languages', 'ways-of-thinking'],
];

const words = (list: string) => list.trim().split(/\s+/);

export const INVENTORY: InventoryCheckpoint[] = [
  {
    id: 'strategic-benefit',
    title: 'Strategischer Nutzen',
    groups: [
      {
        id: 'benefits',
        examples: words(`allies strengths volunteers professionalise new-solutions helpers
          appreciation funding attractiveness regional-influence`),
      },
    ],
  },
  {
    id: 'options',
    title: 'Möglichkeiten der Zusammenarbeit',
    groups: [
      {
        id: 'seek',
        examples: words(`engaged-people perspective-coaching donations project-funding
          job-shadowing flexible-hours`),
      },
      { id: 'offer', examples: words('mentors team-spirit addiction inclusion advice') },
    ],
  },
  {
    id: 'planning',
    title: 'Zusammenarbeit planen',
    groups: [
      {
        id: 'practice',
        examples: words(`kind existing-ties risks topics aims basic-measures quality-criteria
          exit-criteria own-competences quality-management in-writing contact-points`),
      },
    ],
  },
  {
    id: 'ways-of-thinking',
    title: 'Unterschiedliche Denk- und Sprachwelten',
    groups: [
      {
        id: 'awareness',
        examples: words('take-seriously misunderstandings bridge agreement-not-imitation trust'),
      },
    ],
  },
  {
    id: 'contacts',
    title: 'Kontakte zu KMU entwickeln',
    groups: [
      {
        id: 'practice',
        examples: words(`materials check-criteria who prepare business-networks events social-days
          exchange praxishilfe-known outside-help refer`),
      },
    ],
  },
  {
    id: 'agreements',
    title: 'Vereinbarungen',
    groups: [
      {
        id: 'practice',
        examples: words(`scope contact-persons conditions give-and-take authority information
          safety-environment conflicts insurance review-talks involve-people no-replacement
          public-funding`),
      },
    ],
  },
  {
    id: 'internal-organisation',
    title: 'Interne Organisation der Zusammenarbeit',
    groups: [
      {
        id: 'practice',
        examples: words(`coordination inform-aims inform-rules point-out-languages requirements
          enable agenda volunteer-management evaluate feedback inform-progress publicity
          show-performance`),
      },
    ],
  },
];
