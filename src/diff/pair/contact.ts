// Where readers can turn to. Contacts of recipients and authorities are told with those.
import type { ContactFact } from '../../model/fact.ts'
import { holds } from '../side.ts'
import { draftOf, firstOf, type Pairing } from './pairing.ts'

export const contactPairing: Pairing<'contact'> = {
  identity: (fact) => `${fact.channel} ${valueKey(fact)}`,
  words: (fact) => fact.value,
  alike: (old, now) => (old.channel === now.channel && old.of === now.of ? 0.9 : 0),
  tell(old, now, { delta }) {
    const of = firstOf(now, (fact) => fact.of) ?? firstOf(old, (fact) => fact.of)
    if (of === 'recipient' || of === 'authority' || (old && now && old.key === now.key)) return []
    const [was, is] = [firstOf(old, (fact) => fact.value), firstOf(now, (fact) => fact.value)]
    const value = was ?? is
    if (value !== undefined && !(old && now) && holds(now ? delta.old : delta.now, value)) return []
    const fact = of === 'dpo' ? 'dpo' : 'contact'
    return [draftOf(old, now, { fact, subject: is ?? was ?? 'contact', before: was, after: is })]
  },
}

function valueKey(fact: ContactFact): string {
  const value = fact.value.toLowerCase()
  if (fact.channel === 'phone') return value.replace(/\D/g, '').replace(/^00/, '').slice(-9)
  if (fact.channel === 'postal') return value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return value.replace(/^(mailto:|https?:\/\/)/, '').replace(/[/#?].*$/, '')
}
