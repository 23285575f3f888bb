// Bounds on what is fetched before anything reads it; bounds on the text itself are in src/parse/limits.ts.

/** Bytes of one file: 2 MiB, several times the largest real notice. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

/** The reason that is given for a file above the bound. */
export const TOO_LARGE = 'it is larger than 2 MiB'
