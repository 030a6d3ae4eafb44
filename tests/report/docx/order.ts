import type { Orders } from '../office-package';

const PARAGRAPH =
  'w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl';
const SIDES = 'w:top w:left w:bottom w:right';
const SHAPES = 'wps:wsp wpg:grpSp';

/** The order of children as ISO/IEC 29500-1 has it (and [MS-ODRAWXML] for shapes), of all that our file could hold. */
export const WORD_ORDERS: Orders = {
  'w:document': 'w:background w:body',
  'w:p': 'w:pPr w:r',
  'w:pPr': `w:pStyle ${PARAGRAPH} w:cnfStyle w:rPr w:sectPr`,
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:noProof w:vanish w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang',
  'w:sectPr':
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook',
  'w:tblGrid': 'w:gridCol',
  'w:tr': 'w:tblPrEx w:trPr w:tc',
  'w:tc': 'w:tcPr w:p',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark',
  'w:tblBorders': `${SIDES} w:insideH w:insideV`,
  'w:tblCellMar': SIDES,
  'w:pBdr': `${SIDES} w:between w:bar`,
  'w:styles': 'w:docDefaults w:latentStyles w:style',
  'w:docDefaults': 'w:rPrDefault w:pPrDefault',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
  'w:tblStylePr': 'w:pPr w:rPr w:tblPr w:trPr w:tcPr',
  'w:font': 'w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig',
  'w:settings': 'w:displayBackgroundShape w:defaultTabStop w:evenAndOddHeaders w:compat',
  'w:txbxContent': 'w:p',
  'wp:inline': 'wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic',
  'wps:wsp': 'wps:cNvPr wps:cNvSpPr wps:cNvCnPr wps:spPr wps:style wps:extLst wps:txbx wps:bodyPr',
  'wps:spPr': 'a:xfrm a:prstGeom a:noFill a:solidFill a:ln',
  'wpg:wgp': `wpg:cNvPr wpg:cNvGrpSpPr wpg:grpSpPr ${SHAPES}`,
  'wpg:grpSpPr': 'a:xfrm',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:round a:bevel a:miter',
};
