import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText } from '../../src/domain/rich-text';
import { MARK } from '../tools/content-marks.mjs';

describe('the check and the app', () => {
  it('see the same marks in any text', () => {
    const pieces = fc.constantFrom('[[', ']]', '[', ']', '|', ':', 'term', 'checkpoint', 'kmu');
    const more = fc.constantFrom('-', ' ', 'KMU', '[[term:kmu|KMU]]', '[[checkpoint:a-b|ä „b“]]');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, more)), (parts) => {
        const text = parts.join('');
        const checked = [...text.matchAll(MARK)].map(([, kind, id, words]) => [kind, id, words]);
        const shown = parseRichText(text).flatMap((segment) =>
          segment.kind === 'text' ? [] : [[segment.kind, segment.id, segment.text]],
        );
        expect(checked).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });
});
