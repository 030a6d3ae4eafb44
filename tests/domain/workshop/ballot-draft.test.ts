import { describe, expect, test } from 'vitest';
import {
  adoptInDraft,
  changedDraft,
  closeDraft,
  draftCode,
  draftNotes,
  draftRatings,
  dropAdopted,
  newDraft,
  noteDraft,
  rateDraft,
  reopenDraft,
  tidiedDraft,
} from '../../../src/domain/workshop/ballot-draft';
import { instrument } from '../../report/sample';

const [first = '', second = ''] = instrument.checkpoints.map(({ id }) => id);
const given = { rating: 'yellow', note: 'Notiz' } as const;
const empty = newDraft('7K3M', instrument, '2026-11-20');

describe('a ballot that is filled in', () => {
  test('pins the Praxishilfe and its version', () => {
    expect(empty.instrument).toEqual({
      id: instrument.id,
      version: instrument.version,
      language: instrument.language,
    });
  });

  test('tells a light that somebody does not give from one that nobody has thought about yet', () => {
    const draft = rateDraft(rateDraft(empty, first, 'red'), second, null);
    expect(draft.ratings).toEqual({ [first]: 'red', [second]: null });
    expect(draftRatings(draft, instrument)).toEqual(['red', ...Array(6).fill(null)]);
  });

  test('gives along notes without blanks around them, and no empty ones', () => {
    const draft = noteDraft(noteDraft(empty, first, '  Wir fragen nach. \n'), second, ' \n ');
    expect(draftNotes(draft)).toEqual({ [first]: 'Wir fragen nach.' });
  });

  test('stays as it is once closed, because a changed one would count twice', () => {
    const closed = closeDraft(rateDraft(empty, first, 'red'), 7);
    expect(rateDraft(closed, first, 'green')).toBe(closed);
    expect(adoptInDraft(closed, { answers: { [first]: given } }, true)).toBe(closed);
    expect(closeDraft(closed, 8).closed).toEqual({ draw: 7 });
  });

  test('lets notes be shortened once closed: the code does not hold them', () => {
    const closed = closeDraft(noteDraft(empty, first, 'Ein langer Satz'), 7);
    expect(draftNotes(noteDraft(closed, first, 'Kurz'))).toEqual({ [first]: 'Kurz' });
  });

  test('takes lights over from an assessment, and notes only when they are wanted', () => {
    const begun = rateDraft(rateDraft(empty, second, 'green'), first, null);
    const unrated = { rating: null, note: ' ' };
    const answers = { [first]: given, [second]: unrated };
    const lights = { [first]: 'yellow', [second]: 'green' };
    const without = adoptInDraft(begun, { answers }, false);
    expect([without.ratings, without.notes]).toEqual([lights, {}]);
    expect(adoptInDraft(begun, { answers }, true).notes).toEqual({ [first]: 'Notiz' });
    expect(begun.ratings).toEqual({ [first]: null, [second]: 'green' });
  });

  test('gives back what was taken over, and leaves what was given since', () => {
    const before = rateDraft(empty, second, 'green');
    const answers = { [first]: given, [second]: given };
    const adopted = adoptInDraft(before, { answers }, true);
    expect(dropAdopted(adopted, before, adopted)).toMatchObject({
      ratings: { [second]: 'green' },
      notes: {},
    });
    const since = noteDraft(rateDraft(adopted, first, 'red'), second, 'Eigenes');
    const left = dropAdopted(since, before, adopted);
    expect(left.ratings).toEqual({ [first]: 'red', [second]: 'green' });
    expect(left.notes).toEqual({ [second]: 'Eigenes' });
    const closed = closeDraft(adopted, 7);
    expect(dropAdopted(closed, before, adopted)).toBe(closed);
  });

  test('leaves alone the ballot of another person when what was taken over goes', () => {
    const adopted = adoptInDraft(empty, { answers: { [first]: given } }, true);
    const other = rateDraft(empty, second, 'red');
    expect(dropAdopted(other, empty, adopted)).toEqual(other);
  });

  test('remembers the codes it replaces when it is filled in anew, each once', () => {
    const closed = closeDraft(rateDraft(empty, first, 'red'), 7);
    const again = reopenDraft(closed, ['K7M3F4T2', 'K7M3F4T2']);
    expect(again.closed).toBeNull();
    expect(again.ratings).toEqual({ [first]: 'red' });
    expect(again.replaced).toEqual(['K7M3F4T2']);
    expect(reopenDraft(again, ['97TAKTMX'])).toBe(again);
  });

  test('has a code only once it is closed', () => {
    const key = { number: 7, praxishilfe: 0 };
    expect(draftCode(empty, instrument, key)).toBe('');
    const codes = [1, 2].map((draw) => draftCode(closeDraft(empty, draw), instrument, key));
    expect(codes.map(({ length }) => length)).toEqual([8, 8]);
    expect(new Set(codes).size).toBe(2);
  });
});

describe('a ballot that lies on the device', () => {
  test('is seen to be over after thirty days, not on the thirtieth, and goes on a later day', () => {
    expect(tidiedDraft(empty, '2026-12-20')).toBe(empty);
    const due = tidiedDraft(empty, '2026-12-21');
    expect(due).toEqual({ ...empty, dueSince: '2026-12-21' });
    if (!due) throw new Error('It went at once');
    expect(tidiedDraft(due, '2026-12-21')).toBe(due);
    expect(tidiedDraft(due, '2026-12-22')).toBeNull();
  });

  test('F23 is cost nothing by a clock that was wrong for a day', () => {
    const due = tidiedDraft(empty, '2026-12-30') as typeof empty;
    expect(tidiedDraft(due, '2026-11-21')).toEqual(empty);
    const late = changedDraft(empty, '2026-12-30');
    expect(tidiedDraft(late, '2026-11-21')).toEqual({ ...late, changedOn: '2026-11-21' });
  });

  test('has its days anew with each change', () => {
    const due = tidiedDraft(empty, '2026-12-30') as typeof empty;
    const changed = changedDraft(due, '2026-12-30');
    expect(tidiedDraft(changed, '2027-01-29')).toBe(changed);
  });
});
