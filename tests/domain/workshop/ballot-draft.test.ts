import { describe, expect, test } from 'vitest';
import {
  adoptInDraft,
  closeDraft,
  draftNotes,
  draftRatings,
  isDraftOver,
  newDraft,
  noteDraft,
  rateDraft,
  reopenDraft,
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

  test('remembers the code it replaces when it is filled in anew', () => {
    const again = reopenDraft(closeDraft(rateDraft(empty, first, 'red'), 7), 'K7M3F4T2');
    expect(again.closed).toBeNull();
    expect(again.ratings).toEqual({ [first]: 'red' });
    expect(again.replaced).toEqual(['K7M3F4T2']);
  });

  test('is over after thirty days, not on the thirtieth', () => {
    expect(isDraftOver(empty, '2026-12-20')).toBe(false);
    expect(isDraftOver(empty, '2026-12-21')).toBe(true);
    expect(isDraftOver(empty, '2026-11-01')).toBe(false);
  });
});
