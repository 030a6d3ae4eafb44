import { describe, expect, it } from 'vitest';
import { agreeOn } from '../../../src/domain/workshop/agreements';
import { castBallot, revealBallots } from '../../../src/domain/workshop/ballots';
import { duplicateWorkshop } from '../../../src/domain/workshop/duplicate-workshop';
import { linkAssessment } from '../../../src/domain/workshop/joint-result';
import { createWorkshop, type Workshop } from '../../../src/domain/workshop/workshop';
import { underWay, workshopStage } from '../../../src/domain/workshop/workshop-stage';
import { anInstrument } from '../../fixtures/instruments';

const BIRTH = { id: 'w', today: '2026-11-20', number: 7 };
const DETAILS = { title: 'Klausur', date: '2026-12-05', place: 'Saal', invited: 'Alle' };

const prepared = () =>
  createWorkshop(anInstrument(['a', 'b']), { ...DETAILS, expected: 12 }, BIRTH);
const voted = () =>
  castBallot(prepared(), { number: 'P1', ratings: { a: 'red', b: null }, notes: {} });
const revealed = () => revealBallots(voted());
const agreed = () => agreeOn(agreeOn(revealed(), 'a', 'red'), 'b', 'green');

describe('how far a workshop has come', () => {
  it.each<[string, Workshop, number]>([
    ['preparing', prepared(), 0],
    ['voting', voted(), 0],
    ['revealed', revealed(), 0],
    ['revealed', agreeOn(revealed(), 'a', 'red'), 0],
    ['agreed', agreed(), 0],
    ['agreed', linkAssessment(agreed(), 'x'), 0],
    // A joint result may stand although not every checkpoint got a light.
    ['agreed', linkAssessment(revealed(), 'x'), 0],
    ['planned', linkAssessment(agreed(), 'x'), 3],
  ])('%s', (stage, workshop, measures) => {
    expect(workshopStage(workshop, measures)).toBe(stage);
  });

  it('one goes on with the first that has no joint result', () => {
    const done = linkAssessment(agreed(), 'x');
    const next = { ...prepared(), id: 'next' };
    expect(underWay([done, next, voted()])?.id).toBe('next');
    expect(underWay([done])).toBeNull();
    expect(underWay([])).toBeNull();
  });
});

describe('a duplicate', () => {
  const copy = duplicateWorkshop(
    {
      ...linkAssessment(agreed(), 'x'),
      revision: 8,
      topics: [{ id: 't', text: 'X', measureId: null }],
    },
    'Klausur (Kopie)',
    { id: 'copy', today: '2027-01-08', number: 40 },
  );

  it('is prepared in the same way, on a day that is still open', () => {
    expect(copy).toMatchObject({ title: 'Klausur (Kopie)', place: 'Saal', invited: 'Alle' });
    expect(copy).toMatchObject({ expected: 12, date: null, checkpointIds: ['a', 'b'] });
    expect(copy.instrument).toEqual(prepared().instrument);
  });

  it('has nothing of what happened, and a number of its own', () => {
    expect(copy).toMatchObject({ id: 'copy', number: 40, revision: 0, createdOn: '2027-01-08' });
    expect(copy).toMatchObject({ ballots: [], revealed: false, agreements: {}, topics: [] });
    expect(copy.assessmentId).toBeNull();
    expect(Object.keys(copy).sort()).toEqual(Object.keys(prepared()).sort());
  });
});
