import { today } from '../../../src/clock';
import {
  type Assessment,
  type Measure,
  type Priority,
  SCHEMA_VERSION,
} from '../../../src/domain/assessment';
import { addDays } from '../../../src/domain/day';
import { RATINGS } from '../../../src/domain/instrument';
import { CHECKPOINT_IDS } from '../../fixtures/assessments';

const NAMES = ['Ayşe Şahin', 'Łukasz Nowak', 'Marlene Voigt', 'Nguyễn Thị Hạnh'];

const NOTE =
  'Im Team besprochen: Einiges läuft schon gut, aber es hängt an wenigen Personen. Bis zum Sommer soll klar sein, wer die Gespräche mit den Betrieben führt.';

const TASKS = [
  'Eine Seite schreiben, die zeigt, was wir Betrieben bieten und was wir von ihnen brauchen, und sie im Vorstand beschließen',
  'Drei Betriebe aus der Nachbarschaft besuchen',
  'Mit der Tischlerei Ziel, Umfang und Haftung für den Spielplatzbau schriftlich vereinbaren',
  'Das Thema fest auf die Tagesordnung der Teamsitzung setzen',
];

const DAY = 24 * 60 * 60 * 1000;
const now = Date.now();

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** So many complete measures. @param overdue the first one's Kontrolle was yesterday */
export function benchMeasures(count: number, overdue = false): Measure[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `measure-${index}`,
    checkpointId: pick(CHECKPOINT_IDS, index),
    text: pick(TASKS, index),
    priority: ((index % 3) + 1) as Priority,
    responsible: pick(NAMES, index),
    start: addDays(today(), -10),
    review: addDays(today(), overdue && index === 0 ? -1 : 20 + index),
    status: index % 4 === 3 ? 'done' : 'open',
    exampleId: null,
  }));
}

/** An assessment as people leave it: all rated, a note each, measures. The higher `index`, the older. */
export function benchAssessment(index: number, measures = 8): Assessment {
  const at = new Date(now - (index + 1) * DAY).toISOString();
  return {
    schemaVersion: SCHEMA_VERSION,
    id: `bench-${index}`,
    revision: 0,
    instrument: { id: 'zo', version: '1.0.0', language: 'de' },
    checkpointIds: [...CHECKPOINT_IDS],
    name: `Bürgerverein Nummer ${index + 1}`,
    createdAt: at,
    updatedAt: at,
    ratedAt: at,
    lastPlace: 'plan',
    answers: Object.fromEntries(
      CHECKPOINT_IDS.map((id, place) => [id, { rating: pick(RATINGS, index + place), note: NOTE }]),
    ),
    // Who has many of them is behind with some.
    measures: benchMeasures(measures, index % 10 === 0),
    planOrder: 'own',
    earlier: null,
    sample: false,
    versions: {},
    conflicts: [],
    measureOrder: { ids: [], at: 0, by: '' },
  };
}
