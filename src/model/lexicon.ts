// The words of one language, as data. Keys are the same in every language; what a key means is said in docs/languages.md.
import type { PackedTable } from '../text/phrase-packing.ts'
import type { LexiconKey } from './lexicon-keys.ts'

export type { LexiconKey } from './lexicon-keys.ts'

/** One language file (rules/languages/<tag>.yml). */
export interface Lexicon {
  readonly tag: string
  readonly name: string
  /** Frequent words by which a text is recognised as this language. */
  readonly stopwords: readonly string[]
  /** Phrases by key; the phrase language is described in docs/rule-language.md. */
  readonly phrases: Readonly<Record<LexiconKey, readonly string[]>>
  /** January to December, every usual spelling, folded. */
  readonly months: readonly (readonly string[])[]
  /** Number words, folded: { "two": 2 }. */
  readonly numerals: Readonly<Record<string, number>>
  /** Words for units of time, folded, singular and plural. */
  readonly units: Readonly<Record<DurationUnit, readonly string[]>>
  /** Order in which an all-digit date is read where it is ambiguous. */
  readonly dateOrder: 'day-first' | 'month-first'
  /** What the phrases of all keys, in their order, ask of words; made by `npm run generate`. */
  readonly table?: PackedTable | undefined
}

export const DURATION_UNITS = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const
export type DurationUnit = (typeof DURATION_UNITS)[number]
