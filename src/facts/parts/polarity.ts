// Whether a sentence says that something is, or that it is not.

import type { Mark, Sentence } from './scan.ts'
import { marksOf } from './view.ts'

/** Words between a negation and what it negates. */
const REACH = 10
/** Words behind which a sentence says something else. */
const BUT = /;|\b(?:but|aber|sondern|maar|mais)\b/i
const JOIN = /[,;]|\b(?:and|or|but|und|oder|aber|sondern|en|of|maar|et|ou|mais)\b/i

/** The start of a condition that is still open at the end of a text. */
const CONDITION =
  /(?:^|[,;(]\s*)(?:if|when|where|unless|wenn|falls|sofern|als|indien|wanneer|si|lorsque|quand)\b[^,;]*$/i

/** True where a negation stands near the mark: before it, or close behind it as in German and Dutch. */
export function isNegated(sentence: Sentence, mark: Mark): boolean {
  return marksOf(sentence, 'negation').some((negation) => {
    if (negation.from >= mark.from && negation.to <= mark.to) return true
    if (negation.to <= mark.from) return mark.from - negation.to <= REACH && !isApart(sentence, negation, mark)
    return negation.from - mark.to <= 4 && !JOIN.test(sentence.block.text.slice(mark.end, negation.start))
  })
}

/** "If you do not pay, we share ...": the negation belongs to another clause. */
function isApart(sentence: Sentence, negation: Mark, mark: Mark): boolean {
  const { text } = sentence.block
  const between = text.slice(negation.end, mark.start)
  return BUT.test(between) || (between.includes(',') && CONDITION.test(text.slice(sentence.start, negation.start)))
}
