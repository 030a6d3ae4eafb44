import type { Answer, Assessment, Instant, Measure } from './assessment';
import { SCHEMA_VERSION } from './assessment';
import type { Instrument } from './instrument';
import { isOpen } from './measure-status';
import { ratedCheckpoints } from './progress';

/** What a new record needs from outside, because the domain has neither clock nor randomness. */
export interface Birth {
  id: string;
  now: Instant;
}

/** A record of its own has nothing in common with others that merging would have to know. */
const UNCHANGED = { versions: {}, conflicts: [], measureOrder: { ids: [], at: 0, by: '' } };

/** An empty assessment that pins the instrument, its version and language. */
export function createAssessment(instrument: Instrument, name: string, birth: Birth): Assessment {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: birth.id,
    revision: 0,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      language: instrument.language,
    },
    checkpointIds: instrument.checkpoints.map((checkpoint) => checkpoint.id),
    name,
    createdAt: birth.now,
    updatedAt: birth.now,
    ratedAt: null,
    lastPlace: '',
    answers: {},
    measures: [],
    planOrder: 'own',
    earlier: null,
    sample: false,
    ...UNCHANGED,
  };
}

/** A full copy under a new name; the copy of a sample is the person's own. */
export function duplicateAssessment(original: Assessment, name: string, birth: Birth): Assessment {
  return {
    ...structuredClone(original),
    id: birth.id,
    revision: 0,
    name,
    createdAt: birth.now,
    updatedAt: birth.now,
    sample: false,
    ...UNCHANGED,
  };
}

/**
 * A new run ("Erneut bewerten"): no light is preset, the earlier lights stand beside each
 * checkpoint, and measures that are neither done nor dropped come along.
 */
export function rateAgain(former: Assessment, birth: Birth): Assessment {
  return {
    ...structuredClone(former),
    id: birth.id,
    revision: 0,
    createdAt: birth.now,
    updatedAt: birth.now,
    ratedAt: null,
    lastPlace: '',
    answers: {},
    measures: former.measures.filter((measure) => isOpen(measure.status)).map((m) => ({ ...m })),
    earlier: {
      assessmentId: former.id,
      date: former.ratedAt ?? former.createdAt,
      ratings: ratedCheckpoints(former),
    },
    sample: false,
    ...UNCHANGED,
  };
}

/** What a worked example tells; its days count from the day it is opened. */
export interface Sample {
  name: string;
  answers: Record<string, Answer>;
  measures: Measure[];
}

/** The worked example as an assessment that can be changed and deleted like any other. */
export function createSample(instrument: Instrument, sample: Sample, birth: Birth): Assessment {
  return {
    ...createAssessment(instrument, sample.name, birth),
    answers: structuredClone(sample.answers),
    measures: structuredClone(sample.measures),
    ratedAt: birth.now,
    lastPlace: 'overview',
    sample: true,
  };
}
