// Pairs of alike texts wherever they stand, found by their rare words so that not everything is compared with everything.
import type { Match } from '../../text/align.ts'
import { type Bag, likeness } from '../../text/similar.ts'

/** Words in more texts than this say too little to look a text up by. */
const COMMON = 12
/** Candidates compared for one text. */
const MOST_CANDIDATES = 8

/** One-to-one pairs of at least `least` likeness, the most alike first. */
export function mostAlike(a: readonly Bag[], b: readonly Bag[], least: number): Match[] {
  if (a.length === 0 || b.length === 0) return []
  const index = wordIndex(b)
  const found: (Match & { readonly value: number })[] = []
  for (const [i, bag] of a.entries()) {
    for (const j of candidates(bag, index)) {
      const other = b[j]
      const value = other ? likeness(bag, other) : 0
      if (value >= least) found.push({ a: i, b: j, value })
    }
  }
  found.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b)
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return found.filter((match) => {
    if (takenA.has(match.a) || takenB.has(match.b)) return false
    takenA.add(match.a)
    takenB.add(match.b)
    return true
  })
}

function wordIndex(bags: readonly Bag[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [at, bag] of bags.entries()) {
    for (const word of bag.counts.keys()) {
      const list = index.get(word)
      if (!list) index.set(word, [at])
      else if (list.length <= COMMON) list.push(at)
    }
  }
  return index
}

function candidates(bag: Bag, index: ReadonlyMap<string, readonly number[]>): number[] {
  const hits = new Map<number, number>()
  for (const word of bag.counts.keys()) {
    const list = index.get(word) ?? []
    if (list.length <= COMMON) for (const at of list) hits.set(at, (hits.get(at) ?? 0) + 1)
  }
  return [...hits]
    .sort(([x, few], [y, many]) => many - few || x - y)
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at)
}
