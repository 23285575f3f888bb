// Many phrases matched against a text in one pass over its words.
import { type PhraseAutomaton, parsePhrase, type WordTest } from './phrase-syntax.ts'
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

interface Entry<T> {
  readonly automaton: PhraseAutomaton
  readonly value: T
}

const END = -1
/** Distinct words whose candidates are remembered; a bound, so that memory stays flat over many notices. */
const REMEMBERED = 20_000
const NONE: readonly number[] = []

/** Compiles phrases. Throws PhraseError for the first malformed one. */
export function phraseSet<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseSet<T> {
  const entries: Entry<T>[] = []
  const index = new FirstWords()
  for (const [source, value] of phrases) {
    const automaton = parsePhrase(source)
    const id = entries.push({ automaton, value }) - 1
    for (const state of automaton.first) {
      const test = automaton.states[state]?.test
      if (test) index.add(test, id)
    }
  }
  return {
    find(words, text, from = 0, to = words.folded.length) {
      const hits: Hit<T>[] = []
      for (let at = from; at < to; at++) {
        for (const id of index.candidates(words.folded[at] ?? '')) {
          const entry = entries[id]
          const end = entry ? longestMatch(entry.automaton, words, text, at, to) : END
          if (entry && end !== END) hits.push({ value: entry.value, from: at, to: end })
        }
      }
      return hits
    },
  }
}

/** Which phrases can begin with a word. */
class FirstWords {
  private readonly exact = new Map<string, number[]>()
  private readonly other: { readonly test: WordTest; readonly id: number }[] = []
  private remembered = new Map<string, readonly number[]>()

  add(test: WordTest, id: number): void {
    const word = test.kind === 'is' ? test.word : test.kind === 'exact' ? test.folded : undefined
    if (word === undefined) this.other.push({ test, id })
    else {
      const known = this.exact.get(word)
      if (!known) this.exact.set(word, [id])
      else if (known.at(-1) !== id) known.push(id)
    }
  }

  candidates(word: string): readonly number[] {
    const known = this.remembered.get(word)
    if (known) return known
    const found = new Set(this.exact.get(word))
    for (const { test, id } of this.other) if (passesFolded(test, word)) found.add(id)
    const ids = found.size === 0 ? NONE : [...found]
    if (this.remembered.size >= REMEMBERED) this.remembered = new Map()
    this.remembered.set(word, ids)
    return ids
  }
}

function passesFolded(test: WordTest, word: string): boolean {
  switch (test.kind) {
    case 'is':
      return word === test.word
    case 'starts':
      return word.startsWith(test.word)
    case 'ends':
      return word.endsWith(test.word)
    case 'holds':
      return word.includes(test.word)
    case 'exact':
      return word === test.folded
    case 'number':
      return /^\d+$/.test(word)
    case 'any':
      return true
  }
}

function passes(test: WordTest, words: Words, text: string, at: number): boolean {
  if (!passesFolded(test, words.folded[at] ?? '')) return false
  return test.kind !== 'exact' || text.slice(words.start[at], words.end[at]) === test.word
}

/** Index behind the last word of the longest match that begins at word `at`, or -1. */
function longestMatch(automaton: PhraseAutomaton, words: Words, text: string, at: number, to: number): number {
  let active: readonly number[] = automaton.first
  let longest = END
  for (let position = at; position < to && active.length > 0; position++) {
    const next: number[] = []
    for (const index of active) {
      const state = automaton.states[index]
      if (!state || !passes(state.test, words, text, position)) continue
      for (const target of state.next) {
        if (target === END) longest = position + 1
        else if (!next.includes(target)) next.push(target)
      }
    }
    active = next
  }
  return longest
}
