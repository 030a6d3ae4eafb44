import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../../src/report/pdf/paginate';

const ROOMS = { first: 60, further: 100 };

test('one page is enough for what fits on it, and its room is shared out', () => {
  expect(paginate([20, 20], ROOMS, { least: 5, most: 20 })).toEqual({
    pages: [[0, 1]],
    extra: 10,
  });
});

test('nobody gets more than can be used', () => {
  expect(paginate([20], ROOMS, { least: 5, most: 20 }).extra).toBe(20);
});

test('the last page is no remnant where the pages before have room to spare', () => {
  const { pages } = paginate(
    Array(7).fill(20),
    { first: 100, further: 100 },
    { least: 0, most: 20 },
  );
  expect(pages.map(({ length }) => length)).toEqual([4, 3]);
});

test('a block higher than a page has one to itself', () => {
  expect(paginate([20, 300, 20], ROOMS, { least: 5, most: 20 }).pages).toEqual([[0], [1], [2]]);
});

test('every block is on one page, in order, and no page but that of a giant is too full', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 25 }), (heights) => {
      const { pages, extra } = paginate(heights, ROOMS, { least: 5, most: 20 });
      expect(pages.flat()).toEqual(heights.map((_, index) => index));
      for (const [number, page] of pages.entries()) {
        const used = page.reduce((sum, index) => sum + (heights[index] ?? 0) + extra, 0);
        const room = number === 0 ? ROOMS.first : ROOMS.further;
        expect(used <= room || page.length === 1).toBe(true);
      }
    }),
  );
});
