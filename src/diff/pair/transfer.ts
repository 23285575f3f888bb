// Where data go outside the EEA.
import type { TransferFact } from '../../model/fact.ts'
import { headOf, shown } from '../draft.ts'
import { draftOf, firstOf, type Group, isEdited, type Pairing, valuesOf } from './pairing.ts'
import { safeguardDrafts, safeguardKeys, safeguardName } from './safeguard.ts'

export const transferPairing: Pairing<'transfer'> = {
  identity: (fact) => `${fact.status === 'denied' ? 'none' : ''} ${fact.country ?? ''}`,
  alike: (old, now) => (old.country === undefined || now.country === undefined || old.country !== now.country ? 0.6 : 0.9),
  repeats: (fact, known) => fact.country === undefined && fact.safeguards.length === 0 && known.status === fact.status,
  tell(old, now) {
    const subject = subjectOf(now) ?? subjectOf(old) ?? ''
    if (!old || !now) return alone(old, now, subject)
    const other = old.key !== now.key && isEdited(old, now) ? [draftOf(old, now, { fact: 'transfer', subject })] : []
    return [...other, ...safeguardDrafts(old, now, subject)]
  },
}

/** A statement that names a framework and no country is about the safeguard. */
function alone(old: Group<TransferFact> | undefined, now: Group<TransferFact> | undefined, subject: string) {
  const group = now ?? old
  const safeguards = [...valuesOf(group, (fact) => fact.safeguards)]
  const country = firstOf(group, (fact) => fact.country)
  if (country !== undefined || safeguards.length === 0) return [draftOf(old, now, { fact: 'transfer', subject })]
  const names = safeguards.map(safeguardName).join(', ')
  return [draftOf(old, now, { fact: 'safeguard', subject: names, onceFor: now ? safeguardKeys([], safeguards) : safeguardKeys(safeguards, []) })]
}

function subjectOf(group: Group<TransferFact> | undefined): string | undefined {
  const quote = group && shown(group.sightings)?.fact.quote
  return quote === undefined ? undefined : headOf(quote)
}
