import { describe, expect, it } from 'vitest';
import {
  changeWorkshop,
  isWorkshopChange,
  type WorkshopChange,
} from '../../../src/domain/workshop/changes';
import { MAX_TOPICS } from '../../../src/domain/workshop/topics';
import type { Topic, Workshop } from '../../../src/domain/workshop/workshop';
import { deepFreeze } from '../../fixtures/deep-freeze';
import { aBallot, aWorkshop } from '../../fixtures/handed-ballots';

const topic = (id: string, text = `Thema ${id}`): Topic => ({ id, text, measureId: null });

const apply = (workshop: Workshop, ...changes: WorkshopChange[]) =>
  changes.reduce(
    (before, change) => deepFreeze(changeWorkshop(before, change, '2026-11-21')),
    workshop,
  );

const parked = apply(aWorkshop(), ['parkTopic', topic('1')], ['parkTopic', topic('2')]);
const ids = ({ topics }: Workshop) => topics.map(({ id }) => id);

describe('a change', () => {
  const revealed = apply(aWorkshop(), ['castBallot', aBallot('1', ['red'])], ['revealBallots']);

  it.each<[string, Workshop, WorkshopChange]>([
    ['describeWorkshop', aWorkshop(), ['describeWorkshop', { title: 'Neu', expected: 12 }]],
    ['castBallot', aWorkshop(), ['castBallot', aBallot('12', ['red'])]],
    ['removeBallot', apply(aWorkshop(), ['castBallot', aBallot('1')]), ['removeBallot', '1']],
    ['revealBallots', apply(aWorkshop(), ['castBallot', aBallot('1')]), ['revealBallots']],
    ['agreeOn', revealed, ['agreeOn', 'a', 'green']],
    ['writeReason', revealed, ['writeReason', 'a', 'Weil']],
    ['writeDissent', revealed, ['writeDissent', 'a', 'Aber']],
    ['parkTopic', aWorkshop(), ['parkTopic', topic('1')]],
    ['changeTopic', parked, ['changeTopic', '1', { text: 'Anders', measureId: 'm' }]],
    ['removeTopic', parked, ['removeTopic', '1']],
    ['linkAssessment', revealed, ['linkAssessment', 'joint']],
  ])(
    'is dated with its day, changes nothing the second time, and survives as text: %s',
    (_, before, change) => {
      const once = changeWorkshop(before, change, '2026-11-22');
      expect(once).not.toBe(before);
      expect(once.changedOn).toBe('2026-11-22');
      expect(changeWorkshop(once, change, '2026-11-23')).toBe(once);

      const written: unknown = JSON.parse(JSON.stringify(change));
      expect(isWorkshopChange(written)).toBe(true);
      expect(changeWorkshop(before, written as WorkshopChange, '2026-11-22')).toEqual(once);
    },
  );

  it.each([[['toString']], [['constructor']], [['fly', 1]], ['castBallot'], [null], [[]], [[1]]])(
    'is not taken for one: %j',
    (value) => {
      expect(isWorkshopChange(value)).toBe(false);
    },
  );
});

describe('the parking lot', () => {
  it('keeps topics in the order of entry, and takes one back at its place', () => {
    const three = apply(parked, ['parkTopic', topic('3')]);
    expect(ids(three)).toEqual(['1', '2', '3']);
    const without = apply(three, ['removeTopic', '2']);
    expect(ids(without)).toEqual(['1', '3']);
    expect(apply(without, ['parkTopic', topic('2'), 1]).topics).toEqual(three.topics);
  });

  it('does not take the same topic twice, nor more than there is room for', () => {
    expect(apply(parked, ['parkTopic', topic('1', 'Anders')])).toBe(parked);
    const topics = Array.from({ length: MAX_TOPICS }, (_, i) => topic(`${i}`));
    const full = aWorkshop({ topics });
    expect(apply(full, ['parkTopic', topic('one more')])).toBe(full);
  });

  it('knows which measure a topic became, and leaves the others alone', () => {
    const changed = apply(parked, ['changeTopic', '2', { measureId: 'm' }]);
    expect(changed.topics).toEqual([topic('1'), { ...topic('2'), measureId: 'm' }]);
    expect(apply(parked, ['changeTopic', '9', { text: 'x' }])).toBe(parked);
    expect(apply(parked, ['removeTopic', '9'])).toBe(parked);
  });
});
