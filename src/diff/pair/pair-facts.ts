// Old and new facts of one kind to drafts. A fact is believed new or gone only where the text it rests on is: readers err,
// and a reader's error in a sentence that nobody touched must not become a change.
import { FACT_KINDS, type Fact, type FactKind, type FactOf } from '../../model/fact.ts'
import { wordsOf } from '../../text/words.ts'
import { labelOf } from '../align/align-blocks.ts'
import type { Edit } from '../align/edit.ts'
import { type Draft, passageText } from '../draft.ts'
import { draftFromEdits, textsOf } from '../draft-from-edits.ts'
import { isHeadingEdit } from '../region.ts'
import { grownPairs } from './grown-names.ts'
import { Locator, type Sighting } from './locate.ts'
import type { Group, PairContext, Pairing } from './pairing.ts'
import { PAIRINGS } from './pairings.ts'
import { weightOf } from './reworded.ts'

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
  // Their words stand elsewhere too: neither new nor gone by themselves, but one may have given way to the other in its place.
  const idle: { old: Group<FactOf[K]>[]; now: Group<FactOf[K]>[] } = { old: [], now: [] }
  for (const group of old.values()) {
    const same = now.get(group.key)
    if (same) drafts.push(...pairing.tell(group, same, context))
    else if (isBelieved(group, pairing, context)) lost.push(group)
    else if (pairing.isInPlace) idle.old.push(group)
  }
  for (const group of now.values()) {
    if (old.has(group.key)) continue
    if (isBelieved(group, pairing, context)) won.push(group)
    else if (pairing.isInPlace) idle.now.push(group)
  }
  const only = (groups: typeof old, others: typeof old) => [...groups.values()].filter(({ key }) => !others.has(key))
  const grown = pairing.name ? grownPairs(only(old, now), only(now, old), pairing, context) : []
  const [grownOld, grownNow] = [new Set(grown.map(([was]) => was)), new Set(grown.map(([, is]) => is))]
  const paired = [
    ...grown,
    ...likelyPairs(
      lost.filter((group) => !grownOld.has(group)),
      won.filter((group) => !grownNow.has(group)),
      idle,
      pairing,
      context,
    ),
  ]
  for (const [was, is] of paired) drafts.push(...pairing.tell(was, is, context))
  const [doneOld, doneNow] = [new Set(paired.map(([was]) => was)), new Set(paired.map(([, is]) => is))]
  for (const group of lost)
    if (!doneOld.has(group) && !isRepeated(group, now, pairing, lost.length))
      drafts.push(...pairing.tell(group, undefined, context).flatMap((draft) => readOnce(draft, context)))
  for (const group of won)
    if (!doneNow.has(group) && !isRepeated(group, old, pairing, won.length))
      drafts.push(...pairing.tell(undefined, group, context).flatMap((draft) => readOnce(draft, context)))
  return drafts
}

/** Kinds that are whole sentences or items, and the share of words up to which one of them is still the same. */
const SENTENCES: ReadonlySet<string> = new Set(['purpose', 'retention', 'transfer', 'provision', 'automated-decision'])
const FEW = 0.34

/** A sentence that stands on both sides and was read as a fact on one of them did not come or go: it says otherwise. */
function readOnce(draft: Draft, context: PairContext): readonly Draft[] {
  const { delta, sense } = context
  const [edit, second] = draft.edits
  if (!edit?.old || !edit.now || second || !SENTENCES.has(draft.fact)) return [draft]
  if (draft.fact === 'retention' && isSamePeriod(edit, context)) return []
  const words = [...edit.dropped, ...edit.added]
  // A section that stays under a shorter or longer title still says what it said.
  if (draft.fact === 'purpose' && isHeadingEdit(delta, edit))
    return [
      { ...draft, ...draftFromEdits(delta, [edit], 'purpose', draft.subject), told: draft.told, weight: 'review' },
    ]
  const isKept = (draft.op === 'removed' ? edit.dropped : edit.added).length === 0
  const isLabelled = draft.fact === 'retention' && isOneLabel(edit, context)
  const weight = draft.fact === 'purpose' ? weightOf([edit], sense) : isWithoutPeriod(draft, edit, context)
  if (!isKept && !isLabelled && words.length / (edit.old.words.length + edit.now.words.length) > FEW)
    return [{ ...draft, ...weight }]
  const whole = draftFromEdits(delta, [edit], draft.fact, draft.subject)
  const isSlight = draft.fact === 'purpose' && words.filter((word) => !sense.isFiller(word)).length < FEWEST_WORDS
  return [{ ...draft, ...whole, told: draft.told, ...weight, ...(isSlight ? { weight: 'review' } : {}) }]
}

/** "As long as the purposes require" in other words: a person must read whether it is longer. */
function isWithoutPeriod(draft: Draft, edit: Edit, { delta, sense }: PairContext): { readonly weight?: 'review' } {
  if (draft.fact !== 'retention') return {}
  const { was, is } = textsOf(delta, edit)
  return sense.durations(was).length + sense.durations(is).length === 0 ? { weight: 'review' } : {}
}

