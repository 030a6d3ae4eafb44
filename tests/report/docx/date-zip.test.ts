import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dateZip } from '../../../src/report/docx/date-zip';

const DATE = new Date('2026-11-20T18:30:42.000Z');
const zipped = (mtime: string) =>
  zipSync({ 'a.xml': strToU8('<a/>'), 'b/ü.xml': strToU8('<b/>') }, { mtime });

describe('the dates in a zip file', () => {
  test('files zipped at different times become the same', () => {
    const one = zipped('2001-02-03T04:05:06');
    const two = zipped('2024-12-31T23:59:58');
    expect(one).not.toEqual(two);
    dateZip(one, DATE);
    dateZip(two, DATE);
    expect(one).toEqual(two);
  });

  test('what is in it stays as it was', () => {
    const bytes = zipped('2001-02-03T04:05:06');
    dateZip(bytes, DATE);
    expect(Object.keys(unzipSync(bytes))).toEqual(['a.xml', 'b/ü.xml']);
  });

  test.each([
    ['2026-11-20T18:30:42.000Z', '20 11 2026 18 30 42'],
    ['1970-01-01T00:00:00.000Z', '1 1 1980 0 0 0'],
    ['2500-06-07T08:09:10.000Z', '7 6 2107 8 9 10'],
  ])('%s is written as the format has it', (date, expected) => {
    const bytes = zipped('2001-02-03T04:05:06');
    dateZip(bytes, new Date(date));
    const stamp = new DataView(bytes.buffer).getUint32(10, true);
    const [time, day] = [stamp & 0xffff, stamp >>> 16];
    const parts = [day & 31, (day >> 5) & 15, (day >> 9) + 1980];
    expect([...parts, time >> 11, (time >> 5) & 63, (time & 31) * 2].join(' ')).toBe(expected);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', strToU8('This is certainly not a zip file.')],
  ])('%s is refused', (_, bytes) => {
    expect(() => dateZip(bytes, DATE)).toThrow(RangeError);
  });
});
