// Where readers can turn to. Contacts of recipients and authorities are told with those.
import type { ContactFact } from '../../model/fact.ts'
import { HIDDEN_MAIL } from '../../text/hidden-mail.ts'
import { holds, type Side } from '../align/side.ts'
import type { Draft } from '../draft.ts'
import { draftOf, firstOf, type Group, type PairContext, type Pairing } from './pairing.ts'
import { isLinkList } from './site-chrome.ts'

export const contactPairing: Pairing<'contact'> = {
  identity: (fact) => `${fact.channel} ${valueKey(fact)}`,
  words: (fact) => fact.value,
  isExact: true,
  alike: (old, now) => (old.channel === now.channel && old.of === now.of ? 0.9 : 0),
  tell(old, now, context) {
    const { delta } = context
    const of = firstOf(now, (fact) => fact.of) ?? firstOf(old, (fact) => fact.of)
    if (of === 'recipient' || of === 'authority' || (old && now && old.key === now.key)) return []
    const [was, is] = [firstOf(old, (fact) => fact.value), firstOf(now, (fact) => fact.value)]
    const value = was ?? is
    if (value !== undefined && !(old && now) && holds(now ? delta.old : delta.now, value)) return []
    if (isLinkList(delta.old, old) || isLinkList(delta.now, now)) return []
    const fact = of === 'dpo' ? 'dpo' : 'contact'
    const draft = draftOf(old, now, { fact, subject: is ?? was ?? 'contact', before: was, after: is })
    return isUnmasked(old, now, context) ? asUnmasked(draft, context) : [draft]
  },
}

/** A hidden address equals any other: where one side hides more of them than the other, those that the latter shows are no news. */
function isUnmasked(
  old: Group<ContactFact> | undefined,
  now: Group<ContactFact> | undefined,
  { delta }: PairContext,
): boolean {
  const fact = (now ?? old)?.facts[0]
  if (fact?.channel !== 'email') return false
  if ([old, now].some((group) => group?.facts[0]?.value === HIDDEN_MAIL)) return true
  if (old && now) return false
  const [own, other] = now ? [delta.now, delta.old] : [delta.old, delta.now]
  return hiddenOn(other) > hiddenOn(own)
}

function hiddenOn(side: Side): number {
  return side.reading.facts.filter((fact) => fact.kind === 'contact' && fact.value === HIDDEN_MAIL).length
}

/** Told as editorial; what else was edited in the sentence is left to others. */
function asUnmasked(draft: Draft, { sense }: PairContext): Draft[] {
  const parts = new Set(
    `${draft.before ?? ''} ${draft.after ?? ''} ${HIDDEN_MAIL}`.toLowerCase().match(/[\p{L}\p{N}]+/gu),
  )
  const edits = draft.edits.filter((edit) =>
    [...edit.dropped, ...edit.added].every((word) => parts.has(word) || sense.isFiller(word)),
  )
  return [{ ...draft, edits, weight: 'editorial' }]
}

function valueKey(fact: ContactFact): string {
  const value = fact.value.toLowerCase()
  if (fact.channel === 'phone') return value.replace(/\D/g, '').replace(/^00/, '').slice(-9)
  if (fact.channel === 'postal') return value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return value.replace(/^(mailto:|https?:\/\/)/, '').replace(/[/#?].*$/, '')
}
