// What was understood of one notice: the notice, its outline and its facts.
import type { Fact } from './fact.ts'
import type { Notice } from './notice.ts'
import type { Outline } from './outline.ts'

export interface Reading {
  readonly notice: Notice
  /** Language tag of the lexicon it was read with, e.g. `en`. */
  readonly language: string
  readonly outline: Outline
  /** In order of place. */
  readonly facts: readonly Fact[]
}
