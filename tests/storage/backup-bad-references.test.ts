import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/assessment';
import { readBackup } from '../../src/storage/backup/read-backup';
import { aBackupText, editedBackup, encode, FULL, refusalOf } from '../fixtures/backups';

/** A place in the second record of the file. */
const inRecord = (place: string) => `/assessments/1${place}`;
const refusalAt = (place: string, value: unknown) => refusalOf(editedBackup({ [place]: value }));

describe('F52 things that do not fit together', () => {
  it.each(['/color', '/answers/a/html', '/measures/0/done', '/instrument/url', '/earlier/by'])(
    'an unknown key: %s',
    (place) => {
      expect(refusalAt(inRecord(place), 'x')).toMatchObject({
        code: 'invalid',
        facts: { place: inRecord(place), reason: 'unknown-key' },
      });
    },
  );

  it.each(['/sample', '/answers/a/rating', '/measures/0/start'])('a missing key: %s', (place) => {
    expect(refusalAt(inRecord(place), undefined)).toMatchObject({
      code: 'invalid',
      facts: { place: inRecord(place.slice(0, place.lastIndexOf('/'))), reason: 'required' },
    });
  });

  it.each(['/createdAt', '/updatedAt', '/ratedAt', '/earlier/date'])(
    'a moment that no calendar has: %s',
    (place) => {
      expect(refusalAt(inRecord(place), '2026-02-30T10:00:00.000Z')).toMatchObject({
        code: 'inconsistent',
        facts: { place: inRecord(place), reason: 'no-such-day' },
      });
    },
  );

  const answer = FULL.answers.a;
  const [measure] = FULL.measures;

  it.each([
    ['an assessment twice', '/id', 'full', 'duplicate-assessment'],
    ['a checkpoint twice', '/checkpointIds', ['a', 'b', 'a'], 'duplicate-checkpoint'],
    ['a measure twice', '/measures/1', measure, 'duplicate-measure'],
    ['an answer to nothing', '/answers/z', answer, 'answer-without-checkpoint'],
    ['a measure for nothing', '/measures/0/checkpointId', 'z', 'measure-without-checkpoint'],
  ])('%s', (_, place, value, reason) => {
    const { code, facts } = refusalAt(inRecord(place), value);
    expect([code, facts.reason]).toEqual(['inconsistent', reason]);
    expect(facts.place).toMatch(new RegExp(`^${inRecord(place)}`));
  });

  const conflict = (entry: string, value: unknown) => [{ entry, version: { w: 1 }, value }];

  it.each([
    [
      'a version of a checkpoint that is none',
      '/versions',
      { 'note/z': { w: 1 } },
      'no-such-entry',
    ],
    ['a conflict about nothing', '/conflicts', conflict('rating/z', 'red'), 'no-such-entry'],
    ['a light that is none', '/conflicts', conflict('rating/a', 'blue'), 'value-of-another-entry'],
    ['a note without text', '/conflicts', conflict('note/a', null), 'value-of-another-entry'],
    ['a name too long', '/conflicts', conflict('name', 'x'.repeat(501)), 'value-of-another-entry'],
    ['a measure as text', '/conflicts', conflict('measure/m1', 'x'), 'value-of-another-entry'],
    ['another measure', '/conflicts', conflict('measure/m1', measure), 'value-of-another-entry'],
    [
      'a side of a measure for nothing',
      '/conflicts',
      conflict('measure/measure-1', { ...measure, checkpointId: 'z' }),
      'measure-without-checkpoint',
    ],
    [
      'a side of a measure on a day that is none',
      '/conflicts',
      conflict('measure/measure-1', { ...measure, review: '2026-02-30' }),
      'no-such-day',
    ],
  ])('%s', (_, place, value, reason) => {
    const { code, facts } = refusalAt(inRecord(place), value);
    expect([code, facts.reason]).toEqual(['inconsistent', reason]);
    expect(facts.place).toMatch(new RegExp(`^${inRecord(place)}/`));
  });

  it('versions of removed measures and sides to decide are no fault', () => {
    const file = editedBackup({
      [inRecord('/versions')]: { name: { w: 1 }, 'measure/gone': { w: 2 } },
      [inRecord('/conflicts')]: [
        ...conflict('rating/a', null),
        ...conflict('note/b', ''),
        ...conflict('measure/measure-1', measure),
        ...conflict('measure/gone', null),
      ],
    });
    expect(readBackup(file).assessments[1]?.conflicts).toHaveLength(4);
  });

  it('an earlier run that is gone is no fault', () => {
    const file = editedBackup({ [inRecord('/earlier/assessmentId')]: 'gone' });
    expect(readBackup(file).assessments[1]?.earlier?.assessmentId).toBe('gone');
  });
});

