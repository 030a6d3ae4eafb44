import { describe, expect, it } from 'vitest';
import { codeOf, type Job, nextBatch } from '../../src/state/job';
import { StorageError } from '../../src/storage/storage-error';
import { anAssessment } from '../fixtures/assessments';

const record = anAssessment();
const { id } = record;
const create: Job = { id, create: record };
const change: Job = { id, before: record, after: record, change: (same) => same };
const other: Job = { id: 'other', create: anAssessment({ id: 'other' }) };

describe('what is written in one transaction', () => {
  it('is a creation alone, and else every change up to the next creation', () => {
    expect(nextBatch([create, change], id)).toEqual([create]);
    expect(nextBatch([change, other, change], id)).toEqual([change, change]);
    expect(nextBatch([change, create, change], id)).toEqual([change]);
  });
});

it('a failure without a code of ours has one all the same', () => {
  expect(codeOf(new StorageError('quota'))).toBe('quota');
  expect(codeOf(new Error('odd'))).toBe('failed');
  expect(codeOf('odd')).toBe('failed');
});
