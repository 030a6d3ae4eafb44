import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { addMeasure, changeMeasure, newMeasure, removeMeasure } from '../../src/domain/measure';
import { isOvertaken } from '../../src/domain/overtaken';
import { rateCheckpoint, writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { visitPlace } from '../../src/domain/visit';
import { anAssessment } from '../fixtures/assessments';

const NOW = '2026-11-21T10:00:00.000Z';

/** What the change makes of the record at a moment, as a tab would put it down. */
function changed(from: Assessment, at: number, change: (a: Assessment) => Assessment): Assessment {
  return stampChanges(from, change(from), { id: 'browser', now: at });
}

const note = (text: string) => (a: Assessment) => writeNote(a, 'a', text, NOW);
const START = anAssessment();
const PLAN = addMeasure(START, newMeasure('m', 'a', 'Anrufen'), NOW);

describe('F25 an entry that another tab has changed as well', () => {
  it('is overtaken when the other tab was later', () => {
    const here = changed(START, 10, note('hier'));
    const there = changed(START, 20, note('dort'));
    expect(isOvertaken(START, here, there)).toBe(true);
    expect(isOvertaken(START, there, here)).toBe(false);
  });

  it('stays when it builds on what the other tab wrote', () => {
    const there = changed(START, 20, note('dort'));
    const here = changed(there, 30, note('dort und hier'));
    expect(isOvertaken(there, here, there)).toBe(false);
  });

  it('F23 stays when the clock was set back and it builds on what the other tab wrote', () => {
    const there = changed(START, 2000, note('dort'));
    const here = changed(there, 30, note('dort und hier'));
    expect(isOvertaken(there, here, there)).toBe(false);
  });

  it('is overtaken when the measure was removed there later', () => {
    const here = changed(PLAN, 10, (a) => changeMeasure(a, 'm', { text: 'x' }, NOW));
    const there = changed(PLAN, 20, (a) => removeMeasure(a, 'm', NOW));
    expect(isOvertaken(PLAN, here, there)).toBe(true);
    expect(isOvertaken(PLAN, there, here)).toBe(false);
  });
});

describe('F26 an entry beside those of another tab', () => {
  it('is never overtaken: another note, a light, a place', () => {
    const there = changed(START, 20, note('dort'));
    const light = changed(START, 10, (a) => rateCheckpoint(a, 'a', 'red', NOW));
    const place = changed(START, 10, (a) => visitPlace(a, 'plan'));
    expect(isOvertaken(START, light, there)).toBe(false);
    expect(isOvertaken(START, place, there)).toBe(false);
  });

  it('is never overtaken: another column of the same measure', () => {
    const there = changed(PLAN, 20, (a) => changeMeasure(a, 'm', { priority: 1 }, NOW));
    const text = changed(PLAN, 10, (a) => changeMeasure(a, 'm', { text: 'x' }, NOW));
    const priority = changed(PLAN, 10, (a) => changeMeasure(a, 'm', { priority: 2 }, NOW));
    expect(isOvertaken(PLAN, text, there)).toBe(false);
    expect(isOvertaken(PLAN, priority, there)).toBe(true);
  });
});
