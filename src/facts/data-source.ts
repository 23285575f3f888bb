// Where the data come from, Art. 14(2)(f).
import type { DataSourceFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { basisOf, marksOf, oneLine, type View } from './parts/view.ts'

/** "We receive your name from" says little without whom. */
const CLAUSE = /^[^.,;:()\u2028\u2029]*/

export function readDataSources(view: View): DataSourceFact[] {
  return stating(view, 'source.phrase').flatMap((sentence) => {
    const mark = marksOf(sentence, 'source.phrase')[0]
    if (!mark) return []
    const { text } = sentence.block
    const rest = CLAUSE.exec(text.slice(mark.end, sentence.end))?.[0] ?? ''
    return [{ ...basisOf(view, 'data-source', sentence), name: oneLine(text.slice(mark.start, mark.end) + rest, 80) }]
  })
}
