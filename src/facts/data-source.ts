// Where the data come from, Art. 14(2)(f).
import type { DataSourceFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { basisOf, marksOf, oneLine, type View } from './parts/view.ts'

export function readDataSources(view: View): DataSourceFact[] {
  return stating(view, 'source.phrase').flatMap((sentence) => {
    const mark = marksOf(sentence, 'source.phrase')[0]
    if (!mark) return []
    return [
      { ...basisOf(view, 'data-source', sentence), name: oneLine(sentence.block.text.slice(mark.start, mark.end), 80) },
    ]
  })
}
