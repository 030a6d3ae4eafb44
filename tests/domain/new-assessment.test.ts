import { describe, expect, it } from 'vitest';
import {
  createAssessment,
  createSample,
  duplicateAssessment,
  rateAgain,
} from '../../src/domain/new-assessment';
import { answerTo } from '../../src/domain/rating';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';
import { deepFreeze } from '../fixtures/deep-freeze';
import { anInstrument } from '../fixtures/instruments';

const BIRTH = { id: 'new', now: '2027-11-20T08:00:00.000Z' };

const former = anAssessment({
  revision: 12,
  ratedAt: '2026-05-04T09:00:00.000Z',
  lastPlace: 'plan',
  answers: {
    a: { rating: 'red', note: 'Weil' },
    b: { rating: null, note: 'Unklar' },
    c: { rating: 'green', note: '' },
  },
  measures: [
    aMeasure({ id: 'open' }),
    aMeasure({ id: 'running', status: 'running', review: '2027-03-03' }),
    aMeasure({ id: 'done', status: 'done' }),
    aMeasure({ id: 'dropped', status: 'dropped' }),
  ],
  planOrder: 'date',
});

describe('a new assessment', () => {
  it('pins instrument, version and language, and begins with nothing rated', () => {
    const instrument = anInstrument(['x', 'y'], { version: '2.1.0', language: 'en' });
    expect(createAssessment(instrument, 'Mein Verein', BIRTH)).toEqual({
      schemaVersion: 2,
      id: 'new',
      revision: 0,
      instrument: { id: 'zo', version: '2.1.0', language: 'en' },
      checkpointIds: ['x', 'y'],
      name: 'Mein Verein',
      createdAt: BIRTH.now,
      updatedAt: BIRTH.now,
      ratedAt: null,
      lastPlace: '',
      answers: {},
      measures: [],
      planOrder: 'own',
      earlier: null,
      sample: false,
      versions: {},
      conflicts: [],
      measureOrder: { ids: [], at: 0, by: '' },
    });
  });
});

describe('a duplicate', () => {
  it('has everything under a new name, as a record of its own', () => {
    expect(duplicateAssessment(former, 'Kopie', BIRTH)).toEqual({
      ...former,
      id: 'new',
      revision: 0,
      name: 'Kopie',
      createdAt: BIRTH.now,
      updatedAt: BIRTH.now,
    });
  });

  it('shares nothing with its original', () => {
    const copy = duplicateAssessment(former, 'Kopie', BIRTH);
    expect(copy.answers.a).not.toBe(former.answers.a);
    expect(copy.measures[0]).not.toBe(former.measures[0]);
  });

  it('of the worked example is the person’s own', () => {
    expect(duplicateAssessment(anAssessment({ sample: true }), 'Meine', BIRTH).sample).toBe(false);
  });
});

describe('rating again', () => {
  const again = rateAgain(former, BIRTH);

  it('presets no light and no note', () => {
    expect(again.checkpointIds.map((id) => answerTo(again, id))).toEqual(
      Array(3).fill({ rating: null, note: '' }),
    );
  });

  it('keeps the lights of before beside it, with the day they were given, not of the last entry', () => {
    expect(again.earlier).toEqual({
      assessmentId: 'assessment-1',
      date: '2026-05-04T09:00:00.000Z',
      ratings: { a: 'red', c: 'green' },
    });
  });

  it('takes along the measures that still want doing, as they are', () => {
    expect(again.measures).toEqual(former.measures.slice(0, 2));
    expect(again.measures[0]).not.toBe(former.measures[0]);
  });

  it('is a new record of the same organisation and instrument', () => {
    expect({ ...again, earlier: null }).toEqual({
      ...createAssessment(anInstrument(), former.name, BIRTH),
      measures: former.measures.slice(0, 2),
      planOrder: 'date',
    });
  });

  it('a third time remembers the second, not the first', () => {
    const second = { ...again, id: 'second', answers: rated({ a: 'yellow' }) };
    const third = rateAgain(second, { id: 'third', now: '2028-11-20T08:00:00.000Z' });
    expect(third.earlier).toEqual({
      assessmentId: 'second',
      date: BIRTH.now,
      ratings: { a: 'yellow' },
    });
  });

  it('of the worked example is the person’s own', () => {
    expect(rateAgain(anAssessment({ sample: true }), BIRTH).sample).toBe(false);
  });
});

describe('the worked example', () => {
  const sample = deepFreeze({
    name: 'Freiwilligenagentur Beispielstadt',
    answers: rated({ a: 'red' }),
    measures: [aMeasure()],
  });
  const opened = createSample(anInstrument(), sample, BIRTH);

  it('is an assessment marked as the example, opened at the overview', () => {
    expect(opened).toEqual({
      ...createAssessment(anInstrument(), sample.name, BIRTH),
      answers: sample.answers,
      measures: sample.measures,
      ratedAt: BIRTH.now,
      lastPlace: 'overview',
      sample: true,
    });
  });

  it('can be changed without changing the next one', () => {
    expect(opened.answers.a).not.toBe(sample.answers.a);
    expect(opened.measures[0]).not.toBe(sample.measures[0]);
  });
});
