// What a demand finds in a notice, before it is put into words; and the notice as the demands see it.
import type { Change, Editorial } from '../model/change.ts'
import type { Fact, FactKind } from '../model/fact.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { Reading } from '../model/reading.ts'
import type { Country } from '../model/register.ts'
import type { Rule } from '../model/rule.ts'
import { type Addressed, addressedIn } from './countries.ts'

/** One thing that a rule has to say. */
export interface Evidence {
  readonly place: Place
  /** Something the notice lacks as a whole: the place is where it would belong. */
  readonly absence: boolean
  /** The fact it is about, where it is about one. */
  readonly fact?: Fact
  /** The words it is about, where it is about words. */
  readonly text?: string
  /** The change it is about, where it is about one. */
  readonly change?: Change
  /** More values for the slots of the message. */
  readonly values?: Readonly<Record<string, string>>
  /** Every item fails, or there is none. */
  readonly all?: boolean
}

/** What a revision changed: the result of a comparison. */
export interface Compared {
  readonly changes: readonly Change[]
  readonly editorial: Editorial
}

/** What is known beside the notice. */
export interface CheckContext {
  readonly lexicons: readonly Lexicon[]
  readonly countries?: readonly Country[]
  /** Codes of the countries whose people are addressed, by the config. */
  readonly addressed?: readonly string[]
  /** Set where the notice is compared with an older one: only then are rules on changes checked. */
  readonly compared?: Compared
}

/** A reading, with what demands look up again and again. */
export interface Case {
  readonly reading: Reading
  /** Rules that are checked. */
  readonly rules: readonly Rule[]
  readonly lexicon: Lexicon | undefined
  readonly compared: Compared | undefined
  readonly addressed: Addressed
  isEea(country: string): boolean
  ofKind(kind: FactKind): readonly Fact[]
}

const NONE: readonly Fact[] = []

export function caseOf(reading: Reading, rules: readonly Rule[], context: CheckContext): Case {
  const byKind = new Map<FactKind, Fact[]>()
  for (const fact of reading.facts) {
    const known = byKind.get(fact.kind)
    if (known) known.push(fact)
    else byKind.set(fact.kind, [fact])
  }
  const { countries = [] } = context
  return {
    reading,
    rules,
    lexicon: context.lexicons.find((lexicon) => lexicon.tag === reading.language),
    compared: context.compared,
    addressed: addressedIn(countries, context.addressed ?? []),
    isEea: (code) => countries.some((country) => country.eea && country.code === code),
    ofKind: (kind) => byKind.get(kind) ?? NONE,
  }
}
