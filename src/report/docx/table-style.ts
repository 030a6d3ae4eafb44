import type { XmlComponent } from 'docx';
import { COLOURS } from './colours';
import { element } from './element';
import { twips } from './measures';

const PADDING = { top: 0.9, left: 2, bottom: 0.9, right: 2 } as const;

/** What every table begins with. */
export function plainTableStyle(): XmlComponent {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  );
}

/** The style of the plan's table: a tinted head, a line below each row. */
export function planTableStyle(id: string, name: string): XmlComponent {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': COLOURS.line };
  const sides = Object.entries(PADDING).map(([side, mm]) =>
    element(`w:${side}`, { 'w:w': twips(mm), 'w:type': 'dxa' }),
  );
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 59 }),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, element('w:bottom', line), element('w:insideH', line)),
      element('w:tblCellMar', {}, ...sides),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element(
        'w:tcPr',
        {},
        element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': COLOURS.tint }),
        element('w:vAlign', { 'w:val': 'center' }),
      ),
    ),
  );
}
