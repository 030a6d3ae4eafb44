import type { Internal } from './jspdf-internal';
import { binaryString, nameText, nameTreeLeaf, reference, textString } from './pdf-syntax';

/** A file that travels inside the document. */
export interface AssociatedFile {
  /** With its extension; unique in the document. */
  name: string;
  bytes: Uint8Array;
  /** Media type, e.g. "application/json". */
  mime: string;
  /** What it is and what it is good for, in the language of the document. */
  description: string;
  /** What it is to the document; by default that from which the document was made. */
  relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
}

/**
 * Writes the files; returns the entries for the catalog, "" without files.
 * @param modified when they were made, e.g. "D:20261120000000+01'00'"
 */
export function writeAssociatedFiles(
  internal: Internal,
  files: readonly AssociatedFile[],
  modified: string,
): string {
  if (files.length === 0) return '';
  const written = files.map((file): [string, number] => [
    file.name,
    writeFile(internal, file, modified),
  ]);
  const list = written.map(([, id]) => reference(id)).join(' ');
  return `/AF[${list}]/Names<</EmbeddedFiles<<${nameTreeLeaf(written)}>>>>`;
}

function writeFile(internal: Internal, file: AssociatedFile, modified: string): number {
  const stream = internal.newObject();
  internal.putStream({
    data: binaryString(file.bytes),
    filters: ['FlateEncode'],
    additionalKeyValues: [
      { key: 'Type', value: '/EmbeddedFile' },
      { key: 'Subtype', value: `/${nameText(file.mime)}` },
      {
        key: 'Params',
        value: `<</Size ${file.bytes.length}/ModDate${textString(modified)}>>`,
      },
    ],
    objectId: stream,
  });
  internal.write('endobj');
  const name = textString(file.name);
  const specification = internal.newObject();
  internal.write(
    `<</Type/Filespec/F${name}/UF${name}/AFRelationship/${file.relationship ?? 'Source'}` +
      `/Desc${textString(file.description)}/EF<</F ${reference(stream)}/UF ${reference(stream)}>>>>`,
  );
  internal.write('endobj');
  return specification;
}
