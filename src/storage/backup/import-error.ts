/**
 * - `unreadable`: the browser could not read the file (moved, or still in a cloud)
 * - `empty`, `too-large`: no bytes, or more than a backup can have
 * - `not-text`: no UTF-8; reason 'utf-16' or 'encoding'
 * - `not-json`, `truncated`: broken text, or good text whose end is missing
 * - `too-deep`: nested deeper than any backup
 * - `not-ours`: a good file of another kind; reason 'pdf', 'zip' or 'format'
 * - `report`: the JSON that holds the documents' facts for other programs
 * - `pdf-without`: a PDF in which no Sicherung travels; `pdf-several`: more than one, with different contents
 * - `pdf-locked`: an encrypted PDF; `pdf-damaged`: what travels in it cannot be unpacked
 * - `pdf-unpacking`: this browser cannot unpack what travels in a PDF
 * - `newer`: written by a later version; reason 'schema', or 'instrument' for content we lack
 * - `invalid`: against the schema; reason is the keyword, e.g. 'maxLength' or 'unknown-key'
 * - `encrypted`: whole, and waits for a password; `hint` is what was written to remember it by
 * - `wrong-password`: or damaged data, the cipher cannot tell which
 * - `no-crypto`: this browser does not decrypt on a page without https
 * - `no-comparison`: the file is whole, but nobody can tell what is on this device already
 * - `inconsistent`: each part is fine, but they do not fit together; see `InconsistentReason`
 */
export type ImportErrorCode =
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'not-json'
  | 'truncated'
  | 'too-deep'
  | 'not-ours'
  | 'report'
  | 'pdf-without'
  | 'pdf-several'
  | 'pdf-locked'
  | 'pdf-damaged'
  | 'pdf-unpacking'
  | 'newer'
  | 'invalid'
  | 'encrypted'
  | 'wrong-password'
  | 'no-crypto'
  | 'no-comparison'
  | 'inconsistent';

export type InconsistentReason =
  | 'duplicate-assessment'
  | 'duplicate-checkpoint'
  | 'duplicate-measure'
  | 'answer-without-checkpoint'
  | 'measure-without-checkpoint'
  | 'other-checkpoints'
  | 'no-such-entry'
  | 'value-of-another-entry'
  | 'no-such-day'
  | 'duplicate-workshop'
  | 'duplicate-ballot'
  | 'duplicate-topic'
  | 'vote-without-checkpoint'
  | 'agreement-without-checkpoint'
  | 'ballot-without-number'
  | 'number-after-reveal'
  | 'reveal-without-ballots'
  | 'agreement-before-reveal';

/** Where and why, for those who look after the file. */
export interface ImportFacts {
  /** JSON Pointer into the file, e.g. "/assessments/2/measures/0/start". */
  place?: string;
  reason?: string;
  /** Of an encrypted file. */
  hint?: string;
  /** The assessment or workshop at that place, counted from 1, with its name if it has one. */
  record?: { number: number; name: string; kind?: 'workshop' };
}

/** A file that is refused as a whole. Words for people live in i18n, chosen by `code`. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    readonly facts: ImportFacts = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${JSON.stringify(facts)}`, options);
  }
}

/** Each part is fine, but they do not fit together. */
export function inconsistent(place: string, reason: InconsistentReason): ImportError {
  return new ImportError('inconsistent', { place, reason });
}
