// The data protection officer, Art. 13(1)(b): a person or office of that name, or the statement that there is none.
import type { DpoFact } from '../model/fact.ts'
import { contactPoints } from './parts/contact-points.ts'
import { isNegated } from './parts/polarity.ts'
import { basisOf, has, marksOf, type View } from './parts/view.ts'

export function readDpos(view: View): DpoFact[] {
  const mailboxes = contactPoints(view).filter(({ of, channel }) => of === 'dpo' && channel === 'email')
  const told = new Set(
    view.sentences.flatMap(({ block, keys }) =>
      block.kind !== 'heading' && keys.has('dpo.term') ? [block.section] : [],
    ),
  )
  return view.sentences.flatMap((sentence): DpoFact[] => {
    if (sentence.block.kind === 'heading' && told.has(sentence.block.section)) return []
    const mark = marksOf(sentence, 'dpo.term')[0]
    if (!mark) return []
    const none = has(sentence, 'dpo.not')
    if (none && !isNegated(sentence, mark)) return []
    if (none) return [basisOf(view, 'dpo', sentence, 'denied')]
    const authority = sentence.marks.some(
      ({ meaning, start, end }) => meaning.of === 'authority' && start <= mark.start && mark.end <= end,
    )
    if (authority) return []
    const contact = mailboxes.find(({ block }) => block.section === sentence.block.section)?.value
    return [{ ...basisOf(view, 'dpo', sentence), ...(contact ? { contact } : {}) }]
  })
}
