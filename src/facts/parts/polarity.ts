// Whether a sentence says that something is, or that it is not.

import type { Mark, Sentence } from './scan.ts'
import { marksOf } from './view.ts'

/** Words between a negation and what it negates. */
const REACH = 10

/** True where a negation stands near the mark: before it, or close behind it as in German and Dutch. */
export function isNegated(sentence: Sentence, mark: Mark): boolean {
  return marksOf(sentence, 'negation').some(
    (negation) =>
      (negation.from >= mark.from && negation.to <= mark.to) ||
      (negation.to <= mark.from && mark.from - negation.to <= REACH) ||
      (negation.from >= mark.to && negation.from - mark.to <= 4),
  )
}
