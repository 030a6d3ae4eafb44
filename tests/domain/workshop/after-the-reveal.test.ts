import { describe, expect, it } from 'vitest';
import {
  agreementOn,
  agreeOn,
  countAgreed,
  writeDissent,
  writeReason,
} from '../../../src/domain/workshop/agreements';
import { revealBallots } from '../../../src/domain/workshop/ballots';
import {
  jointAnswers,
  jointAssessment,
  linkAssessment,
} from '../../../src/domain/workshop/joint-result';
import { deepFreeze } from '../../fixtures/deep-freeze';
import { aBallot, aWorkshop, CHECKPOINTS, cast } from '../../fixtures/handed-ballots';
import { anInstrument } from '../../fixtures/instruments';

const open = deepFreeze(revealBallots(cast(aWorkshop(), [aBallot('1', ['red', 'green'])])));

const noteOf = (reason: string, dissent: string) => [reason, dissent].filter(Boolean).join(' – ');

describe('what those in the room agree on', () => {
  it('is nothing before the reveal: a light put down then would steer the votes', () => {
    const closed = cast(aWorkshop(), [aBallot('1', ['red'])]);
    expect(agreeOn(closed, 'a', 'green')).toBe(closed);
    expect(writeReason(closed, 'a', 'Weil')).toBe(closed);
    expect(writeDissent(closed, 'a', 'Aber')).toBe(closed);
  });

  it('is nothing for a checkpoint nobody spoke about, whatever it is called', () => {
    for (const id of [...CHECKPOINTS, 'toString', '__proto__']) {
      expect(agreementOn(open, id)).toEqual({ rating: null, reason: '', dissent: '' });
    }
    expect(countAgreed(open)).toBe(0);
  });

  it('keeps light, reason and dissent apart from each other', () => {
    const light = agreeOn(open, 'constructor', 'yellow');
    const all = writeDissent(writeReason(light, 'constructor', 'Weil'), 'constructor', 'Aber');
    expect(agreementOn(all, 'constructor')).toEqual({
      rating: 'yellow',
      reason: 'Weil',
      dissent: 'Aber',
    });
    expect(agreementOn(agreeOn(all, 'constructor', null), 'constructor')).toEqual({
      rating: null,
      reason: 'Weil',
      dissent: 'Aber',
    });
    expect(countAgreed(all)).toBe(1);
    expect(all.ballots).toBe(open.ballots);
  });

  it('does not change when the same is said again, or about no checkpoint', () => {
    const once = writeReason(agreeOn(open, 'a', 'red'), 'a', 'Weil');
    expect(agreeOn(once, 'a', 'red')).toBe(once);
    expect(writeReason(once, 'a', 'Weil')).toBe(once);
    expect(agreeOn(once, 'b', null)).toBe(once);
    expect(agreeOn(once, 'unknown', 'red')).toBe(once);
  });
});

describe('the joint result', () => {
  const agreed = writeDissent(
    writeReason(agreeOn(writeReason(open, 'b', 'Noch offen'), 'a', 'yellow'), 'a', 'Weil'),
    'a',
    'Aber',
  );

  it('has the joint lights with their reasons, and nothing where nothing was said', () => {
    expect(jointAnswers(agreed, noteOf)).toEqual({
      a: { rating: 'yellow', note: 'Weil – Aber' },
      b: { rating: null, note: 'Noch offen' },
    });
    expect(jointAnswers(open, noteOf)).toEqual({});
  });

  it('becomes an assessment like any other, without a trace of the ballots', () => {
    const titled = { ...agreed, title: 'Klausurtag' };
    const birth = { id: 'joint', now: '2026-11-20T12:00:00.000Z' };
    const joint = jointAssessment(titled, anInstrument(CHECKPOINTS), noteOf, birth);
    expect(joint).toMatchObject({
      id: 'joint',
      name: 'Klausurtag',
      ratedAt: birth.now,
      answers: jointAnswers(titled, noteOf),
      checkpointIds: CHECKPOINTS,
      measures: [],
    });
    expect(JSON.stringify(joint)).not.toContain('ballot');
  });

  it('without any light was never rated', () => {
    const birth = { id: 'joint', now: '2026-11-20T12:00:00.000Z' };
    const words = writeReason(open, 'b', 'Noch offen');
    const joint = jointAssessment(words, anInstrument(CHECKPOINTS), noteOf, birth);
    expect(joint.ratedAt).toBeNull();
  });

  it('is remembered by the workshop', () => {
    const linked = linkAssessment(agreed, 'joint');
    expect(linked.assessmentId).toBe('joint');
    expect(linkAssessment(linked, 'joint')).toBe(linked);
    expect(linkAssessment(linked, null).assessmentId).toBeNull();
  });
});
