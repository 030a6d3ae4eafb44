import { describe, expect, it } from 'vitest';
import { agreeOn } from '../../../src/domain/workshop/agreements';
import { castBallot, removeBallot, revealBallots } from '../../../src/domain/workshop/ballots';
import { compareWorkshops } from '../../../src/domain/workshop/compare-workshops';
import { linkAssessment } from '../../../src/domain/workshop/joint-result';
import { parkTopic, removeTopic } from '../../../src/domain/workshop/topics';
import { describeWorkshop, type Workshop } from '../../../src/domain/workshop/workshop';
import { aBallot, aWorkshop, THREE, withBallots } from '../../fixtures/workshops';

const topic = { id: 't', text: 'Parkplatz', measureId: null };
const base = { ...parkTopic(withBallots(aWorkshop(), THREE), topic), revision: 5 };
const later = (workshop: Workshop): Workshop => ({ ...workshop, revision: 9 });
const fourth = aBallot('99', ['green']);

describe('two copies of a workshop', () => {
  it('are the same, however often and on whatever day they were saved, in whatever order the ballots lie', () => {
    const other = {
      ...base,
      revision: 8,
      changedOn: '2026-12-01',
      ballots: [...base.ballots].reverse(),
    };
    expect(compareWorkshops(base, other)).toBe('same');
  });

  it.each<[string, Workshop]>([
    ['one more ballot', castBallot(base, fourth)],
    ['another title', describeWorkshop(base, { title: 'Neu' })],
    ['the reveal', revealBallots(base)],
    ['the reveal and an agreement', agreeOn(revealBallots(base), 'a', 'red')],
    ['a link', linkAssessment(base, 'joint')],
    ['a ballot and then the reveal', revealBallots(castBallot(base, fourth))],
  ])('one has all of the other, and %s', (_, more) => {
    expect(compareWorkshops(base, later(more))).toBe('theirs-later');
    expect(compareWorkshops(later(more), base)).toBe('ours-later');
  });

  it.each<[string, Workshop, Workshop]>([
    ['each has a ballot of its own', castBallot(base, fourth), castBallot(base, aBallot('98', []))],
    ['the one saved more often lacks a ballot', base, removeBallot(base, '12')],
    ['it lacks a topic', base, removeTopic(base, 't')],
    ['it lacks an agreement', agreeOn(revealBallots(base), 'a', 'red'), revealBallots(base)],
    ['it is not revealed', revealBallots(base), base],
    ['it became another assessment', linkAssessment(base, 'a'), linkAssessment(base, 'b')],
    ['it has another number', base, { ...base, number: 3 }],
    [
      'it is about another Praxishilfe',
      base,
      { ...base, instrument: { ...base.instrument, version: '2.0.0' } },
    ],
  ])('stand apart: %s', (_, ours, theirs) => {
    expect(compareWorkshops(ours, later(theirs))).toBe('apart');
  });

  it('stand apart when they were saved as often and say different things', () => {
    expect(compareWorkshops(base, describeWorkshop(base, { title: 'Neu' }))).toBe('apart');
  });

  it('are counted ballot by ballot after the reveal: two that say the same are two', () => {
    const two = withBallots(aWorkshop(), [aBallot('1', ['red']), aBallot('2', ['red'])]);
    const one = withBallots(aWorkshop(), [aBallot('1', ['red'])]);
    expect(compareWorkshops(revealBallots(two), later(revealBallots(one)))).toBe('apart');
    expect(compareWorkshops(revealBallots(one), later(revealBallots(two)))).toBe('theirs-later');
  });
});
