// A stretch of text.

/** A half-open range `[start, end)` of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}
