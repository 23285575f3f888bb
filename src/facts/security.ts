// Measures by which data are protected. Not demanded by Art. 13; a promise all the same.
import type { SecurityFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { basisOf, isUnder, type View } from './parts/view.ts'

export function readSecurity(view: View): SecurityFact[] {
  return stating(view, 'security.phrase')
    .filter((sentence) => isUnder(view, sentence.block, 'security'))
    .map((sentence) => basisOf(view, 'security', sentence))
}
