import { expect, it } from 'vitest';
import { freeNumberFrom } from '../../../src/domain/workshop/copy-beside';

it('a free short number is the wanted one, or the next that is, going round', () => {
  expect(freeNumberFrom(42, new Set([41, 43]))).toBe(42);
  expect(freeNumberFrom(95, new Set([95, 96, 0]))).toBe(1);
  const all = new Set(Array.from({ length: 97 }, (_, number) => number));
  expect(freeNumberFrom(42, all)).toBe(42);
});
