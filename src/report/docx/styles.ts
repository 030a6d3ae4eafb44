import {
  DocumentDefaults,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  type XmlComponent,
} from 'docx';
import { COLOURS } from './colours';
import { element } from './element';
import { TEXT_WIDTH, twips } from './measures';
import { KNOWN, OWN, type StyleNames } from './style-ids';
import { plainTableStyle, planTableStyle } from './table-style';

/** Set in the face of the app where it is installed; `fontTable` says what stands in for it elsewhere. */
export const FACE = 'Source Sans 3';
/** Has the letters of Hebrew and Arabic. */
const FACE_FOR_OTHER_SCRIPTS = 'Arial';

type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>;
type Run = NonNullable<IParagraphStyleOptions['run']>;

/** All looks of the document; nothing is formatted outside of them. */
export function documentStyles(language: string, names: StyleNames): IStylesOptions {
  return {
    importedStyles: [
      documentDefaults(language),
      plainTableStyle(),
      planTableStyle(OWN.plan, names.plan),
      loweredStyle(OWN.light, names.light, 4),
      loweredStyle(OWN.smallLight, names.smallLight, 2),
    ],
    paragraphStyles: [...knownStyles(), ...ownStyles(names), ...planStyles(names)],
    characterStyles: characterStyles(names),
  };
}

function documentDefaults(language: string): DocumentDefaults {
  return new DocumentDefaults({
    // The lines of our face are wide by themselves.
    paragraph: { spacing: { line: 240, lineRule: 'auto', after: 0 } },
    run: {
      font: { ascii: FACE, hAnsi: FACE, eastAsia: FACE, cs: FACE_FOR_OTHER_SCRIPTS },
      size: 21,
      sizeComplexScript: 21,
      color: COLOURS.ink,
      language: { value: language, eastAsia: language },
    },
  });
}

const KEPT: Paragraph = { keepNext: true, keepLines: true };

/** The first line begins at `first`, its text after a tab and the other lines at `rest`, in mm. */
function hanging(first: number, rest: number): Paragraph {
  const left = twips(rest);
  return { indent: { left, hanging: left - twips(first) }, leftTabStop: left };
}

function style(id: string, name: string, run: Run, paragraph: Paragraph = {}) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** A style that differs from another one in what it says itself. */
function basedOn(id: string, derived: IParagraphStyleOptions): IParagraphStyleOptions {
  return { ...derived, basedOn: id };
}

/** The room an empty line leaves. */
const APART: Paragraph = { spacing: { before: 140 } };
const SOFT: Run = { color: COLOURS.soft };
/** Where the title of a checkpoint begins behind its number, and all that stands below it; in mm. */
const LEFT = 8;
const BELOW_CHECKPOINT = { left: twips(LEFT) };

function knownStyles(): IParagraphStyleOptions[] {
  const title: Run = { size: 46, bold: true };
  const heading: Run = { size: 32, bold: true, color: COLOURS.accent };
  const noteHead: Run = { size: 19, bold: true, color: COLOURS.accent };
  return [
    { id: KNOWN.normal, name: 'Normal', quickFormat: true },
    style(KNOWN.title, 'Title', title, {
      ...KEPT,
      spacing: { before: 40, after: 40 },
    }),
    style(KNOWN.heading, 'heading 1', heading, {
      ...KEPT,
      spacing: { before: 80, after: 20 },
      outlineLevel: 0,
    }),
    style(
      KNOWN.checkpoint,
      'heading 2',
      { size: 24, bold: true },
      {
        ...KEPT,
        ...hanging(0, LEFT),
        spacing: { before: 150, after: 20 },
        outlineLevel: 1,
      },
    ),
    style(KNOWN.facts, 'Subtitle', SOFT, { keepNext: true, spacing: { after: 80 } }),
    style(KNOWN.body, 'Body Text', {}, { indent: BELOW_CHECKPOINT }),
    style(KNOWN.noteHead, 'Note Heading', noteHead, {
      ...KEPT,
      spacing: { before: 20 },
      indent: BELOW_CHECKPOINT,
    }),
    style(KNOWN.legend, 'caption', SOFT, { ...KEPT, spacing: { after: 120 } }),
    style(
      KNOWN.footer,
      'footer',
      { ...SOFT, size: 16 },
      {
        rightTabStop: twips(TEXT_WIDTH),
        border: { top: { style: 'single', size: 4, space: 4, color: COLOURS.line } },
      },
    ),
  ];
}

function ownStyles(names: StyleNames): IParagraphStyleOptions[] {
  const { longTitle, origin, marking, summary, rating, lead, picture, pictureText, pictureNumber } =
    OWN;
  return [
    basedOn(KNOWN.title, style(longTitle, names.longTitle, { size: 32 })),
    style(origin, names.origin, { ...SOFT, size: 15 }),
    style(marking, names.marking, { ...SOFT, size: 19, bold: true }, { keepNext: true }),
    style(summary, names.summary, { size: 22, bold: true }, { spacing: { after: 80 } }),
    style(OWN.fact, names.fact, {}, { ...hanging(0, 26), spacing: { after: 20 } }),
    style(rating, names.rating, {}, { ...hanging(LEFT, LEFT + 6), keepLines: true }),
    style(OWN.votes, names.votes, {}, { spacing: { before: 60, after: 40 } }),
    basedOn(KNOWN.body, style(OWN.noteApart, names.noteApart, {}, APART)),
    style(lead, names.lead, { size: 24 }, measure(165)),
    style(picture, names.picture, {}, { spacing: { before: 60, after: 0 } }),
    style(
      pictureText,
      names.pictureText,
      { size: 18 },
      { spacing: { line: 216, lineRule: 'auto' } },
    ),
    basedOn(
      pictureText,
      style(pictureNumber, names.pictureNumber, { bold: true }, { alignment: 'center' }),
    ),
  ];
}

/** Lines of at most so many mm: longer ones are hard to read. */
function measure(mm: number): Paragraph {
  return { indent: { right: twips(TEXT_WIDTH - mm) } };
}

function planStyles(names: StyleNames): IParagraphStyleOptions[] {
  const text: Run = { size: 20 };
  const head: Run = { size: 19, bold: true, color: COLOURS.accent };
  return [
    style(OWN.planHead, names.planHead, head, KEPT),
    style(OWN.planText, names.planText, text),
    style(OWN.wordsHead, names.wordsHead, head),
    basedOn(OWN.planText, style(OWN.planApart, names.planApart, {}, APART)),
    style(OWN.planCheckpoint, names.planCheckpoint, text, hanging(0, 6)),
    style(OWN.planRemark, names.planRemark, { ...SOFT, size: 19 }),
    style(OWN.planOverdue, names.planOverdue, { color: COLOURS.red, bold: true, size: 19 }),
    // Word wants a paragraph after a table. One as small as this does not begin a page of its own.
    style(OWN.planEnd, names.planEnd, { size: 2 }, { spacing: { line: 20, lineRule: 'exact' } }),
  ];
}

/**
 * Lights stand on the line of the letters; a little lower they are level with them. The library would write points, which
 * the first edition of the format did not know there.
 */
function loweredStyle(id: string, name: string, halfPoints: number): XmlComponent {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:rPr', {}, element('w:position', { 'w:val': -halfPoints })),
  );
}

function characterStyles(names: StyleNames): ICharacterStyleOptions[] {
  return [{ id: OWN.soft, name: names.soft, run: SOFT }];
}