/** Two statements behind one run-in title or first cell, however they are written. */
function isOneLabel({ old, now }: Edit, { delta }: PairContext): boolean {
  const label = old ? labelOf(delta.old, old.block) : ''
  return label !== '' && now !== undefined && label === labelOf(delta.now, now.block)
}

/** The sentence names the same lengths of time on both sides; under which conditions is asked of its words. */
function isSamePeriod({ old, now }: Edit, { delta, sense }: PairContext): boolean {
  const was = old ? sense.durations(passageText(delta.old, old)) : []
  return was.length > 0 && was.join() === (now ? sense.durations(passageText(delta.now, now)).join() : '')
}

/** Words of their own that must differ before a purpose is another. */
const FEWEST_WORDS = 3

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
function isBelieved<K extends FactKind>(group: Group<FactOf[K]>, pairing: Pairing<K>, { sense }: PairContext): boolean {
  for (const sighting of group.sightings) {
    if (sighting.block === undefined) return true
    const fact: FactOf[K] = sighting.fact
    if (restsOnEdits(sighting, pairing.words?.(fact), pairing.isExact ? () => false : sense.isFiller)) return true
  }
  return false
}

function restsOnEdits(sighting: Sighting, words: string | undefined, isFiller: (word: string) => boolean): boolean {
  if (words === undefined) return sighting.edits.length > 0
  const wanted = new Set(wordsOf(words).folded)
  return sighting.edits.some((edit) => {
    const isOnBoth = edit.old !== undefined && edit.now !== undefined
    // An article more or less is no other thing.
    return (sighting.side === 'old' ? edit.dropped : edit.added).some(
      (word) => wanted.has(word) && !(isOnBoth && isFiller(word)),
    )
  })
}

interface Likely<F extends Fact> {
  readonly was: Group<F>
  readonly is: Group<F>
  readonly value: number
}

/** Pairs of things in text that is one, the most alike first. */
function likelyPairs<K extends FactKind>(
  lost: readonly Group<FactOf[K]>[],
  won: readonly Group<FactOf[K]>[],
  idle: { readonly old: readonly Group<FactOf[K]>[]; readonly now: readonly Group<FactOf[K]>[] },
  pairing: Pairing<K>,
  { delta }: PairContext,
): (readonly [Group<FactOf[K]>, Group<FactOf[K]>])[] {
  if (!pairing.alike) return []
  const found: Likely<FactOf[K]>[] = []
  const sure = new Set<Group>([...lost, ...won])
  const near = neighbours([...won, ...idle.now])
  for (const was of [...lost, ...idle.old]) {
    for (const [is, closeness] of near(was, delta.counterpart)) {
      if (!sure.has(was) && !sure.has(is)) continue
      const old: FactOf[K] | undefined = was.facts[0]
      const now: FactOf[K] | undefined = is.facts[0]
      const value = old && now ? pairing.alike(old, now) : 0
      if (value >= ALIKE) found.push({ was, is, value: value + closeness })
    }
  }
  found.sort((x, y) => y.value - x.value)
  const taken = new Set<Group>()
  return found.flatMap(({ was, is }) => {
    if (taken.has(was) || taken.has(is)) return []
    taken.add(was).add(is)
    return [[was, is] as const]
  })
}

/** Things of a block from which on standing in it together tells nothing, and each would be held against all others. */
export const MOST_IN_BLOCK = 200

/** Looks up what stands near a thing of the old notice: 1 in one edited sentence with it, 0.5 in one block. */
function neighbours<F extends Fact>(won: readonly Group<F>[]) {
  const byEdit = new Map<Edit, Group<F>[]>()
  const byBlock = new Map<number, Group<F>[]>()
  const add = <T>(map: Map<T, Group<F>[]>, key: T, group: Group<F>) => {
    const known = map.get(key)
    if (known) known.push(group)
    else map.set(key, [group])
  }
  for (const group of won) {
    for (const { edits, block } of group.sightings) {
      for (const edit of edits) add(byEdit, edit, group)
      if (block !== undefined) add(byBlock, block, group)
    }
  }
  return (was: Group<F>, counterpart: ReadonlyMap<number, number>): Map<Group<F>, number> => {
    const near = new Map<Group<F>, number>()
    for (const { edits, block } of was.sightings) {
      const now = block === undefined ? undefined : counterpart.get(block)
      const inBlock = byBlock.get(now ?? -1) ?? []
      if (inBlock.length <= MOST_IN_BLOCK)
        for (const group of inBlock) near.set(group, Math.max(near.get(group) ?? 0, 0.5))
      for (const edit of edits) for (const group of byEdit.get(edit) ?? []) near.set(group, 1)
    }
    return near
  }
}

/** Comparisons after which repeated statements are no longer looked for. */
const MOST_COMPARISONS = 40_000

function isRepeated<K extends FactKind>(
  group: Group<FactOf[K]>,
  others: ReadonlyMap<string, Group<FactOf[K]>>,
  pairing: Pairing<K>,
  candidates: number,
): boolean {
  const fact = group.facts[0]
  if (!pairing.repeats || !fact || others.size * candidates > MOST_COMPARISONS) return false
  for (const other of others.values()) for (const known of other.facts) if (pairing.repeats(fact, known)) return true
  return false
}
