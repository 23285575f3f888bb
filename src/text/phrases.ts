// Many phrases matched against a text in one pass over its words. Most phrases of a set are ruled out for a sentence
// by one look at its words: a word they cannot do without is not there.
import { type KnownWord, NO_MATCH, PhraseMachine } from './phrase-machine.ts'
import { parsePhrase } from './phrase-syntax.ts'
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

/** Compiles phrases. Throws PhraseError for the first malformed one. */
export function phraseSet<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseSet<T> {
  const entries = Array.from(phrases, ([source, value]) => ({ phrase: parsePhrase(source), value }))
  const machine = new PhraseMachine(entries.map(({ phrase }) => phrase))
  // Where the gate of each phrase was last seen, in words looked at since the set was made.
  const gateSeen = new Float64Array(entries.length).fill(-1)
  let looked = 0
  return {
    find(words, text, from = 0, to = words.folded.length) {
      const known: KnownWord[] = []
      for (let at = from; at < to; at++) {
        const word = machine.known(words.folded[at] ?? '')
        known.push(word)
        for (const phrase of word.gateOf) gateSeen[phrase] = looked + at - from
      }
      const hits: Hit<T>[] = []
      const stretch = { words, text, known, base: from, to }
      for (const [index, { starts }] of known.entries()) {
        for (const phrase of starts) {
          if ((gateSeen[phrase] ?? -1) < looked + index) continue
          const end = machine.longestMatch(phrase, stretch, from + index)
          const entry = entries[phrase]
          if (end !== NO_MATCH && entry) hits.push({ value: entry.value, from: from + index, to: end })
        }
      }
      looked += known.length
      return hits
    },
  }
}
