// Where data go outside the EEA.
import type { Safeguard, TransferFact } from '../../model/fact.ts'
import type { Side } from '../align/side.ts'
import { headOf, shown } from '../draft.ts'
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

/** Frameworks that hold names of countries: "EU-U.S. Data Privacy Framework". */
const OF_COUNTRIES: ReadonlySet<Safeguard> = new Set(['dpf', 'privacy-shield', 'safe-harbor'])

/** A statement that names a framework is about the safeguard where the other notice states transfers too. */
function alone(
  old: Group<TransferFact> | undefined,
  now: Group<TransferFact> | undefined,
  subject: string,
  other: Side,
) {
  const group = now ?? old
  // That data stay where they are is a promise.
  if (group?.facts.every(({ status }) => status === 'denied'))
    return [draftOf(old, now, { fact: 'commitment', subject })]
  const safeguards = [...valuesOf(group, (fact) => fact.safeguards)]
  const country = firstOf(group, (fact) => fact.country)
  const others = other.reading.facts
    .filter((fact) => fact.kind === 'transfer')
    .filter(({ status }) => status !== 'denied')
  const keys = now ? safeguardKeys([], safeguards) : safeguardKeys(safeguards, [])
  if (safeguards.length === 0) return [draftOf(old, now, { fact: 'transfer', subject })]
  // A country that the other notice names nowhere is news beside a safeguard that has no country in its own name.
  const isNamedInIt = others.length > 0 && safeguards.some((one) => OF_COUNTRIES.has(one))
  if (country !== undefined && !isNamedInIt && !others.some((fact) => fact.country === country))
    return [draftOf(old, now, { fact: 'transfer', subject, onceFor: [country, ...keys] })]
  // The same shelter for the same places, said once more.
  if (safeguards.every((one) => others.some((fact) => fact.safeguards.includes(one)))) return []
  const names = safeguards.map(safeguardName).join(', ')
  return [draftOf(old, now, { fact: 'safeguard', subject: names, onceFor: keys })]
}

function subjectOf(group: Group<TransferFact> | undefined): string | undefined {
  const quote = group && shown(group.sightings)?.fact.quote
  return quote === undefined ? undefined : headOf(quote)
}
