import type { Assessment } from '../domain/assessment';
import type { Instrument } from '../domain/instrument';
import type { ReportOptions } from './report-model';

/** A document is a Sicherung too only when its pages show all that people entered: nothing travels unseen. */
export function carriesBackup({ scope, names, status }: ReportOptions): boolean {
  return scope === 'everything' && names && status;
}

/**
 * The assessment without what no page shows: texts that others entered and nobody has decided about, and
 * answers to checkpoints that this Praxishilfe does not have. Their versions go with them, so that a device
 * that has them keeps them when it merges. What is needed to go on and says nothing of its own stays: ids,
 * moments, the order, from which example a text came.
 */
export function carriedAssessment(assessment: Assessment, { checkpoints }: Instrument): Assessment {
  const shown = new Set(checkpoints.map(({ id }) => id));
  const { answers, versions, earlier } = assessment;
  const isShown = (entry: string) => {
    const [kind = '', id = ''] = entry.split('/');
    return kind === 'name' || kind === 'measure' || shown.has(id);
  };
  return {
    ...assessment,
    answers: only(answers, (id) => shown.has(id)),
    versions: only(versions, isShown),
    earlier: earlier && { ...earlier, ratings: only(earlier.ratings, (id) => shown.has(id)) },
    conflicts: [],
  };
}

function only<T>(from: Record<string, T>, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => wanted(key)));
}
