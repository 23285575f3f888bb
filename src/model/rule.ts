// A rule: one demand on a notice, its law, its words and its examples. Loaded from YAML, never written in code.
import type { FactKind, FactStatus } from './fact.ts'
import type { Severity } from './finding.ts'
import type { BlockKind } from './outline.ts'

/** A value that a field can be compared with. */
export type Scalar = string | number | boolean

/** A condition on one field of a fact; all given keys must hold. A bare value means equals. */
export interface Condition {
  readonly equals?: Scalar
  readonly in?: readonly Scalar[]
  readonly not?: Scalar | Condition
  readonly exists?: boolean
  readonly count?: { readonly min?: number; readonly max?: number }
  /** Phrases (see docs/rule-language.md); one must occur in the field. */
  readonly matches?: readonly string[]
}

/** Which facts are meant: a kind, and conditions on its fields by path ("address.country"). */
export interface FactQuery {
  readonly fact: FactKind
  readonly status?: readonly FactStatus[]
  readonly where: Readonly<Record<string, Condition>>
}

/** Which words are meant: phrases per language (`*` for all), in blocks of these kinds. */
export interface TextQuery {
  readonly text: Readonly<Record<string, readonly string[]>>
  readonly in: readonly BlockKind[]
}

/** What a rule demands. */
export type Demand =
  | { readonly kind: 'require'; readonly any: readonly FactQuery[] }
  | { readonly kind: 'each'; readonly each: FactQuery; readonly must: Readonly<Record<string, Condition>> }
  | { readonly kind: 'forbid'; readonly fact: FactQuery }
  | { readonly kind: 'forbid-text'; readonly query: TextQuery }

export interface LawCitation {
  readonly cite: string
  readonly url?: string
  /** ISO date on which somebody compared the rule with the law. */
  readonly checked?: string
  /** True where it rests on memory and nobody has compared it yet; such a rule is never an error. */
  readonly unverified?: boolean
}

export interface RuleExample {
  readonly name?: string
  readonly language?: string
  readonly text: string
  /** `line:column message`; empty for a good example. */
  readonly finds: readonly string[]
  readonly kind: 'bad' | 'good'
}

/** Where an absence is reported: the section that speaks of one of these topics, else the facts of these kinds, else line 1. */
export interface Anchor {
  readonly topics: readonly string[]
}

export interface Rule {
  /** `folder/file`. */
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly law: readonly LawCitation[]
  /** Absent: all languages. */
  readonly languages?: readonly string[]
  /** All must have a matching fact for the rule to apply. */
  readonly when: readonly FactQuery[]
  /** None may have a matching fact for the rule to apply. */
  readonly unless: readonly FactQuery[]
  readonly demand: Demand
  readonly anchor: Anchor
  /** With `{field}` slots of the fact found. */
  readonly message: string
  /** Said once for the notice where every item of an `each` fails. */
  readonly messageAll?: string
  readonly why: string
  readonly help: string
  readonly examples: readonly RuleExample[]
  /** File the rule was loaded from. */
  readonly file: string
}
