import { describe, expect, test } from 'vitest';
import { reportWords } from '../../src/i18n/de/report';
import { buildReport } from '../../src/report/build-report';
import { DIAGRAM_TEXT, type DiagramText, LETTER, resultDiagram } from '../../src/report/diagram';
import { answers, assessment, checkpointIds, instrument } from './sample';

const DAYS = { changed: '2026-11-20', rated: '2026-05-04', today: '2026-11-20' };
const { labels } = buildReport(assessment(), instrument, reportWords, DAYS);
const CYCLE = ['red', 'yellow', 'green', null] as const;

type Shown = Parameters<typeof resultDiagram>[0][number];

function checkpoints(count: number, change: (index: number) => Partial<Shown> = () => ({})) {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    rating: CYCLE[index % 4] ?? null,
    earlier: null,
    ...change(index),
  }));
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const around = ({ x, y, size }: { x: number; y: number; size: number }): Box => ({
  left: x - size / 2,
  top: y - size / 2,
  right: x + size / 2,
  bottom: y + size / 2,
});

function written({ text, x, y, anchor }: DiagramText): Box {
  const width = text.length * LETTER;
  const left = anchor === 'middle' ? x - width / 2 : x;
  return {
    left,
    top: y - DIAGRAM_TEXT * 0.7,
    right: left + width,
    bottom: y + DIAGRAM_TEXT * 0.22,
  };
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('the diagram of the result', () => {
  const cases = [0, 1, 7, 20].flatMap((count): [string, Shown[]][] => [
    [`${count} checkpoints`, checkpoints(count)],
    [
      `${count} checkpoints with earlier lights`,
      checkpoints(count, (index) => ({ earlier: CYCLE[(index + (index % 2)) % 4] ?? 'red' })),
    ],
  ]);

  test.each(cases)('of %s shows everything beside each other, within its frame', (_, given) => {
    const { width, height, lights, texts } = resultDiagram(given, labels);
    const boxes = [...lights.map(around), ...texts.map(written)];
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  test.each(cases)('of %s has one light and one number for each', (_, given) => {
    const { lights, texts } = resultDiagram(given, labels);
    const now = lights.filter(({ earlier }) => !earlier);
    expect(now.map(({ light }) => light)).toEqual(given.map(({ rating }) => rating));
    const numbers = texts.filter(({ role }) => role === 'number');
    expect(numbers.map(({ text }) => text)).toEqual(given.map(({ number }) => `${number}`));
    for (const [index, { x, size }] of now.entries()) {
      expect(Math.abs((numbers[index]?.x ?? 0) - x)).toBeLessThan(size / 3);
    }
  });

  test('sets each light at the height of its word, red on top', () => {
    const { lights, texts } = resultDiagram(checkpoints(4), labels);
    const [red = 0, yellow = 0, green = 0, none = 0] = lights.map(({ y }) => y);
    expect(red).toBeLessThan(yellow);
    expect(yellow).toBeLessThan(green);
    expect(green).toBeLessThan(none);
    const words = texts.filter(({ role }) => role === 'level');
    const near = (height: number) =>
      words.filter(({ y }) => Math.abs(y - height) < 16).map(({ text }) => text);
    expect([red, yellow, green, none].map((height) => near(height).join(' '))).toEqual([
      'Dringender Handlungsbedarf',
      'Handlungsbedarf',
      'Zurzeit kein Handlungsbedarf',
      'Noch nicht bewertet',
    ]);
  });

  test('has a line for what is not rated only when there is such a thing', () => {
    const rated = resultDiagram(
      checkpoints(7, () => ({ rating: 'green' })),
      labels,
    );
    expect(rated.texts.map(({ text }) => text)).not.toContain('bewertet');
    expect(rated.lines.filter(({ role }) => role === 'level')).toHaveLength(3);
  });

  test('shows where a light was before, small, and the way from there', () => {
    const [same, moved] = (['yellow', 'red'] as const).map((earlier) =>
      resultDiagram([{ number: 1, rating: 'yellow', earlier }], labels),
    );
    const before = moved?.lights.find(({ earlier }) => earlier);
    const now = moved?.lights.find(({ earlier }) => !earlier);
    expect(before).toMatchObject({ light: 'red', size: (now?.size ?? 0) / 2 });
    expect(moved?.lines.filter(({ role }) => role === 'change')).toHaveLength(1);
    expect(same?.lines.filter(({ role }) => role === 'change')).toHaveLength(0);
    expect(same?.texts.map(({ text }) => text)).toContain('Klein und leer: die frühere Ampel');
  });

  test('without an earlier run says nothing of one', () => {
    const { texts } = resultDiagram(checkpoints(7), labels);
    expect(texts.map(({ text }) => text).join(' ')).not.toContain('frühere');
  });
});

test('who does not see the diagram hears each light with its checkpoint', () => {
  const given = answers({ rating: 'yellow', note: 'geheim' }, { rating: 'green', note: '' });
  const earlier = {
    assessmentId: 'a0',
    date: '2025-11-20T08:00:00.000Z',
    ratings: { [checkpointIds[0] ?? '']: 'red' as const },
  };
  const { result } = buildReport(
    assessment({ answers: given, earlier }),
    instrument,
    reportWords,
    DAYS,
  );
  expect(result?.diagramAlt).toMatch(
    /^Schaubild der Ampeln\. Checkpunkt 1, Strategischer Nutzen: Handlungsbedarf, früher: Dringender Handlungsbedarf; Checkpunkt 2, Möglichkeiten der Zusammenarbeit: Zurzeit kein Handlungsbedarf; .*Checkpunkt 7, .*: Noch nicht bewertet\.$/,
  );
  expect(result?.diagramAlt).not.toContain('geheim');
});
