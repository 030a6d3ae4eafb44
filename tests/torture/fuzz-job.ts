/** What a thread has to do: the files `first`, `first + step`, … of the first `files` of this seed. */
export interface FuzzJob {
  seed: number;
  first: number;
  step: number;
  files: number;
}

export interface Violation {
  /** Of the file in this seed's run. */
  number: number;
  reason: string;
  file: Uint8Array;
}

/** What a thread has seen since it last told. */
export interface FuzzNews {
  /** How many files ended how: "accepted", or the code of the refusal. */
  outcomes: Partial<Record<string, number>>;
  /** How many files that were also taken over held an assessment in which state, e.g. "both-changed". */
  states: Partial<Record<string, number>>;
  /** Milliseconds for reading, and for accepted files for writing and reading again. */
  times: { took: number; number: number; bytes: number }[];
  violations: Violation[];
}
