import type { Orders } from '../office-package';

/** The order of children as ISO/IEC 29500-1 has it, of all that our file could hold. */
export const EXCEL_ORDERS: Orders = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors drawing legacyDrawing picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetViews: 'sheetView',
  sheetView: 'pane selection pivotSelection',
  cols: 'col',
  sheetData: 'row',
  row: 'c',
  c: 'f v is',
  is: 't r',
  dataValidations: 'dataValidation',
  dataValidation: 'formula1 formula2',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  tableParts: 'tablePart',
  table: 'autoFilter sortState tableColumns tableStyleInfo',
  tableColumns: 'tableColumn',
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  fill: 'patternFill gradientFill',
  patternFill: 'fgColor bgColor',
  border: 'left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection',
};
