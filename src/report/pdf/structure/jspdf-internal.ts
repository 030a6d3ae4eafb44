import { jsPDF } from 'jspdf';

/** What jsPDF offers its own plugins; it has no types for it. */
export interface Internal {
  /** Writes to the current page, or to the file while that is put together. */
  write(...parts: string[]): void;
  /** Opens an object and gives its number. */
  newObject(): number;
  /** Gives a number for an object that is written elsewhere. */
  newObjectDeferred(): number;
  putStream(stream: {
    data: string;
    filters: string[];
    additionalKeyValues: { key: string; value: string }[];
    objectId: number;
  }): void;
  events: { subscribe<Detail>(event: string, heard: (detail: Detail) => void): void };
  scaleFactor: number;
  pageSize: { getHeight(): number };
}

export function internalOf(doc: jsPDF): Internal {
  return doc.internal as unknown as Internal;
}

/** The version the file says it is of, e.g. "1.7". */
export function setVersion(doc: jsPDF, version: string): void {
  const { __private__ } = doc as unknown as {
    __private__: { setPdfVersion(version: string): void };
  };
  __private__.setPdfVersion(version);
}

/** When the document was made, for its information dictionary, e.g. "D:20261120000000+01'00'". */
export function creationDate(doc: jsPDF): string {
  const date = (doc as unknown as { getCreationDate(): string }).getCreationDate();
  // What jsPDF writes for Greenwich is no time zone in XMP.
  return date.replace(/-00'00'$/, "+00'00'");
}

/** The program that makes the file. */
export function producer(): string {
  return `jsPDF ${jsPDF.version}`;
}

/** Compresses a string of characters 0 to 255 for a stream with the filter /FlateDecode. */
export function deflate(data: string): string {
  const { processDataByFilters } = jsPDF.API as unknown as {
    processDataByFilters(data: string, filters: string[]): { data: string };
  };
  return processDataByFilters(data, ['FlateEncode']).data;
}
