// Kinds of fact that are one statement, made or not: what counts is that it stands there, and whether it is denied.
import type { ChangeFact } from '../../model/change.ts'
import type { FactKind, FactOf } from '../../model/fact.ts'
import { headOf, shown } from '../draft.ts'
import { draftOf, type Group, isEdited, type Pairing, valuesOf } from './pairing.ts'

/** A pairing for statements; `identity` tells statements of one kind apart. */
export function statement<K extends FactKind>(
  fact: ChangeFact,
  identity: (fact: FactOf[K]) => string = () => '',
): Pairing<K> {
  return {
    identity,
    tell(old, now) {
      const subject = headOf(
        (now && shown(now.sightings)?.fact.quote) ?? (old && shown(old.sightings)?.fact.quote) ?? '',
      )
      if (!old || !now) return [draftOf(old, now, { fact, subject })]
      return isEdited(old, now) && isReversed(old, now) ? [draftOf(old, now, { fact, subject })] : []
    },
  }
}

/** Denied on one side and stated on the other. */
function isReversed(old: Group, now: Group): boolean {
  const [was, is] = [
    valuesOf(old, (fact) => [fact.status === 'denied']),
    valuesOf(now, (fact) => [fact.status === 'denied']),
  ]
  return was.size === 1 && is.size === 1 && was.has(true) !== is.has(true)
}
