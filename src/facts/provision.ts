// Whether data must be given, and what follows if not, Art. 13(2)(e).
import type { ProvisionFact } from '../model/fact.ts'
import { stating } from './parts/first.ts'
import { basisOf, type View } from './parts/view.ts'

export function readProvisions(view: View): ProvisionFact[] {
  return stating(view, 'provision.phrase').map((sentence) => basisOf(view, 'provision', sentence))
}
