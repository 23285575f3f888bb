// Old and new facts of one kind to drafts. A fact is believed new or gone only where the text it rests on is: readers err,
// and a reader's error in a sentence that nobody touched must not become a change.
import { FACT_KINDS, type Fact, type FactKind, type FactOf } from '../../model/fact.ts'
import { wordsOf } from '../../text/words.ts'
import type { Draft } from '../draft.ts'
import { Locator, type Sighting } from '../locate.ts'
import type { Group, PairContext, Pairing } from './pairing.ts'
import { PAIRINGS } from './pairings.ts'

/** Least likeness of two things that are paired. */
const ALIKE = 0.5

/** Changes of all kinds of fact, in the order of FACT_KINDS. */
export function factDrafts(context: PairContext): Draft[] {
  const locate = { old: new Locator(context.delta, 'old'), now: new Locator(context.delta, 'now') }
  return FACT_KINDS.flatMap((kind) => draftsOf(kind, locate, context))
}

function draftsOf<K extends FactKind>(kind: K, locate: { old: Locator; now: Locator }, context: PairContext): Draft[] {
  const pairing: Pairing<K> = PAIRINGS[kind]
  const old = groupsOf(context.delta.old.reading.facts, kind, pairing, locate.old)
  const now = groupsOf(context.delta.now.reading.facts, kind, pairing, locate.now)
  const drafts: Draft[] = []
  const [lost, won]: [Group<FactOf[K]>[], Group<FactOf[K]>[]] = [[], []]
  for (const group of old.values()) {
    const same = now.get(group.key)
    if (same) drafts.push(...pairing.tell(group, same, context))
    else if (isBelieved(group, pairing)) lost.push(group)
  }
  for (const group of now.values()) if (!old.has(group.key) && isBelieved(group, pairing)) won.push(group)
  const paired = likelyPairs(lost, won, pairing, context)
  for (const [was, is] of paired) drafts.push(...pairing.tell(was, is, context))
  const [doneOld, doneNow] = [new Set(paired.map(([was]) => was)), new Set(paired.map(([, is]) => is))]
  for (const group of lost)
    if (!doneOld.has(group) && !isRepeated(group, now, pairing)) drafts.push(...pairing.tell(group, undefined, context))
  for (const group of won)
    if (!doneNow.has(group) && !isRepeated(group, old, pairing)) drafts.push(...pairing.tell(undefined, group, context))
  return drafts
}

function groupsOf<K extends FactKind>(
  facts: readonly Fact[],
  kind: K,
  pairing: Pairing<K>,
  locator: Locator,
): Map<string, Group<FactOf[K]>> {
  const groups = new Map<string, { key: string; facts: FactOf[K][]; sightings: Sighting<FactOf[K]>[] }>()
  for (const fact of facts) {
    if (!isOfKind(fact, kind)) continue
    const key = pairing.identity(fact)
    const group = groups.get(key) ?? { key, facts: [], sightings: [] }
    group.facts.push(fact)
    group.sightings.push(locator.sight(fact))
    groups.set(key, group)
  }
  return groups
}

function isOfKind<K extends FactKind>(fact: Fact, kind: K): fact is FactOf[K] {
  return fact.kind === kind
}

/** Whether text that the thing rests on is new or gone, in at least one of its places; front matter has no blocks. */
function isBelieved<K extends FactKind>(group: Group<FactOf[K]>, pairing: Pairing<K>): boolean {
  for (const sighting of group.sightings) {
    if (sighting.block === undefined) return true
    const fact: FactOf[K] = sighting.fact
    if (restsOnEdits(sighting, pairing.words?.(fact))) return true
  }
  return false
}

function restsOnEdits(sighting: Sighting, words: string | undefined): boolean {
  if (words === undefined) return sighting.edits.length > 0
  const wanted = new Set(wordsOf(words).folded)
  return sighting.edits.some((edit) =>
    (sighting.side === 'old' ? edit.dropped : edit.added).some((word) => wanted.has(word)),
  )
}

/** Pairs of things in text that is one, the most alike first. */
function likelyPairs<K extends FactKind>(
  lost: readonly Group<FactOf[K]>[],
  won: readonly Group<FactOf[K]>[],
  pairing: Pairing<K>,
  { delta }: PairContext,
): (readonly [Group<FactOf[K]>, Group<FactOf[K]>])[] {
  if (!pairing.alike) return []
  const found: { was: Group<FactOf[K]>; is: Group<FactOf[K]>; value: number }[] = []
  for (const was of lost)
    for (const is of won) {
      const closeness = nearness(was, is, delta.counterpart)
      const old: FactOf[K] | undefined = was.facts[0]
      const now: FactOf[K] | undefined = is.facts[0]
      const value = closeness > 0 && old && now ? pairing.alike(old, now) : 0
      if (value >= ALIKE) found.push({ was, is, value: value + closeness })
    }
  found.sort((x, y) => y.value - x.value)
  const taken = new Set<Group>()
  return found.flatMap(({ was, is }) => {
    if (taken.has(was) || taken.has(is)) return []
    taken.add(was).add(is)
    return [[was, is] as const]
  })
}

/** 1 where two things stand in one edited sentence, 0.5 where in one block, 0 elsewhere. */
function nearness(was: Group, is: Group, counterpart: ReadonlyMap<number, number>): number {
  const edits = new Set(was.sightings.flatMap((sighting) => sighting.edits))
  if (is.sightings.some((sighting) => sighting.edits.some((edit) => edits.has(edit)))) return 1
  const blocks = new Set(was.sightings.map((sighting) => counterpart.get(sighting.block ?? -1)))
  return is.sightings.some((sighting) => sighting.block !== undefined && blocks.has(sighting.block)) ? 0.5 : 0
}

function isRepeated<K extends FactKind>(
  group: Group<FactOf[K]>,
  others: ReadonlyMap<string, Group<FactOf[K]>>,
  pairing: Pairing<K>,
): boolean {
  const fact = group.facts[0]
  if (!pairing.repeats || !fact) return false
  for (const other of others.values()) for (const known of other.facts) if (pairing.repeats(fact, known)) return true
  return false
}
