import { Run, type XmlComponent } from 'docx';
import { element } from './element';
import { emus } from './measures';
import { safe } from './text';

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const KINDS = {
  shape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  group: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
} as const;

/** A picture that stands in a line of text like a letter; lengths in mm. */
export interface Picture {
  kind: keyof typeof KINDS;
  content: XmlComponent;
  width: number;
  height: number;
  /** Room around it for what its edge reaches beyond it. */
  around: number;
  /** What it shows, for who does not see it. */
  alt: string;
  /** Unique in the document. */
  id: number;
}

/** @param style a style for letters that places it in its line */
export function pictureRun(picture: Picture, style?: string): Run {
  const { kind, content, width, height, alt, id } = picture;
  const around = emus(picture.around);
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: emus(width), cy: emus(height) }),
    element('wp:effectExtent', { l: around, t: around, r: around, b: around }),
    element('wp:docPr', { id, name: `${id}`, descr: safe(alt) }),
    element('wp:cNvGraphicFramePr'),
    element(
      'a:graphic',
      { 'xmlns:a': DRAWINGML },
      element('a:graphicData', { uri: KINDS[kind] }, content),
    ),
  );
  const children = [element('w:drawing', {}, inline)];
  return new Run(style === undefined ? { children } : { children, style });
}

/** Gives every picture and shape of a document an id of its own, the same in every making of it. */
export function countIds(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
