// What a change of a fact means: one row per fact and op, loaded from rules/changes/<fact>.yml.
import type { ChangeFact, ChangeOp, Materiality } from './change.ts'
import type { LawCitation } from './rule.ts'

export interface ChangeRule {
  readonly fact: ChangeFact
  readonly op: ChangeOp
  readonly materiality: Materiality
  readonly law: readonly LawCitation[]
  /** One sentence for readers, with `{subject}`, `{before}` and `{after}` slots. */
  readonly summary: string
}

/** Two revisions of an invented notice between which exactly one thing changed. */
export interface ChangeExample {
  readonly language: string
  readonly tells: ChangeOp
  readonly subject: string
  readonly before: string
  readonly after: string
}
