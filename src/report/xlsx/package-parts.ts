const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What kind each part of a file with so many sheets is. */
export function contentTypesXml(sheets: number): string {
  const each = numbers(sheets).map(
    (number) =>
      override(`/xl/worksheets/sheet${number}.xml`, `${CONTENT}.worksheet+xml`) +
      override(`/xl/tables/table${number}.xml`, `${CONTENT}.table+xml`),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', `${CONTENT}.sheet.main+xml`) +
    override('/xl/styles.xml', `${CONTENT}.styles+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    `${each.join('')}</Types>`
  );
}

/** From the file to its workbook and its properties. */
export function rootRelationsXml(): string {
  return relationsXml([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** From the workbook to its sheets, in order from "rId1", and to the styles. */
export function workbookRelationsXml(sheets: number): string {
  const each = numbers(sheets).map(
    (number): Relation => [`${OFFICE}/worksheet`, `worksheets/sheet${number}.xml`],
  );
  return relationsXml([...each, [`${OFFICE}/styles`, 'styles.xml']]);
}

/** From the sheet of this number, counted from 1, to its table, "rId1". */
export function sheetRelationsXml(number: number): string {
  return relationsXml([[`${OFFICE}/table`, `../tables/table${number}.xml`]]);
}

type Relation = [type: string, target: string];

function relationsXml(relations: Relation[]): string {
  const each = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
