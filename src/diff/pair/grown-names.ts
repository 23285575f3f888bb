// Names that only grew or shrank: "Gannet" that is now "Gannet Petrel Corporation" is one party, wherever it is read.
import type { FactKind, FactOf } from '../../model/fact.ts'
import { holds, type Side } from '../align/side.ts'
import { nameKey, phraseLikeness } from './name-key.ts'
import type { Group, PairContext, Pairing } from './pairing.ts'

type NamePair<K extends FactKind> = readonly [Group<FactOf[K]>, Group<FactOf[K]>]

/** Pairs in which one name holds the other, and the longer one is nowhere in the other notice. */
export function grownPairs<K extends FactKind>(
  old: readonly Group<FactOf[K]>[],
  now: readonly Group<FactOf[K]>[],
  pairing: Pairing<K>,
  { delta }: PairContext,
): NamePair<K>[] {
  const { name } = pairing
  if (!name) return []
  const nameOf = (group: Group<FactOf[K]>) => group.facts.map(name).find((one) => one !== undefined)
  const taken = new Set<Group>()
  return old.flatMap((was): NamePair<K>[] => {
    const before = nameOf(was)
    const is = now.find((group) => {
      const after = nameOf(group)
      if (before === undefined || after === undefined || taken.has(group)) return false
      return phraseLikeness(before, after) === 1 && (isNew(after, delta.old) || isNew(before, delta.now))
    })
    if (!is) return []
    taken.add(is)
    return [[was, is]]
  })
}

/** Shorter names stand by chance inside other words. */
const SHORTEST = 8

function isNew(name: string, other: Side): boolean {
  const key = nameKey(name)
  return key.length >= SHORTEST && !holds(other, key)
}
