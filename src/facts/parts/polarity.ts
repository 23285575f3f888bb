// Whether a sentence says that something is, or that it is not.

import type { Mark, Sentence } from './scan.ts'
import { marksOf } from './view.ts'

/** Words between a negation and what it negates. */
const REACH = 10
/** Words behind which a sentence says something else. */
const BUT = /;|\b(?:but|aber|sondern|maar|mais)\b/i
const JOIN = /[,;]|\b(?:and|or|but|und|oder|aber|sondern|en|of|maar|et|ou|mais)\b/i

/** True where a negation stands near the mark: before it, or close behind it as in German and Dutch. */
export function isNegated(sentence: Sentence, mark: Mark): boolean {
  return marksOf(sentence, 'negation').some((negation) => {
    if (negation.from >= mark.from && negation.to <= mark.to) return true
    if (negation.to <= mark.from)
      return mark.from - negation.to <= REACH && !BUT.test(sentence.block.text.slice(negation.end, mark.start))
    return negation.from - mark.to <= 4 && !JOIN.test(sentence.block.text.slice(mark.end, negation.start))
  })
}
