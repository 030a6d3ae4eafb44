import { describe, expect, it } from 'vitest';
import schema from '../../content/schema/backup.schema.json';
import { MAX_NAME, MAX_TEXT } from '../../src/domain/limits';
import { codeLength } from '../../src/domain/workshop/ballot-code';
import { assessmentNumber, drawnNumber } from '../../src/domain/workshop/ballot-numbers';
import { MAX_BALLOTS } from '../../src/domain/workshop/ballots';
import { MAX_TOPICS } from '../../src/domain/workshop/topics';
import type { Workshop } from '../../src/domain/workshop/workshop';
import { isWhole, soundWorkshops } from '../../src/storage/backup/check-written';
import { readBackup } from '../../src/storage/backup/read-backup';
import { writeBackup, writeBackupParts } from '../../src/storage/backup/write-backup';
import { BACKUP_DAY, encode, FULL, refusalOf } from '../fixtures/backups';
import { aBallot, aWorkshop, FULL_WORKSHOP, THREE, withBallots } from '../fixtures/workshops';

const FROM = { now: BACKUP_DAY, appVersion: '1.2.3' };
const BEFORE = { ...withBallots(aWorkshop(), THREE), revision: 4 };
const write = (...workshops: Workshop[]) => writeBackup([FULL], FROM, workshops);
const file = (over: object, root: object = {}) =>
  encode(
    JSON.stringify({
      ...JSON.parse(write(FULL_WORKSHOP, BEFORE)),
      workshops: [FULL_WORKSHOP, { ...BEFORE, ...over }],
      ...root,
    }),
  );
const known = [{ id: 'zo', version: '1.0.0', checkpointIds: ['a', 'b', 'c'] }];

describe('a Sicherung with workshops', () => {
  it('F62 gives back exactly what was written, before and after the reveal', () => {
    const { workshops, assessments, schemaVersion } = readBackup(
      encode(write(FULL_WORKSHOP, BEFORE)),
      known,
    );
    expect(assessments).toEqual([FULL]);
    expect(workshops?.map((workshop) => ({ ...workshop, ballots: [] }))).toEqual(
      [FULL_WORKSHOP, BEFORE].map((workshop) => ({ ...workshop, ballots: [] })),
    );
    for (const [index, { ballots }] of [FULL_WORKSHOP, BEFORE].entries()) {
      expect(workshops?.[index]?.ballots).toHaveLength(3);
      expect(workshops?.[index]?.ballots).toEqual(expect.arrayContaining(ballots));
    }
    expect(schemaVersion).toBe(3);
  });

  it('carries a version that an older app calls newer, and without workshops it is what that app knows', () => {
    expect(JSON.parse(write(BEFORE)).schemaVersion).toBe(3);
    expect(write()).toBe(writeBackup([FULL], FROM));
    expect(JSON.parse(write())).not.toHaveProperty('workshops');
    expect(JSON.parse(write()).schemaVersion).toBe(2);
  });

  it('says nothing of the order in which ballots lie, whatever put them there', () => {
    const ballots = [...BEFORE.ballots].reverse();
    expect(ballots).not.toEqual(BEFORE.ballots);
    expect(write({ ...BEFORE, ballots })).toBe(write(BEFORE));
  });

  it('leaves out what is no part of a workshop', () => {
    const surplus = {
      ...BEFORE,
      secret: 1,
      ballots: BEFORE.ballots.map((ballot) => ({ ...ballot, at: '10:32' })),
    } as Workshop;
    expect(write(surplus)).toBe(write(BEFORE));
  });

  it('F51 shows half a character as a mark', () => {
    const [found] = readBackup(encode(write({ ...BEFORE, title: 'cut \ud83d' }))).workshops ?? [];
    expect(found?.title).toBe('cut �');
  });

  it('holds the numbers of all kinds of ballots', () => {
    const workshop = aWorkshop();
    const longest = '2'.repeat(codeLength(20));
    const numbers = [longest, `${longest}/999`, 'P9999/2', assessmentNumber('x')];
    numbers.push(drawnNumber(workshop, () => 3));
    const filled = withBallots(
      workshop,
      numbers.map((number) => aBallot(number, [])),
    );
    const [found] = readBackup(encode(write(filled))).workshops ?? [];
    expect(found?.ballots.map(({ number }) => number).sort()).toEqual(numbers.sort());
  });

  it('is read back before it is said to be whole', async () => {
    const blob = (text: string) => [new Blob([text])];
    const check = (text: string) => isWhole(blob(text), [FULL], undefined, [FULL_WORKSHOP, BEFORE]);
    expect(await check(write(FULL_WORKSHOP, BEFORE))).toBe(true);
    expect(await check(write(FULL_WORKSHOP))).toBe(false);
    expect(await check(write(FULL_WORKSHOP, { ...BEFORE, ballots: BEFORE.ballots.slice(1) }))).toBe(
      false,
    );
    expect(await check(write(FULL_WORKSHOP, BEFORE).replace('"yellow"', '"green"'))).toBe(false);
  });

  it('F19 tells which ones no file can hold', async () => {
    const odd = { ...BEFORE, id: 'odd', number: 200 };
    const worse = { ...BEFORE, id: 'worse', agreements: { a: null } } as unknown as Workshop;
    expect(await soundWorkshops([odd, BEFORE, worse])).toEqual([BEFORE]);
  });

  it('comes in as many files as it takes', async () => {
    const many = Array.from({ length: 501 }, (_, n) => aWorkshop({ id: `w${n}` }));
    const texts = writeBackupParts([FULL], FROM, undefined, many);
    expect(texts).toHaveLength(2);
    const files = texts.map((text) => new Blob([text]));
    expect(await isWhole(files, [FULL], undefined, many)).toBe(true);
    const most = { assessments: 2000, bytes: 2000 };
    const small = writeBackupParts([FULL], FROM, most, [BEFORE, FULL_WORKSHOP]);
    const parts = small.map((text) => new Blob([text]));
    expect(small).toHaveLength(3);
    expect(await isWhole(parts, [FULL], undefined, [BEFORE, FULL_WORKSHOP])).toBe(true);
  });

  it('has the limits of the input fields', () => {
    const { properties } = schema.$defs.workshop;
    expect(properties.ballots.maxItems).toBe(MAX_BALLOTS);
    expect(properties.topics.maxItems).toBe(MAX_TOPICS);
    expect(properties.title.$ref).toBe('#/$defs/name');
    expect([schema.$defs.name.maxLength, schema.$defs.text.maxLength]).toEqual([
      MAX_NAME,
      MAX_TEXT,
    ]);
  });
});

