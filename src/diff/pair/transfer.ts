// Where data go outside the EEA.
import type { TransferFact } from '../../model/fact.ts'
import { headOf, shown } from '../draft.ts'
import type { Side } from '../side.ts'
import { draftOf, firstOf, type Group, isEdited, type Pairing, valuesOf } from './pairing.ts'
import { safeguardDrafts, safeguardKeys, safeguardName } from './safeguard.ts'

export const transferPairing: Pairing<'transfer'> = {
  identity: (fact) => `${fact.status === 'denied' ? 'none' : ''} ${fact.country ?? ''}`,
  alike: (old, now) =>
    old.country === undefined || now.country === undefined || old.country !== now.country ? 0.6 : 0.9,
  repeats: (fact, known) => fact.country === undefined && fact.safeguards.length === 0 && known.status === fact.status,
  tell(old, now, context) {
    const { delta } = context
    const subject = subjectOf(now) ?? subjectOf(old) ?? ''
    if (!old || !now) return alone(old, now, subject, now ? delta.old : delta.now)
    const other = old.key !== now.key && isEdited(old, now) ? [draftOf(old, now, { fact: 'transfer', subject })] : []
    return [...other, ...safeguardDrafts(old, now, subject, context)]
  },
}

/** A statement that names a framework is about the safeguard where the other notice states transfers too. */
function alone(
  old: Group<TransferFact> | undefined,
  now: Group<TransferFact> | undefined,
  subject: string,
  other: Side,
) {
  const group = now ?? old
  const safeguards = [...valuesOf(group, (fact) => fact.safeguards)]
  const country = firstOf(group, (fact) => fact.country)
  const isKnown = other.reading.facts.some((fact) => fact.kind === 'transfer' && fact.status !== 'denied')
  const keys = now ? safeguardKeys([], safeguards) : safeguardKeys(safeguards, [])
  if (safeguards.length === 0) return [draftOf(old, now, { fact: 'transfer', subject })]
  if (country !== undefined && !isKnown)
    return [draftOf(old, now, { fact: 'transfer', subject, onceFor: [country, ...keys] })]
  const names = safeguards.map(safeguardName).join(', ')
  return [draftOf(old, now, { fact: 'safeguard', subject: names, onceFor: keys })]
}

function subjectOf(group: Group<TransferFact> | undefined): string | undefined {
  const quote = group && shown(group.sightings)?.fact.quote
  return quote === undefined ? undefined : headOf(quote)
}
