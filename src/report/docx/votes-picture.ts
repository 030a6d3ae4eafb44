import type { Run } from 'docx';
import type { MinutesCheckpoint } from '../minutes-model';
import { votesBar } from '../votes-bar';
import { COLOURS } from './colours';
import type { Light } from './light';
import { pictureRun } from './picture';
import { group, type Look, shape } from './shape';

/** In mm. */
const SIZE = { width: 72, height: 3.4 } as const;
const GAP = 0.5;

const FILLS = { red: COLOURS.red, yellow: COLOURS.yellow, green: COLOURS.green } as const;
const EDGES = { ...FILLS, yellow: COLOURS.yellowEdge } as const;

/** How the votes fell, as a bar divided in proportion; the numbers stand beside it as text. */
export function votesRun(
  { votes, votesAlt }: Pick<MinutesCheckpoint, 'votes' | 'votesAlt'>,
  nextId: () => number,
): Run {
  const id = nextId();
  const parts = votesBar(votes).parts.map(({ light, from, to }) => {
    const width = Math.max((to - from) * SIZE.width - GAP, 0.2);
    return shape(
      lookOf(light),
      { x: from * SIZE.width, y: 0, width, height: SIZE.height },
      { id: nextId() },
    );
  });
  return pictureRun({
    kind: 'group',
    content: group(SIZE, parts),
    ...SIZE,
    around: 0.3,
    alt: votesAlt,
    id,
  });
}

function lookOf(light: Light): Look {
  if (light === null) {
    const edge = { colour: COLOURS.unrated, width: 0.25, dashed: true };
    return { preset: 'rect', fill: COLOURS.paper, edge };
  }
  return { preset: 'rect', fill: FILLS[light], edge: { colour: EDGES[light], width: 0.25 } };
}
