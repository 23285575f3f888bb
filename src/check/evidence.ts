// What a demand finds in a notice, before it is put into words; and the notice as the demands see it.
import type { Fact, FactKind } from '../model/fact.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { Reading } from '../model/reading.ts'

/** One thing that a rule has to say. */
export interface Evidence {
  readonly place: Place
  /** Something the notice lacks as a whole: the place is where it would belong. */
  readonly absence: boolean
  /** The fact it is about, where it is about one. */
  readonly fact?: Fact
  /** The words it is about, where it is about words. */
  readonly text?: string
  /** Every item fails, or there is none. */
  readonly all?: boolean
}

/** A reading, with what demands look up again and again. */
export interface Case {
  readonly reading: Reading
  readonly lexicon: Lexicon | undefined
  ofKind(kind: FactKind): readonly Fact[]
}

const NONE: readonly Fact[] = []

export function caseOf(reading: Reading, lexicons: readonly Lexicon[]): Case {
  const byKind = new Map<FactKind, Fact[]>()
  for (const fact of reading.facts) {
    const known = byKind.get(fact.kind)
    if (known) known.push(fact)
    else byKind.set(fact.kind, [fact])
  }
  return {
    reading,
    lexicon: lexicons.find((lexicon) => lexicon.tag === reading.language),
    ofKind: (kind) => byKind.get(kind) ?? NONE,
  }
}
