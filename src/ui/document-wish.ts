import type { Assessment } from '../domain/assessment';
import type { Instrument } from '../domain/instrument';
import type { ReportOptions } from '../report/report-model';

/** A document somebody asks for. */
export interface DocumentWish {
  kind: 'pdf';
  assessment: Assessment;
  instrument: Instrument;
  options: ReportOptions;
}

/** A finished document. */
export interface MadeDocument {
  file: Blob;
  /** With its extension; safe on every system. */
  name: string;
}
