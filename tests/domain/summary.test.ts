import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReviews, summarise } from '../../src/domain/summary';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';

describe('the summary', () => {
  it('has what a list shows, and no more', () => {
    const assessment = anAssessment({
      answers: { ...rated({ c: 'green', a: 'red' }), b: { rating: null, note: 'Weil' } },
      measures: [
        aMeasure({ id: 'late', review: '2027-03-03', responsible: 'Łukasz' }),
        aMeasure({ id: 'done', review: '2026-01-01', status: 'done' }),
        aMeasure({ id: 'soon', review: '2026-12-01', status: 'running' }),
        aMeasure({ id: 'without' }),
        aMeasure({ id: 'dropped', status: 'dropped' }),
      ],
      lastPlace: 'plan',
    });
    const text = 'Ein Gespräch mit dem Vorstand führen';
    expect(summarise(assessment)).toEqual({
      id: 'assessment-1',
      revision: 0,
      name: 'Freiwilligenagentur Musterstadt',
      instrument: { id: 'zo', version: '1.0.0', language: 'de' },
      createdAt: '2026-11-20T08:00:00.000Z',
      updatedAt: '2026-11-20T09:00:00.000Z',
      lastPlace: 'plan',
      checkpointIds: ['a', 'b', 'c'],
      ratings: ['red', null, 'green'],
      openMeasures: 3,
      measures: 5,
      reviews: [
        { measureId: 'soon', text, review: '2026-12-01' },
        { measureId: 'late', text, review: '2027-03-03' },
      ],
      earlierId: null,
      sample: false,
    });
  });

  it('of an untouched assessment shows no light at all, least of all green', () => {
    expect(summarise(anAssessment()).ratings).toEqual([null, null, null]);
  });

  it('keeps the own order of measures that are checked on the same day', () => {
    const measures = ['b', 'a', 'c'].map((id) => aMeasure({ id, review: '2026-12-01' }));
    const { reviews } = summarise(anAssessment({ measures }));
    expect(reviews.map(({ measureId }) => measureId)).toEqual(['b', 'a', 'c']);
  });

  it('holds the first 120 characters of a measure, none of them cut in half', () => {
    const shortened = (text: string) => {
      const measures = [aMeasure({ text, review: '2026-12-01' })];
      return summarise(anAssessment({ measures })).reviews[0]?.text;
    };
    expect(shortened(`${'x'.repeat(119)}yz`)).toBe(`${'x'.repeat(119)}y`);
    expect(shortened(`x${'🚲'.repeat(500)}`)).toBe(`x${'🚲'.repeat(119)}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(shortened(text)).toBe([...text].slice(0, 120).join(''));
      }),
    );
  });
});

describe('Kontrollen to remember', () => {
  const review = (measureId: string, day: string) => ({ measureId, text: 'Tun', review: day });
  const list = [
    {
      ...summarise(anAssessment({ id: 'one', name: 'Eins' })),
      reviews: [review('today', '2026-12-01'), review('tomorrow', '2026-12-02')],
    },
    {
      ...summarise(anAssessment({ id: 'two', name: 'Zwei' })),
      reviews: [review('yesterday', '2026-11-30'), review('next year', '2027-01-01')],
    },
    {
      ...summarise(anAssessment({ id: 'sample', sample: true })),
      reviews: [review('sample', '2020-01-01')],
    },
  ];

  it('are those of today and before, oldest first, and none of the worked example', () => {
    expect(dueReviews(list, '2026-12-01')).toEqual([
      {
        assessmentId: 'two',
        assessmentName: 'Zwei',
        measureId: 'yesterday',
        text: 'Tun',
        review: '2026-11-30',
        overdue: true,
      },
      {
        assessmentId: 'one',
        assessmentName: 'Eins',
        measureId: 'today',
        text: 'Tun',
        review: '2026-12-01',
        overdue: false,
      },
    ]);
  });

  it.each([
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2026-12-02', 3],
    ['2030-01-01', 4],
  ])('on %s are %i', (today, count) => {
    expect(dueReviews(list, today)).toHaveLength(count);
  });

  it('of the same day stand in the order of the list', () => {
    const [one, two] = list.map((summary) => ({
      ...summary,
      reviews: [review(summary.id, '2026-12-01')],
    }));
    const due = dueReviews(two && one ? [two, one] : [], '2026-12-01');
    expect(due.map(({ measureId }) => measureId)).toEqual(['two', 'one']);
  });
});

describe('a run that was rated again', () => {
  const review = aMeasure({ review: '2026-11-01' });
  const first = anAssessment({ id: 'first', measures: [review] });
  const again = anAssessment({
    id: 'again',
    measures: [review],
    earlier: { assessmentId: 'first', date: first.updatedAt, ratings: {} },
  });
  const due = (...runs: (typeof first)[]) =>
    dueReviews(runs.map(summarise), '2026-11-20').map(({ assessmentId }) => assessmentId);

  it('reminds of nothing any more: its measures live on in the newer run', () => {
    expect(due(first, again)).toEqual(['again']);
  });

  it('reminds again when the newer run is deleted', () => {
    expect(due(first)).toEqual(['first']);
  });
});
