// Automated decisions and profiling, Art. 13(2)(f): described, or said not to happen. The mere right not to be subject is neither.
import type { AutomatedDecisionFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { isNegated } from './parts/polarity.ts'
import type { Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, leadSentence, marksOf, textOf, type View } from './parts/view.ts'

export function readAutomatedDecisions(view: View): AutomatedDecisionFact[] {
  return stating(view, 'automated.term').flatMap((sentence): AutomatedDecisionFact[] => {
    if (has(sentence, 'automated.right-only')) return []
    const { title } = sentence.block
    const marks = marksOf(sentence, 'automated.term').filter((mark) => !title || mark.start >= title.end)
    if (marks.length === 0) return []
    // "The right to be told of automated decisions" tells of none.
    const lead = leadSentence(view, sentence.block)
    if (lead && has(lead, 'right.frame')) return []
    if (marks.some((mark) => isNegated(sentence, mark))) {
      return isPartial(view, sentence) ? [] : [basisOf(view, 'automated-decision', sentence, 'denied')]
    }
    // In a list of rights the term names what one may object to.
    const listed = isUnder(view, sentence.block, 'rights') || has(sentence, 'right.object', 'right.restriction')
    return listed ? [] : [basisOf(view, 'automated-decision', sentence)]
  })
}

/** "They", "this": the subject of a sentence on what stands before it. */
const BACK = /^(they|it|these|this|sie|es|diese|deze|ces?|elles?|ils?)\b/i

/** A denial for one kind of data, or for what cookies gather, says nothing of the rest. */
function isPartial(view: View, sentence: Sentence): boolean {
  if (isUnder(view, sentence.block, 'automated-decision', 'purposes')) return false
  return has(sentence, 'cookies.phrase') || (isUnder(view, sentence.block, 'data') && BACK.test(textOf(sentence)))
}
