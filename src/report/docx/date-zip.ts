/** Where a zip file's parts lie: signatures of its list of contents and of that list's end. */
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Gives every file in a zip the same date, so that the same contents are the same bytes whenever they were zipped.
 * Changes `bytes`.
 * @throws RangeError when it is no zip file, or one with a comment
 */
export function dateZip(bytes: Uint8Array, date: Date): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('Not a zip file');
  const stamp = dosDate(date);
  let entry = view.getUint32(end + 16, true);
  for (let rest = view.getUint16(end + 10, true); rest > 0; rest -= 1) {
    view.setUint32(entry + 12, stamp, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true);
    const variable = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += variable.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
}

/** Day and time as zip files have them, from 1980 on, in UTC: they know no time zones. */
function dosDate(date: Date): number {
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107) - 1980;
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
