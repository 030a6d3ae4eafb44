import type { Light } from './light';
import type { Page } from './page';
import type { StructElement } from './structure/struct-tree';
import { lineHeight, STYLES } from './style';

/** A light with its word. */
export interface LegendEntry {
  light: Light;
  /** What the light looks like. */
  alt: string;
  /** Without one it is left out. */
  word: string;
}

/** Lights with their words in one line, so that no colour stands alone. */
export function drawLegend(page: Page, part: StructElement, entries: readonly LegendEntry[]): void {
  const style = STYLES.soft;
  const size = 3.6;
  let x = page.left;
  const shown = entries.filter(({ word }) => word !== '');
  const list = shown.length > 0 ? part.add('L') : null;
  for (const { light, alt, word } of shown) {
    const item = list?.add('LI') ?? part;
    page.light(item.add('Lbl'), { light, alt }, { x, style, size });
    page.draw(item.add('LBody'), [word], style, x + size + 2);
    x += size + 2 + page.typeset.width(word, style) + 8;
  }
  page.space(lineHeight(style) + 3);
}