describe('content this app has or has not', () => {
  const file = encode(aBackupText());
  const zo = { id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] };

  it('is no matter as long as nobody asks', () => {
    expect(readBackup(file).assessments).toEqual([FULL]);
  });

  it('is accepted when we know it', () => {
    expect(readBackup(file, [{ ...zo, version: '0.9.0' }, zo]).assessments).toEqual([FULL]);
  });

  it.each([
    ['another version', { ...zo, version: '0.9.0' }],
    ['another instrument', { ...zo, id: 'ku' }],
  ])('comes from a newer app when we only know %s', (_, known) => {
    expect(refusalOf(file, [known])).toMatchObject({
      code: 'newer',
      facts: { place: '/assessments/0/instrument', reason: 'instrument' },
    });
  });

  it.each([
    ['fewer', ['a', 'b']],
    ['another order', ['a', 'c', 'b']],
  ])('must have the checkpoints we know: %s', (_, checkpointIds) => {
    expect(refusalOf(file, [{ ...zo, checkpointIds }])).toMatchObject({
      code: 'inconsistent',
      facts: { place: '/assessments/0/checkpointIds', reason: 'other-checkpoints' },
    });
  });
});

describe('F53 versions', () => {
  it('a newer file is named so, whatever else is in it', () => {
    const file = editedBackup({ '/schemaVersion': 99, '/assessments': 7, '/future': true });
    expect(refusalOf(file)).toMatchObject({
      code: 'newer',
      facts: { place: '/schemaVersion', reason: 'schema' },
    });
  });

  it('a newer record in a file of today is named so', () => {
    const place = inRecord('/schemaVersion');
    expect(refusalAt(place, SCHEMA_VERSION + 1)).toMatchObject({
      code: 'newer',
      facts: { place, reason: 'schema' },
    });
  });

  it.each([0, -1, 1.5, '1', null])('an older version that never was: %s', (version) => {
    for (const place of ['/schemaVersion', inRecord('/schemaVersion')]) {
      expect(refusalAt(place, version)).toMatchObject({
        code: 'invalid',
        facts: { place, reason: 'version' },
      });
    }
  });
});

describe('F54 one bad record among many', () => {
  it('refuses them all, and says which one it is', () => {
    const { facts } = refusalAt(inRecord('/planOrder'), 'colour');
    expect(facts.record).toEqual({ number: 2, name: 'Zweite' });
  });

  it('counts it when it has no name, or is no record at all', () => {
    expect(refusalAt(inRecord('/name'), 5).facts.record).toEqual({ number: 2, name: '' });
    expect(refusalAt('/assessments/0', null).facts.record).toEqual({ number: 1, name: '' });
  });

  it.each([
    ['/app/version', 1],
    ['/assessments', { a: 1 }],
  ])('names no record when the fault lies elsewhere: %s', (place, value) => {
    expect(refusalAt(place, value).facts).toEqual({ place, reason: 'type' });
  });
});

it('a fault of our own is not called a fault of the file', () => {
  const broken = Object.defineProperty([], 'find', {
    value: () => {
      throw new TypeError('by the test');
    },
  });
  expect(() => readBackup(encode(aBackupText()), broken)).toThrow(TypeError);
});
