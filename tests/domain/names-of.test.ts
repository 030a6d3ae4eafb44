import { describe, expect, test } from 'vitest';
import { loneNames, namesOf } from '../../src/domain/names-of';

const names = (entry: string, ...others: string[]) => namesOf(entry, loneNames([entry, ...others]));

describe('who is responsible', () => {
  test.each([
    ['nobody yet', '', []],
    ['one person', 'Ayşe Kaya', ['Ayşe Kaya']],
    ['two, parted by a comma', 'Ayşe Kaya, Jonas Wolf', ['Ayşe Kaya', 'Jonas Wolf']],
    ['two, parted by a slash', 'Kaya/Wolf', ['Kaya', 'Wolf']],
    ['three in three ways', 'Kaya; Wolf & Vorstand', ['Kaya', 'Wolf', 'Vorstand']],
    ['somebody twice', 'Kaya, kaya', ['Kaya']],
    ['signs alone', ' , / ', []],
    ['one with more in brackets', 'Vorstand (Anna/Ben, Cem)', ['Vorstand (Anna/Ben, Cem)']],
    [
      'two with more in brackets',
      'Vorstand (A & B) / Büro (C; D)',
      ['Vorstand (A & B)', 'Büro (C; D)'],
    ],
    [
      'two, the first with a bracket that is never closed',
      'Vorstand (Anna, Ben',
      ['Vorstand (Anna', 'Ben'],
    ],
    ['two, though it may be one', 'Müller, Anna', ['Müller', 'Anna']],
  ])('%s', (_, entry, found) => {
    expect(names(entry)).toEqual(found);
  });

  test('"und" belongs to a name that is nowhere parted', () => {
    expect(names('Sport und Spiel e. V.')).toEqual(['Sport und Spiel e. V.']);
  });

  test('"und" in brackets parts nobody', () => {
    expect(names('Vorstand (Anna und Ben)', 'Ben)')).toEqual(['Vorstand (Anna und Ben)']);
  });

  test('an entry of brackets without end is read at once', () => {
    expect(names('('.repeat(20_000))).toHaveLength(1);
    expect(names('(,'.repeat(10_000))).toHaveLength(1);
  });

  test('"und" parts two when one of them stands alone elsewhere, however it is written', () => {
    expect(names('Ayşe Kaya und Jonas Wolf', 'ayşe  kaya')).toEqual(['Ayşe Kaya', 'Jonas Wolf']);
  });
});
