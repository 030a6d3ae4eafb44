/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(
    Math.ceil(middle) - 1,
    Math.floor(middle) + 1,
  );
  return (low + high) / 2;
}

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {'ms' | 'kB' | ''} unit
 * @property {number} ours median
 * @property {number | null} floor median; `null` where nothing compares
 * @property {number | null} ratio
 * @property {string | null} aim in words
 * @property {boolean | null} met
 * @property {{ ours: number[], floor: number[] | null }} samples
 */

/**
 * One line of the table from what was measured.
 *
 * @param {{ what: string, unit?: Row['unit'], ours: number[], floor?: number[] | null,
 *   aim?: { ratio: number } | { most: number } | null }} measured
 * @returns {Row}
 */
export function toRow({ what, unit = 'ms', ours, floor = null, aim = null }) {
  const middle = median(ours);
  const floorMiddle = floor && median(floor);
  const ratio = floorMiddle === null ? null : middle / floorMiddle;
  const samples = { ours, floor };
  const line = { what, unit, ours: middle, floor: floorMiddle, ratio, samples };
  if (aim === null) return { ...line, aim: null, met: null };
  return 'ratio' in aim
    ? { ...line, aim: `≤ ${aim.ratio}×`, met: ratio !== null && ratio <= aim.ratio }
    : { ...line, aim: `≤ ${aim.most} ${unit}`.trim(), met: middle <= aim.most };
}

/** @param {number | null} value @param {string} unit */
function show(value, unit) {
  if (value === null) return '–';
  return `${value.toFixed(value < 100 && unit !== '' ? 1 : 0)} ${unit}`.trim();
}

/** The rows as a table for the eye. @param {Row[]} rows */
export function formatTable(rows) {
  const lines = rows.map(({ what, unit, ours, floor, ratio, aim, met }) => [
    what,
    show(ours, unit),
    show(floor, unit),
    ratio === null ? '–' : `${ratio.toFixed(2)}×`,
    aim ?? '–',
    met === null ? '' : met ? 'yes' : 'NO',
  ]);
  const table = [['What', 'Ours', 'Floor', 'Ratio', 'Aim', 'Met'], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  const text = table.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  '),
  );
  return [text[0], widths.map((width) => '─'.repeat(width)).join('  '), ...text.slice(1)].join(
    '\n',
  );
}
