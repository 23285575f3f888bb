// Many phrases matched against a text in one pass over its words. Most phrases of a set are ruled out for a sentence
// by one look at its words: a word they cannot do without is not there.
import { type KnownWord, type MachinePart, NO_MATCH, PhraseMachine } from './phrase-machine.ts'
import { type PackedTable, unpackTable } from './phrase-packing.ts'
import { parsePhrase } from './phrase-syntax.ts'
import { phraseTable } from './phrase-table.ts'
import type { Words } from './words.ts'

/** A phrase found: words `[from, to)` of the text. */
export interface Hit<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/** A set of compiled phrases, each with the value to report for it. */
export interface PhraseSet<T> {
  /** Every phrase at every start, the longest match of each; words outside `[from, to)` are not looked at. */
  find(words: Words, text: string, from?: number, to?: number): Hit<T>[]
}

/** Phrases, each with the value to report for it, or undefined where it is not looked for. */
export interface PhraseList<T> {
  readonly sources: readonly string[]
  readonly values: readonly (T | undefined)[]
  /** What all of them ask of words, where it was found before. */
  readonly table?: PackedTable
}

/** Compiles phrases. Throws PhraseError for the first malformed one. */
export function phraseSet<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseSet<T> {
  const [sources, values]: [string[], T[]] = [[], []]
  for (const [source, value] of phrases) {
    sources.push(source)
    values.push(value)
  }
  return joinedPhraseSet([{ sources, values }])
}

/** One set of several lists. Throws PhraseError for the first malformed phrase of a list without a table. */
export function joinedPhraseSet<T>(lists: readonly PhraseList<T>[]): PhraseSet<T> {
  const machine = new PhraseMachine(lists.map(machinePart))
  const values = lists.flatMap((list) => list.values)
  // Where the gate of each phrase was last seen, in words looked at since the set was made.
  const gateSeen = new Float64Array(values.length).fill(-1)
  let looked = 0
  return {
    find(words, text, from = 0, to = words.folded.length) {
      const known: KnownWord[] = []
      for (let at = from; at < to; at++) {
        const word = machine.known(words, text, at)
        known.push(word)
        for (const phrase of word.gateOf) gateSeen[phrase] = looked + at - from
      }
      const hits: Hit<T>[] = []
      const stretch = { known, base: from, to }
      for (const [index, { starts }] of known.entries()) {
        for (let start = 0; start < starts.length; start++) {
          const phrase = starts[start] ?? 0
          if ((gateSeen[phrase] ?? -1) < looked + index) continue
          const end = machine.longestMatch(start, stretch, from + index)
          const value = values[phrase]
          if (end !== NO_MATCH && value !== undefined) hits.push({ value, from: from + index, to: end })
        }
      }
      looked += known.length
      return hits
    },
  }
}

function machinePart<T>({ sources, values, table: packed }: PhraseList<T>): MachinePart {
  const table = packed ? unpackTable(packed) : phraseTable(sources.map(parsePhrase))
  if (table.phrases !== sources.length)
    throw new Error('a table of phrases is not of these phrases; run "npm run generate"')
  return { sources, table, isIn: (phrase) => values[phrase] !== undefined }
}
