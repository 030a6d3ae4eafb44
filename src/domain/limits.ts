// Input fields hold people to these lengths, because a backup with longer entries is refused when
// it is read. content/schema/backup.schema.json says the same.

/** Characters of a note, or of a measure's text. */
export const MAX_TEXT = 20_000;

/** Characters of an assessment's name, or of who is responsible. */
export const MAX_NAME = 500;

/** Measures of one assessment. */
export const MAX_MEASURES = 1_000;
