// Line and part boundaries inside a text that was put together from several places of a source.

/** Separates hard-broken lines (U+2028). A soft line wrap stays `\n`. */
export const HARD_BREAK = '\u2028'
/** Separates paragraphs or table cells (U+2029). */
export const PART_BREAK = '\u2029'
