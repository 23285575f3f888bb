// Data protection officer and representative: there or not, and by whom or where they can be reached.
import type { DpoFact, RepresentativeFact } from '../../model/fact.ts'
import { HIDDEN_MAIL } from '../../text/hidden-mail.ts'
import { headOf } from '../draft.ts'
import { wordKey } from './name-key.ts'
import { draftOf, firstOf, type Group, isEdited, type Pairing } from './pairing.ts'

type Officer = DpoFact | RepresentativeFact

export const dpoPairing: Pairing<'dpo'> = {
  identity: () => '',
  tell: (old, now) => tell('dpo', old, now),
}

export const representativePairing: Pairing<'representative'> = {
  identity: () => '',
  tell: (old, now) => tell('representative', old, now),
}

function tell(fact: 'dpo' | 'representative', old: Group<Officer> | undefined, now: Group<Officer> | undefined) {
  const subject = firstOf(now, labelOf) ?? firstOf(old, labelOf) ?? fact
  if (!old || !now) return [draftOf(old, now, { fact, subject })]
  const [was, is] = [reachOf(old), reachOf(now)]
  const isSame = [...was].some((value) => is.has(value)) || was.size === 0 || is.size === 0
  if (isSame || !isEdited(old, now)) return []
  return [draftOf(old, now, { fact, subject, before: valuesIn(old), after: valuesIn(now) })]
}

function labelOf(fact: Officer): string {
  return fact.name ?? fact.contact ?? headOf(fact.quote)
}

/** Name and contacts in one line. */
function valuesIn(group: Group<Officer>): string {
  return [...new Set(group.facts.flatMap(({ name, contact }) => [name, contact]).filter(Boolean))].join(', ')
}

/** Names and contacts, so that a change of one of several places is none; a hidden address may be any. */
function reachOf(group: Group<Officer>): Set<string> {
  return new Set(
    group.facts
      .flatMap((fact) => [fact.name, fact.contact])
      .flatMap((value) => (value && value !== HIDDEN_MAIL ? [wordKey(value)] : [])),
  )
}
