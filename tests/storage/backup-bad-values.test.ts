import { describe, expect, it } from 'vitest';
import { MAX_MEASURES, MAX_NAME, MAX_TEXT } from '../../src/domain/limits';
import { readBackup } from '../../src/storage/backup/read-backup';
import { aBackupText, editedBackup, encode, FULL, refusalOf } from '../fixtures/backups';

/** A place in the second record of the file. */
const inRecord = (place: string) => `/assessments/1${place}`;

function refusalAt(place: string, value: unknown) {
  return refusalOf(editedBackup({ [place]: value }));
}

/** The file with text replaced by text, for what no object can say. */
const rewritten = (from: string, to: string) => encode(aBackupText().replace(from, to));

describe('F50 keys with a meaning of their own', () => {
  it.each([
    ['__proto__ in the file', '"format":', '"__proto__": {"sample": true}, "format":', ''],
    ['__proto__ in a record', '"id": "full"', '"__proto__": {}, "id": "full"', '/assessments/0'],
    ['constructor', '"id": "full"', '"constructor": 1, "id": "full"', '/assessments/0'],
  ])('are unknown keys: %s', (_, from, to, place) => {
    const { code, facts } = refusalOf(rewritten(from, to));
    expect([code, facts.reason]).toEqual(['invalid', 'unknown-key']);
    expect(facts.place).toMatch(new RegExp(`^${place}/(__proto__|constructor)$`));
    expect('sample' in {}).toBe(false);
  });

  it.each([
    ['an answer', /"a": \{\s+"rating"/, '"__proto__": { "rating"'],
    ['an earlier light', '"a": "green"', '"__proto__": "green"'],
    ['a checkpoint', '"b",', '"constructor",'],
    ['an assessment', '"id": "full"', '"id": "prototype"'],
  ])('are no ids: %s', (_, from, to) => {
    expect(refusalOf(encode(aBackupText().replace(from, to))).code).toBe('invalid');
  });

  it('twice the same key: the later one counts, as everywhere in JSON', () => {
    const file = rewritten('"id": "full"', '"id": "first", "id": "full"');
    expect(readBackup(file).assessments).toEqual([FULL]);
  });
});

describe('F51 values that cannot be', () => {
  it.each([
    ['a number for a name', '/name', 1, 'type'],
    ['a text for a list', '/measures', 'none', 'type'],
    ['a list for answers', '/answers', [], 'type'],
    ['nothing for a note', '/answers/a/note', null, 'type'],
    ['an unknown light', '/answers/a/rating', 'blue', 'enum'],
    ['an unknown status', '/measures/0/status', '', 'enum'],
    ['a priority of 4', '/measures/0/priority', 4, 'enum'],
    ['a priority as text', '/measures/0/priority', '1', 'enum'],
    ['an earlier light that was none', '/earlier/ratings/a', null, 'enum'],
    ['half a revision', '/revision', 0.5, 'type'],
    ['a revision below zero', '/revision', -1, 'minimum'],
    ['a huge revision', '/revision', 1e300, 'maximum'],
    ['a day without form', '/measures/0/start', '1.12.26', 'pattern'],
    ['a moment in local time', '/createdAt', '2026-11-20T08:00', 'pattern'],
    ['an empty id', '/id', '', 'pattern'],
    ['an id too long', '/id', 'x'.repeat(101), 'pattern'],
    ['no checkpoints', '/checkpointIds', [], 'minItems'],
    ['too many checkpoints', '/checkpointIds', Array(101).fill('a'), 'maxItems'],
    ['a name too long', '/name', 'ß'.repeat(MAX_NAME + 1), 'maxLength'],
    ['a person too long', '/measures/0/responsible', 'x'.repeat(MAX_NAME + 1), 'maxLength'],
    ['a note too long', '/answers/a/note', 'x'.repeat(MAX_TEXT + 1), 'maxLength'],
    ['a measure too long', '/measures/0/text', 'x'.repeat(MAX_TEXT + 1), 'maxLength'],
    ['too many measures', '/measures', Array(MAX_MEASURES + 1).fill(FULL.measures[0]), 'maxItems'],
  ])('%s', (_, place, value, reason) => {
    expect(refusalAt(inRecord(place), value)).toMatchObject({
      code: 'invalid',
      facts: { place: inRecord(place), reason },
    });
  });

  it('an infinite number', () => {
    const { code, facts } = refusalOf(rewritten('"revision": 3', '"revision": 1e999'));
    expect([code, facts.reason]).toEqual(['invalid', 'maximum']);
  });

  it.each([
    ['30 February', inRecord('/measures/0/start'), '2026-02-30'],
    ['a 13th month', inRecord('/measures/0/review'), '2026-13-01'],
    ['the year 0', inRecord('/measures/0/review'), '0000-01-01'],
    ['a leap day in 2027', inRecord('/updatedAt'), '2027-02-29T08:00:00.000Z'],
    ['25 o’clock', inRecord('/createdAt'), '2026-11-20T25:00:00.000Z'],
    ['31 June', inRecord('/earlier/date'), '2026-06-31T08:00:00.000Z'],
    ['31 November', '/createdAt', '2026-11-31T08:00:00.000Z'],
  ])('a day no calendar has: %s', (_, place, value) => {
    expect(refusalAt(place, value)).toMatchObject({
      code: 'inconsistent',
      facts: { place, reason: 'no-such-day' },
    });
  });

  it('half a character, written as an escape, becomes a mark', () => {
    const [found] = readBackup(rewritten('Łukasz', '\\ud83d Ł')).assessments;
    expect(found?.measures[0]?.responsible).toBe('� Ł Şahin');
  });

  it.each([
    ['in the file', '"format":', '"\\ud83d": 1, "format":', '/\ufffd'],
    ['in a record', '"id": "full"', '"a\\udc00~": 1, "id": "full"', '/assessments/0/a\ufffd~0'],
  ])('half a character in a key is an unknown key: %s', (_, from, to, place) => {
    expect(refusalOf(rewritten(from, to))).toMatchObject({
      code: 'invalid',
      facts: { place, reason: 'unknown-key' },
    });
  });

  it('as long as allowed is not too long', () => {
    const name = '🚲'.repeat(MAX_NAME);
    const note = 'x'.repeat(MAX_TEXT);
    const file = editedBackup({
      [inRecord('/name')]: name,
      [inRecord('/answers/a/note')]: note,
    });
    expect(readBackup(file).assessments[1]).toMatchObject({ name, answers: { a: { note } } });
  });
});

it('F55 HTML, SVG and script addresses stay the text they are', () => {
  for (const text of ['<script>x</script>', '<svg onload=alert(1)>', 'javascript:alert(1)']) {
    const file = editedBackup({
      [inRecord('/name')]: text,
      [inRecord('/answers/a/note')]: text,
      [inRecord('/measures/0/text')]: text,
      [inRecord('/measures/0/responsible')]: text,
    });
    expect(readBackup(file).assessments[1]).toMatchObject({
      name: text,
      answers: { a: { note: text } },
      measures: [{ text, responsible: text }],
    });
  }
});
