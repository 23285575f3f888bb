// Legal bases that are stated apart from any purpose.
import { draftOf, firstOf, type Pairing } from './pairing.ts'

export const legalBasisPairing: Pairing<'legal-basis'> = {
  identity: (fact) => fact.basis,
  alike: () => 0.6,
  tell(old, now) {
    if (old && now && old.key === now.key) return []
    const subject = firstOf(now, (fact) => fact.basis) ?? firstOf(old, (fact) => fact.basis) ?? ''
    return [draftOf(old, now, { fact: 'legal-basis', subject })]
  },
}
