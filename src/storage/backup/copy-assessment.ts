import type {
  Answer,
  Assessment,
  Conflict,
  EarlierRun,
  EntryValue,
  Measure,
  Version,
} from '../../domain/assessment';
import { copyEntries, wholeText } from './copy-parts';

/**
 * A fresh copy with exactly the fields we know, in a fixed order. Half characters (lone
 * surrogates, e.g. a cut emoji) become "�", because no file in UTF-8 can hold them.
 */
export function copyAssessment(from: Assessment): Assessment {
  return {
    schemaVersion: from.schemaVersion,
    id: from.id,
    revision: from.revision,
    instrument: {
      id: from.instrument.id,
      version: from.instrument.version,
      language: from.instrument.language,
    },
    checkpointIds: [...from.checkpointIds],
    name: wholeText(from.name),
    createdAt: from.createdAt,
    updatedAt: from.updatedAt,
    ratedAt: from.ratedAt,
    lastPlace: knownPlace(from),
    answers: copyEntries(from.answers, copyAnswer),
    measures: from.measures.map(copyMeasure),
    planOrder: from.planOrder,
    earlier: from.earlier && copyEarlier(from.earlier),
    sample: from.sample,
    versions: copyEntries(from.versions, copyVersion),
    conflicts: from.conflicts.map(copyConflict),
    measureOrder: {
      ids: [...from.measureOrder.ids],
      at: from.measureOrder.at,
      by: from.measureOrder.by,
    },
  };
}

/** A place of another version, or of a mistyped address, must not spoil the whole file. */
function knownPlace({ lastPlace, checkpointIds }: Assessment): string {
  return ['overview', 'plan', ...checkpointIds].includes(lastPlace) ? lastPlace : '';
}

function copyAnswer({ rating, note }: Answer): Answer {
  return { rating, note: wholeText(note) };
}

function copyMeasure(from: Measure): Measure {
  return {
    id: from.id,
    checkpointId: from.checkpointId,
    text: wholeText(from.text),
    priority: from.priority,
    responsible: wholeText(from.responsible),
    start: from.start,
    review: from.review,
    status: from.status,
    exampleId: from.exampleId,
  };
}

const copyVersion = (version: Version): Version => copyEntries(version, (stamp) => stamp);

function copyConflict({ entry, version, value }: Conflict): Conflict {
  return { entry, version: copyVersion(version), value: copyValue(value) };
}

function copyValue(value: EntryValue): EntryValue {
  if (value === null) return null;
  return typeof value === 'string' ? wholeText(value) : copyMeasure(value);
}

function copyEarlier({ assessmentId, date, ratings }: EarlierRun): EarlierRun {
  return { assessmentId, date, ratings: copyEntries(ratings, (rating) => rating) };
}