describe('a file is refused, with the place and the workshop', () => {
  const place = '/workshops/1';
  const [first] = BEFORE.ballots;
  const twice = [first, first];

  it.each<[string, object, string, string]>([
    ['a number beyond 96', { number: 97 }, '/number', 'maximum'],
    ['nobody expected', { expected: 0 }, '/expected', 'minimum'],
    ['a title too long', { title: 'x'.repeat(501) }, '/title', 'maxLength'],
    ['an invitation too long', { invited: 'x'.repeat(20_001) }, '/invited', 'maxLength'],
    ['an unknown key', { seenAt: '10:32' }, '/seenAt', 'unknown-key'],
    ['a ballot with a time', { ballots: [{ ...first, at: 1 }] }, '/ballots/0/at', 'unknown-key'],
    [
      'a light there is not',
      { ballots: [aBallot('1', ['blue' as 'red'])] },
      '/ballots/0/ratings/a',
      'enum',
    ],
    [
      'too many ballots',
      { ballots: Array.from({ length: 1001 }, (_, n) => aBallot(`${n}`, [])) },
      '/ballots',
      'maxItems',
    ],
    ['a name for a ballot', { ballots: [aBallot('Frau Ost', [])] }, '/ballots/0/number', 'pattern'],
    [
      'a note with nothing in it',
      { ballots: [aBallot('1', [], { a: '' })] },
      '/ballots/0/notes/a',
      'minLength',
    ],
    ['an id with a meaning of its own', { assessmentId: 'constructor' }, '/assessmentId', 'not'],
    ['a topic without a text', { topics: [{ id: 't', measureId: null }] }, '/topics/0', 'required'],
  ])('F51 %s', (_, over, at, reason) => {
    const { code, facts } = refusalOf(file(over));
    expect(code).toBe('invalid');
    expect(facts).toMatchObject({
      place: place + at,
      reason,
      record: { number: 2, kind: 'workshop' },
    });
  });

  it.each<[string, object, string, string]>([
    ['an id that another workshop has', { id: FULL_WORKSHOP.id }, '/id', 'duplicate-workshop'],
    ['an id that an assessment has', { id: FULL.id }, '/id', 'duplicate-workshop'],
    ['a ballot twice', { ballots: twice }, '/ballots/1/number', 'duplicate-ballot'],
    [
      'a ballot without a number',
      { ballots: [{ ...first, number: null }] },
      '/ballots/0/number',
      'ballot-without-number',
    ],
    ['a number after the reveal', { revealed: true }, '/ballots/0/number', 'number-after-reveal'],
    [
      'a vote on nothing',
      { ballots: [{ ...first, ratings: { z: 'red' } }] },
      '/ballots/0',
      'vote-without-checkpoint',
    ],
    [
      'a note on nothing',
      { ballots: [{ ...first, notes: { z: 'x' } }] },
      '/ballots/0',
      'vote-without-checkpoint',
    ],
    [
      'an agreement on nothing',
      { ...FULL_WORKSHOP, id: 'other', agreements: { z: FULL_WORKSHOP.agreements.a } },
      '/agreements/z',
      'agreement-without-checkpoint',
    ],
    [
      'an agreement before the reveal',
      { agreements: FULL_WORKSHOP.agreements },
      '/agreements/a',
      'agreement-before-reveal',
    ],
    ['a reveal of nothing', { revealed: true, ballots: [] }, '/revealed', 'reveal-without-ballots'],
    [
      'a topic twice',
      { topics: [1, 2].map(() => ({ id: 't', text: '', measureId: null })) },
      '/topics/1/id',
      'duplicate-topic',
    ],
    ['a checkpoint twice', { checkpointIds: ['a', 'a'] }, '/checkpointIds', 'duplicate-checkpoint'],
    ['a day there is not', { date: '2026-02-30' }, '/date', 'no-such-day'],
    ['a beginning there is not', { createdOn: '2026-13-01' }, '/createdOn', 'no-such-day'],
    [
      'other checkpoints',
      { checkpointIds: ['a', 'b', 'c', 'd'] },
      '/checkpointIds',
      'other-checkpoints',
    ],
  ])('F52 %s', (_, over, at, reason) => {
    const { code, facts } = refusalOf(file(over), known);
    expect([code, facts.place, facts.reason]).toEqual(['inconsistent', place + at, reason]);
    expect(facts.record).toEqual({ number: 2, name: 'Gemeindesaal', kind: 'workshop' });
  });

  it('F53 a newer file, a newer workshop, a Praxishilfe that this app lacks', () => {
    expect(refusalOf(file({}, { schemaVersion: 4 })).code).toBe('newer');
    expect(refusalOf(file({ schemaVersion: 2 })).code).toBe('newer');
    const instrument = { ...BEFORE.instrument, version: '9.0.0' };
    expect(refusalOf(file({ instrument }), known).code).toBe('newer');
  });

  it('a version between those there are', () => {
    const { properties } = schema;
    expect(properties.schemaVersion.enum).toEqual([2, 3]);
    expect(refusalOf(file({}, { schemaVersion: 2.5 })).code).toBe('invalid');
  });

  it('F53 workshops in a version that had none', () => {
    const { code, facts } = refusalOf(file({}, { schemaVersion: 2 }));
    expect([code, facts.place, facts.reason]).toEqual(['invalid', '/workshops', 'unknown-key']);
  });

  it('F54 one bad workshop among many', () => {
    expect(refusalOf(file({ revealed: 'ja' })).facts.record).toEqual({
      number: 2,
      name: 'Gemeindesaal',
      kind: 'workshop',
    });
  });

  it('F50 keys with a meaning of their own', () => {
    const text = write(BEFORE).replace('"a": "red"', '"__proto__": "red"');
    expect(refusalOf(encode(text)).code).toBe('invalid');
    const other = write(BEFORE).replace('"a": "red"', '"constructor": "red"');
    expect(refusalOf(encode(other)).code).toBe('invalid');
  });
});
