// The right or the way to complain to a data protection authority, Art. 13(2)(d). Complaints to the controller are none.
import type { ComplaintFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import type { Sentence } from './parts/scan.ts'
import { basisOf, has, isUnder, type View } from './parts/view.ts'

export function readComplaints(view: View): ComplaintFact[] {
  const plain = stating(view, 'complaint.phrase', 'complaint.term').filter((sentence) => {
    return has(sentence, 'complaint.phrase') || namesAuthority(sentence)
  })
  const found =
    plain.length > 0
      ? plain
      : stating(view, 'authority.generic').filter((sentence) => {
          return has(sentence, 'right.frame', 'contact.lead') && isUnder(view, sentence.block, 'complaint', 'rights')
        })
  return found.slice(0, 3).map((sentence) => basisOf(view, 'complaint', sentence))
}

/** By a name of the register, in whatever language; a short form may be somebody else's. */
function namesAuthority(sentence: Sentence): boolean {
  return sentence.marks.some(({ meaning }) => meaning.of === 'authority' && !meaning.as.startsWith('weak'))
}
