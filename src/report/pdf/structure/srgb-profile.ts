/**
 * An ICC profile of sRGB (IEC 61966-2-1), version 4, made from the numbers of the standard: primaries adapted to D50
 * and the exact tone curve. About half a kilobyte, and nobody's property.
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const tags: [string, Uint8Array][] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('Public domain')],
    ['wtpt', fixedNumbers('XYZ ', [0.9642, 1, 0.82491])],
    ['chad', fixedNumbers('sf32', ADAPTATION)],
    ['rXYZ', fixedNumbers('XYZ ', [0.43604, 0.22249, 0.01392])],
    ['gXYZ', fixedNumbers('XYZ ', [0.38512, 0.7169, 0.09708])],
    ['bXYZ', fixedNumbers('XYZ ', [0.14305, 0.06061, 0.71393])],
    ['rTRC', toneCurve()],
  ];
  const start = HEADER + 4 + 12 * (tags.length + 2);
  const size = tags.reduce((sum, [, data]) => sum + data.length, start);
  const profile = new Uint8Array(size);
  const view = new DataView(profile.buffer);
  writeHeader(profile, view);
  view.setUint32(HEADER, tags.length + 2);

  let at = start;
  let entry = HEADER + 4;
  const index = (tag: string, length: number) => {
    writeText(profile, entry, tag);
    view.setUint32(entry + 4, at);
    view.setUint32(entry + 8, length);
    entry += 12;
  };
  for (const [tag, data] of tags) {
    index(tag, data.length);
    if (tag === 'rTRC') {
      index('gTRC', data.length);
      index('bTRC', data.length);
    }
    profile.set(data, at);
    at += data.length;
  }
  return profile;
}

const HEADER = 128;
/** From the white of a screen (D65) to that of profiles (D50), after Bradford. */
const ADAPTATION = [
  1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168,
];
/** Exponent, then slope and offset of the curve, slope of the line, and where the line ends. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length);
  view.setUint32(8, 0x04200000);
  for (const [at, text] of [
    [12, 'mntrRGB XYZ '],
    [36, 'acsp'],
  ] as const) {
    writeText(profile, at, text);
  }
  for (const [index, value] of [2026, 1, 1].entries()) view.setUint16(24 + 2 * index, value);
  for (const [index, value] of [0.9642, 1, 0.82491].entries()) {
    view.setInt32(68 + 4 * index, fixed(value));
  }
}

function localised(text: string): Uint8Array {
  const data = new Uint8Array(Math.ceil((28 + 2 * text.length) / 4) * 4);
  const view = new DataView(data.buffer);
  writeText(data, 0, 'mluc');
  for (const [at, value] of [
    [8, 1],
    [12, 12],
    [20, 2 * text.length],
    [24, 28],
  ] as const) {
    view.setUint32(at, value);
  }
  writeText(data, 16, 'enUS');
  for (let at = 0; at < text.length; at += 1) view.setUint16(28 + 2 * at, text.charCodeAt(at));
  return data;
}

function toneCurve(): Uint8Array {
  const data = fixedNumbers('para', [0, ...CURVE]);
  // Where the first number would stand: the function type, a curve that begins with a line.
  new DataView(data.buffer).setUint16(8, 3);
  return data;
}

function fixedNumbers(type: string, values: readonly number[]): Uint8Array {
  const data = new Uint8Array(8 + 4 * values.length);
  const view = new DataView(data.buffer);
  writeText(data, 0, type);
  for (const [index, value] of values.entries()) view.setInt32(8 + 4 * index, fixed(value));
  return data;
}

const fixed = (value: number) => Math.round(value * 0x10000);

function writeText(data: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) data[at + index] = text.charCodeAt(index);
}
