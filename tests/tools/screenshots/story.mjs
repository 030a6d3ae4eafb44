import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure-installed.mjs';

/** The pictures show this moment, whenever they are taken. */
export const NOW = new Date('2026-11-20T10:00:00+01:00');

const read = (path) => JSON.parse(readFileSync(join(ROOT, 'content', path), 'utf8'));

const dayIn = (days) => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const momentAgo = (days) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

/**
 * The text of a Sicherung with what a device holds after some months: a plan that is under way, an
 * assessment half done, one without a plan, and a second run.
 */
export function storyBackup() {
  const example = read('examples/freiwilligenagentur.json');
  const { version, language } = example.instrument;
  const { checkpoints } = read(`instruments/zo/${version}/${language}.json`);
  const checkpointIds = checkpoints.map(({ id }) => id);

  const anAssessment = (over) => ({
    schemaVersion: 1,
    revision: 1,
    instrument: example.instrument,
    checkpointIds,
    createdAt: over.updatedAt,
    ratedAt: over.answers ? over.updatedAt : null,
    lastPlace: 'overview',
    answers: {},
    measures: [],
    planOrder: 'own',
    earlier: null,
    sample: false,
    ...over,
  });

  const measures = example.measures.map(({ startInDays, reviewInDays, ...measure }) => ({
    ...measure,
    start: startInDays === null ? null : dayIn(startInDays - 30),
    review: reviewInDays === null ? null : dayIn(reviewInDays - 21),
  }));
  const ratings = Object.fromEntries(checkpointIds.map((id) => [id, example.answers[id].rating]));

  const assessments = [
    anAssessment({
      id: 'plan',
      name: 'Freiwilligenagentur Lindental',
      updatedAt: momentAgo(1),
      lastPlace: 'plan',
      answers: example.answers,
      measures,
    }),
    anAssessment({
      id: 'begun',
      name: 'Bürgerverein Musterstadt e. V.',
      updatedAt: momentAgo(3),
      lastPlace: checkpointIds[3],
      answers: Object.fromEntries(checkpointIds.slice(0, 3).map((id) => [id, example.answers[id]])),
    }),
    anAssessment({
      id: 'rated',
      name: 'Team Jugendarbeit',
      updatedAt: momentAgo(12),
      answers: example.answers,
    }),
    anAssessment({
      id: 'again',
      name: 'Nachbarschaftshilfe Nguyễn & Şahin im Stadtteil Oberau, Bereich Begegnung und Beratung',
      updatedAt: momentAgo(40),
      lastPlace: checkpointIds[0],
      answers: { [checkpointIds[0]]: { rating: 'green', note: '' } },
      measures: [{ ...measures[2], responsible: '', start: null, review: null, priority: null }],
      earlier: { assessmentId: 'long-deleted', date: momentAgo(200), ratings },
    }),
    anAssessment({ id: 'untouched', name: '', updatedAt: momentAgo(90), lastPlace: '' }),
  ];
  return JSON.stringify(
    {
      format: 'praxishilfe-sicherung',
      schemaVersion: 1,
      createdAt: NOW.toISOString(),
      app: { version: '1.0.0' },
      assessments,
    },
    null,
    2,
  );
}
