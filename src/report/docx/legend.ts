import { Paragraph } from 'docx';
import { type Light, lightRun } from './light';
import { KNOWN, OWN } from './style-ids';
import { run } from './text';

const LIGHT = 3.3;

/** Lights with their words in one line, so that no colour stands alone; `alt` says what a light looks like. */
export function legend(
  entries: readonly { light: Light; alt: string; word: string }[],
  nextId: () => number,
): Paragraph {
  const parts = entries.flatMap(({ light, alt, word }, index) => [
    ...(index === 0 ? [] : [run('      ')]),
    lightRun(light, { size: LIGHT, alt, id: nextId(), style: OWN.smallLight }),
    run(`  ${word}`),
  ]);
  return new Paragraph({ style: KNOWN.legend, children: parts });
}
