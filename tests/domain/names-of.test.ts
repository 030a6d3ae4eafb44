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
  ])('%s', (_, entry, found) => {
    expect(names(entry)).toEqual(found);
  });

  test('"und" belongs to a name that is nowhere parted', () => {
    expect(names('Sport und Spiel e. V.')).toEqual(['Sport und Spiel e. V.']);
  });

  test('"und" parts two when one of them stands alone elsewhere, however it is written', () => {
    expect(names('Ayşe Kaya und Jonas Wolf', 'ayşe  kaya')).toEqual(['Ayşe Kaya', 'Jonas Wolf']);
  });
});
