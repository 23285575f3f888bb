// What each kind of fact says about itself when two notices are compared. The driver is in pair-facts.ts.
import type { ChangeFact, ChangeOp } from '../../model/change.ts'
import type { Fact, FactKind, FactOf } from '../../model/fact.ts'
import type { Delta } from '../align/delta.ts'
import { type Draft, shorten, shown } from '../draft.ts'
import type { Sense } from '../sense/sense.ts'
import type { Sighting } from './locate.ts'

/** One thing that a notice states, in however many places. */
export interface Group<F extends Fact = Fact> {
  readonly key: string
  readonly facts: readonly F[]
  readonly sightings: readonly Sighting<F>[]
}

export interface PairContext {
  readonly delta: Delta
  readonly sense: Sense
}

export interface Pairing<K extends FactKind> {
  /** Facts of equal identity are one thing. */
  identity(fact: FactOf[K]): string
  /** The words that the fact rests on; it is believed new or gone only where one of them is. Absent: any word of its sentence. */
  words?(fact: FactOf[K]): string
  /** Set where each of these words tells things apart, frequent ones too: parts of an address. */
  readonly isExact?: boolean
  /** From 0 to 1: how likely two things of other identity, in text that is one, are one; paired from 0.5. */
  alike?(old: FactOf[K], now: FactOf[K]): number
  /** Set where what a row or item says gives way to what it says now, though its old words still stand elsewhere. */
  readonly isInPlace?: boolean
  /** Absent where a longer name is another thing: "Gannet Ltd" beside "Gannet Petrel Ltd". */
  name?(fact: FactOf[K]): string | undefined
  /** Whether a thing says no more than one that the other notice states elsewhere. */
  repeats?(fact: FactOf[K], known: FactOf[K]): boolean
  /** The changes of a thing that is new, gone, or on both sides. */
  tell(old: Group<FactOf[K]> | undefined, now: Group<FactOf[K]> | undefined, context: PairContext): readonly Draft[]
}

interface Said {
  readonly fact: ChangeFact
  readonly subject: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly onceFor?: readonly string[]
  readonly weight?: 'review' | 'editorial'
}

/** A draft of one thing; `op` follows from the sides that are given unless it is said. */
export function draftOf(old: Group | undefined, now: Group | undefined, said: Said, op?: ChangeOp): Draft {
  const [was, is] = [old && shown(old.sightings), now && shown(now.sightings)]
  const kind = op ?? (was && is ? 'changed' : is ? 'added' : 'removed')
  const [showOld, showNew] = [kind !== 'added', kind !== 'removed']
  const edits = [...(showOld ? (was?.edits ?? []) : []), ...(showNew ? (is?.edits ?? []) : [])]
  return {
    fact: said.fact,
    op: kind,
    subject: shorten(said.subject, 100),
    before: showOld && was ? shorten(said.before ?? wordsAround(was)) : null,
    after: showNew && is ? shorten(said.after ?? wordsAround(is)) : null,
    oldPlace: showOld && was ? was.fact.place : null,
    newPlace: showNew && is ? is.fact.place : null,
    ...(showOld && was?.block !== undefined ? { oldBlock: was.block } : {}),
    ...(showNew && is?.block !== undefined ? { newBlock: is.block } : {}),
    edits: [...new Set(edits)],
    size: edits.reduce((sum, edit) => sum + edit.added.length + edit.dropped.length, 0),
    ...(said.onceFor === undefined ? {} : { onceFor: said.onceFor }),
    ...(said.weight === undefined ? {} : { weight: said.weight }),
    told: [...(old?.facts ?? []), ...(now?.facts ?? [])],
  }
}

/** Below this, a quote is only a name, and its sentence or row says more. */
const SHORT_QUOTE = 40
const LONG_PASSAGE = 200

function wordsAround({ fact, sentence }: Sighting): string {
  if (fact.quote.length >= SHORT_QUOTE || sentence === undefined) return fact.quote
  return sentence.length <= LONG_PASSAGE ? sentence : windowAround(sentence, fact.quote)
}

/** A stretch of a long sentence with the quote in its middle, cut at words. */
function windowAround(sentence: string, quote: string): string {
  const line = sentence.replace(/\s+/g, ' ')
  const at = line.indexOf(quote)
  if (at < 0) return quote
  const from = Math.max(0, at - (LONG_PASSAGE - quote.length) / 2)
  const start = from === 0 ? 0 : line.indexOf(' ', from) + 1
  const end = start + LONG_PASSAGE
  const cut = end >= line.length ? line.slice(start) : `${line.slice(start, line.lastIndexOf(' ', end))}...`
  return start === 0 ? cut : `...${cut}`
}

/** Whether anything was edited where a thing stands, or in what belongs to it. */
export function isEdited(...groups: readonly (Group | undefined)[]): boolean {
  return groups.some((group) =>
    group?.sightings.some(({ edits, around, alone }) => edits.length + around.length + alone.length > 0),
  )
}

/** Values of all facts of a thing, each once. */
export function valuesOf<F extends Fact, T>(group: Group<F> | undefined, pick: (fact: F) => readonly T[]): Set<T> {
  return new Set((group?.facts ?? []).flatMap(pick))
}

/** The first value that a fact of the thing has. */
export function firstOf<F extends Fact, T>(
  group: Group<F> | undefined,
  pick: (fact: F) => T | undefined,
): T | undefined {
  for (const fact of group?.facts ?? []) {
    const value = pick(fact)
    if (value !== undefined) return value
  }
  return undefined
}
