import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../../src/report/pdf/structure/srgb-profile';

const profile = srgbProfile();
const view = new DataView(profile.buffer);
const text = (at: number, length = 4) => String.fromCharCode(...profile.subarray(at, at + length));
const fixed = (at: number) => view.getInt32(at) / 0x10000;

const tags = new Map(
  Array.from({ length: view.getUint32(128) }, (_, index) => {
    const at = 132 + 12 * index;
    return [text(at), { at: view.getUint32(at + 4), length: view.getUint32(at + 8) }] as const;
  }),
);
const at = (tag: string) => tags.get(tag)?.at ?? 0;

describe('the profile of sRGB', () => {
  test('is one of a screen with three colours, of version 4', () => {
    expect([text(12), text(16), text(20), text(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp']);
    expect(view.getUint8(8)).toBe(4);
    expect(view.getUint32(0)).toBe(profile.length);
  });

  test('is small', () => {
    expect(profile.length).toBeLessThan(600);
  });

  test('has what a profile of a screen needs, each part within it and on a multiple of four', () => {
    expect([...tags.keys()].sort()).toEqual(
      ['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'].sort(),
    );
    for (const { at, length } of tags.values()) {
      expect(at % 4).toBe(0);
      expect(at + length).toBeLessThanOrEqual(profile.length);
    }
  });

  test('white is the sum of its colours', () => {
    for (const part of [8, 12, 16]) {
      const sum = ['rXYZ', 'gXYZ', 'bXYZ'].reduce((all, tag) => all + fixed(at(tag) + part), 0);
      expect(sum).toBeCloseTo(fixed(at('wtpt') + part), 3);
    }
  });

  test('the tone curve is that of the standard', () => {
    const [g = 0, a = 0, b = 0, c = 0, d = 0] = [12, 16, 20, 24, 28].map((part) =>
      fixed(at('rTRC') + part),
    );
    const curve = (value: number) => (value >= d ? (a * value + b) ** g : c * value);
    expect(curve(0)).toBe(0);
    expect(curve(1)).toBeCloseTo(1, 4);
    // Middle grey, and both sides of where the line becomes a curve.
    expect(curve(0.5)).toBeCloseTo(0.21404, 4);
    expect(curve(d - 1e-6)).toBeCloseTo(curve(d + 1e-6), 4);
  });
});
