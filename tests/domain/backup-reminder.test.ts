import { describe, expect, it } from 'vitest';
import {
  type BackupFacts,
  backupReminder,
  believable,
  remindLater,
} from '../../src/domain/backup-reminder';

const NOW = '2026-11-20T12:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** Somebody who has worked for months and has a fresh Sicherung. */
const facts = (over: Partial<BackupFacts>): BackupFacts => ({
  lastAt: daysAgo(1),
  changes: 5,
  begunAt: daysAgo(90),
  notBefore: null,
  ...over,
});

const reminderFor = (over: Partial<BackupFacts>) => backupReminder(facts(over), NOW);

describe('the start reminds of a Sicherung', () => {
  it('when there is none yet and something to lose', () => {
    expect(reminderFor({ lastAt: null, changes: 15 })).toBe('none-yet');
    expect(reminderFor({ lastAt: null, changes: 14 })).toBeNull();
  });

  it('when the last is older than thirty days and something has changed', () => {
    expect(reminderFor({ lastAt: daysAgo(31), changes: 1 })).toBe('old');
    expect(reminderFor({ lastAt: daysAgo(31), changes: 0 })).toBeNull();
    expect(reminderFor({ lastAt: daysAgo(30), changes: 1 })).toBeNull();
  });

  it('when much has changed since, however young it is', () => {
    expect(reminderFor({ changes: 60 })).toBe('many-changes');
    expect(reminderFor({ changes: 59 })).toBeNull();
  });

  it('never when there is nothing but the worked example', () => {
    expect(reminderFor({ begunAt: null, lastAt: null, changes: 99 })).toBeNull();
  });

  it('never in the first hour', () => {
    const begun = { lastAt: null, changes: 40 };
    expect(reminderFor({ ...begun, begunAt: '2026-11-20T11:00:01.000Z' })).toBeNull();
    expect(reminderFor({ ...begun, begunAt: '2026-11-20T11:00:00.000Z' })).toBe('none-yet');
  });

  it('a week after people asked for later', () => {
    const asked = remindLater(NOW);
    const due = { lastAt: null, changes: 20, notBefore: asked };
    expect(reminderFor(due)).toBeNull();
    expect(backupReminder(facts(due), '2026-11-27T11:59:59.000Z')).toBeNull();
    expect(backupReminder(facts(due), '2026-11-27T12:00:00.000Z')).toBe('none-yet');
  });

  it('F23 also when the clock was years ahead as they asked', () => {
    expect(reminderFor({ changes: 60, notBefore: '2031-01-01T00:00:00.000Z' })).toBe(
      'many-changes',
    );
  });
});

describe('F23 a clock that went wrong', () => {
  it('does not put a reminder off for years', () => {
    expect(believable('2031-01-01T00:00:00.000Z', NOW)).toBe('unknown');
    expect(reminderFor({ lastAt: 'unknown', changes: 1 })).toBe('old');
    expect(reminderFor({ lastAt: 'unknown', changes: 60 })).toBe('many-changes');
    expect(reminderFor({ lastAt: 'unknown', changes: 0 })).toBeNull();
  });

  it('by some hours is today, and what lies behind is left as it is', () => {
    expect(believable('2026-11-20T15:00:00.000Z', NOW)).toBe(NOW);
    expect(believable(daysAgo(3), NOW)).toBe(daysAgo(3));
  });

  it('makes nobody a beginner until it has caught up', () => {
    const begun = { lastAt: null, changes: 40, begunAt: '2031-01-01T00:00:00.000Z' };
    expect(reminderFor(begun)).toBe('none-yet');
  });
});
