// Which supervisory authority is named. Another name of the same authority is no change of substance.
import { draftOf, firstOf, type Pairing } from './pairing.ts'

export const authorityPairing: Pairing<'authority'> = {
  identity: (fact) => fact.id,
  words: (fact) => fact.quote,
  alike: () => 0.6,
  tell(old, now) {
    if (old && now && old.key === now.key) return []
    const subject = firstOf(now, (fact) => fact.name) ?? firstOf(old, (fact) => fact.name) ?? ''
    return [draftOf(old, now, { fact: 'authority', subject })]
  },
}
