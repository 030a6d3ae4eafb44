import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeQr } from '../../src/qr/decode';
import { qrMatrix, roomTaken } from '../../src/qr/encode';
import { type Pose, pixelsOf } from '../fixtures/qr-pictures';

const VGA = { width: 640, height: 480 };
const HD = { width: 1280, height: 720 };

/** The matrix of a text that has one. */
function matrixOf(text: string): boolean[][] {
  const matrix = qrMatrix(text);
  if (!matrix) throw new Error('no code');
  return matrix;
}

/** With the patience of a photo: a busy machine must not fail for want of time. */
const seen = (text: string, pose: Pose) => decodeQr(pixelsOf(matrixOf(text), pose), 'file');

const SHORT = 'PRAXISHILFE:1:M75R978T';
const ADDRESS = 'https://praxishilfe.example/app/#/workshop/mitmachen/7J5J';
const LONGEST = 'Z'.repeat(600);

describe('a QR code', () => {
  it('is at most version 15, which a webcam still reads from a phone', () => {
    expect(matrixOf(LONGEST)).toHaveLength(77);
    expect(matrixOf('a'.repeat(412))).toHaveLength(77);
    expect(matrixOf('ä'.repeat(206))).toHaveLength(77);
    expect(roomTaken(LONGEST)).toBe(1);
    expect(roomTaken(SHORT)).toBeLessThan(0.05);
  });

  it.each([
    ['', 'nothing'],
    ['Z'.repeat(601), 'one character too many'],
    ['a'.repeat(413), 'one small letter too many'],
    ['ä'.repeat(207), 'one umlaut too many'],
    ['Z'.repeat(100_000), 'far too much'],
  ])('is not made of what does not fit (%#)', (text) => {
    expect(qrMatrix(text)).toBeNull();
  });

  it('of a ballot without notes is small: 25 modules and fewer for a start', () => {
    expect(matrixOf(SHORT).length).toBeLessThanOrEqual(25);
    expect(matrixOf(`PRAXISHILFE:1:${'Y'.repeat(14)}`).length).toBeLessThanOrEqual(25);
  });

  it.each<[string, Pose]>([
    ['held straight', { ...VGA, side: 240 }],
    ['small in the picture', { ...VGA, side: 110 }],
    ['filling the picture', { ...VGA, side: 470 }],
    ['upside down', { ...VGA, side: 240, turned: 180 }],
    ['on its side', { ...VGA, side: 240, turned: 90 }],
    ['askew', { ...VGA, side: 300, turned: 33 }],
    ['swung away like a door', { ...VGA, side: 300, swung: 25 }],
    ['askew and swung', { ...VGA, side: 300, turned: -20, swung: -20 }],
    ['with the noise of a dim hall', { ...VGA, side: 260, noise: 60 }],
    ['pale, on a dark display', { ...VGA, side: 260, dark: 70, light: 150, noise: 10 }],
    ['with everything at once', { ...HD, side: 420, turned: 12, swung: 15, noise: 40, light: 190 }],
  ])('is read when it is %s', (_, pose) => {
    expect(seen(SHORT, pose)).toBe(SHORT);
    expect(seen(ADDRESS, pose)).toBe(ADDRESS);
  });

  it.each<[string, Pose]>([
    ['held straight', { ...HD, side: 500 }],
    ['askew', { ...HD, side: 500, turned: 8 }],
    ['swung a little', { ...HD, side: 600, swung: 10 }],
    ['with noise', { ...HD, side: 600, noise: 40 }],
  ])('as full as it may be is read when it is %s', (_, pose) => {
    const text = Array.from({ length: 600 }, (_, i) => 'ABC1:*+Z.9/-'[(i * 7 + (i % 5)) % 12]).join(
      '',
    );
    expect(seen(text, pose)).toBe(text);
  });

  it('says again whatever text was put into it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), (text) => {
        fc.pre(roomTaken(text) <= 1);
        expect(seen(text, { ...VGA, side: 460 })).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('F57 a picture without a QR code', () => {
  it.each([
    ['nothing', () => 128],
    ['black', () => 0],
    ['stripes', (i: number) => (i % 16 < 8 ? 0 : 255)],
    ['a chessboard', (i: number) => (((i >> 3) + Math.floor(i / 640 / 8)) % 2) * 255],
    ['snow', (i: number) => (Math.imul(i, 2654435761) >>> 8) & 255],
  ])('gives nothing, and no error: %s', (_, shade) => {
    const data = new Uint8ClampedArray(VGA.width * VGA.height * 4);
    for (let i = 0; i < data.length / 4; i += 1) data.fill(shade(i), i * 4, i * 4 + 3);
    expect(decodeQr({ ...VGA, data })).toBeNull();
  });

  it('gives nothing when it is empty or not as large as it says', () => {
    expect(decodeQr({ width: 0, height: 0, data: new Uint8ClampedArray() })).toBeNull();
    expect(decodeQr({ ...VGA, data: new Uint8ClampedArray(4) })).toBeNull();
  });

  it('gives nothing when a third of the code is covered', () => {
    const { data } = pixelsOf(matrixOf(SHORT), { ...VGA, side: 300 });
    data.fill(128, 0, (VGA.width * VGA.height * 4) / 2);
    expect(decodeQr({ ...VGA, data })).toBeNull();
  });
});
