// What is refused before YAML is composed: the composer recurses, and rule files of a pull request are untrusted.
import { CST, Lexer } from 'yaml'

/** Characters of a rule or config file; levels of nesting. Both far above what any of our files needs. */
export const YAML_LIMITS = { length: 64 * 1024, depth: 24 } as const

/** Scalar values follow this mark as a token of their own. */
const SCALAR_MARK = '\u001f'
/** Marks that the lexer adds: no part of the text. */
const MARKS = new Set(['\u0002', '\u0018', SCALAR_MARK, '\ufeff'])

/** Offset of the first token that nests deeper than the limit, or undefined. Linear in the text. */
export function tooDeep(text: string): number | undefined {
  let [at, flow, inLine] = [0, 0, 0]
  let isValue = false
  for (const token of new Lexer().lex(text)) {
    if (isValue) isValue = false
    else if (token === SCALAR_MARK) isValue = true
    else {
      const type = CST.tokenType(token)
      if (type === 'flow-map-start' || type === 'flow-seq-start') flow++
      else if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1)
      else if (type === 'newline') inLine = 0
      else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || (type === 'map-value-ind' && flow === 0))
        inLine++
      if (flow + inLine > YAML_LIMITS.depth) return at
    }
    if (!MARKS.has(token)) at += token.length
  }
  return undefined
}
