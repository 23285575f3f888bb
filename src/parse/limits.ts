// Bounds on what is parsed: Markdown parsers are quadratic on some inputs, and a pull request's text is hostile.
// Each limit lies several times above the largest of 300 real notices.

export const LIMITS = {
  /** UTF-16 units of one file. */
  length: 2 * 1024 * 1024,
  lines: 40_000,
  /** UTF-16 units of one line, which may be a whole paragraph or table row. */
  line: 200_000,
  /** `|` signs of one line: cells of a table's row. */
  cells: 1_000,
  /** Lines of only `=` or `-`: setext underlines cost the parser the square of their number. */
  underlines: 1_000,
  /** Columns of `>`, `-`, `*`, `+` or blanks before a line's text, as containers nest. */
  nesting: 160,
  /** Sum over paragraphs of the square of their `* _ [ ] < \`` signs. */
  delimiterCost: 20_000_000,
} as const

const MARKER = /^[\s>*+-]*/
const DELIMITERS = /[*_[\]<`]/g

/** Why a text is refused, naming the limit; undefined where it is not. Linear in the length of the text. */
export function refusal(text: string): string | undefined {
  if (text.length > LIMITS.length) return `it is longer than ${LIMITS.length} characters`
  const lines = text.split('\n')
  if (lines.length > LIMITS.lines) return `it has more than ${LIMITS.lines} lines`
  let [underlines, inParagraph, cost] = [0, 0, 0]
  for (const line of lines) {
    if (line.length > LIMITS.line) return `a line is longer than ${LIMITS.line} characters`
    if (line.length > LIMITS.cells && line.split('|', LIMITS.cells + 2).length > LIMITS.cells + 1)
      return `a line has more than ${LIMITS.cells} of the sign |`
    if (/^\s{0,3}(=+|-+)\s*$/.test(line) && ++underlines > LIMITS.underlines)
      return `it has more than ${LIMITS.underlines} lines of only "=" or "-"`
    const markers = MARKER.exec(line.slice(0, LIMITS.nesting + 1))?.[0] ?? ''
    if (markers.length > LIMITS.nesting && line.trim() !== '' && !/^[*_ -]+$/.test(line))
      return `a line is nested or indented by more than ${LIMITS.nesting} columns`
    if (line.trim() === '') inParagraph = 0
    const delimiters = line.match(DELIMITERS)?.length ?? 0
    cost += delimiters * (delimiters + 2 * inParagraph)
    inParagraph += delimiters
    if (cost > LIMITS.delimiterCost) return 'one of its paragraphs holds too many of the signs * _ [ ] < `'
  }
  return undefined
}
