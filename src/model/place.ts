// Where something stands in a notice. Lines and columns are 1-based, offsets are 0-based UTF-16 units of the file's text.

/** A stretch of the source file. `endLine`/`endColumn` point just behind the last character, as editors do. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Titles of the sections around it, outermost first. */
  readonly section: readonly string[]
}
