import type { InstrumentRef } from '../domain/instrument';

/** `unknown-instrument`: this build has no such content; `unreadable`: it has, but could not load it. */
export type ContentErrorCode = 'unknown-instrument' | 'unreadable';

/** What was asked for. */
export type ContentFacts = Partial<InstrumentRef> & { file?: string };

/** Content that could not be had. Words for people live in i18n, chosen by `code`. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly code: ContentErrorCode,
    readonly facts: ContentFacts,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${JSON.stringify(facts)}`, options);
  }
}
