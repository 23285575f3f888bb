// Many phrases matched against a text in one pass over its words.
import { type PhraseAutomaton, type PhraseState, parsePhrase, type WordTest } from './phrase-syntax.ts'
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

/** Compiles phrases. Throws PhraseError for the first malformed one. */
export function phraseSet<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseSet<T> {
  const entries: Entry<T>[] = []
  for (const [source, value] of phrases) entries.push({ automaton: parsePhrase(source), value })
  const index = new FirstWords(entries.map(({ automaton }) => automaton))
  const walker = new Walker(entries.reduce((most, { automaton }) => Math.max(most, automaton.states.length), 0))
  return {
    find(words, text, from = 0, to = words.folded.length) {
      const hits: Hit<T>[] = []
      for (let at = from; at < to; at++) {
        for (const start of index.startsWith(words.folded[at] ?? '')) {
          const entry = entries[start.phrase]
          if (!entry) continue
          const end = walker.longestMatch(entry.automaton, start, words, text, at, to)
          if (end !== END) hits.push({ value: entry.value, from: at, to: end })
        }
      }
      return hits
    },
  }
}

/** A phrase that a word can begin: where it goes on, and whether the word alone is a match. */
interface Start {
  readonly phrase: number
  readonly next: readonly number[]
  readonly ends: boolean
  /** Set where the word must be spelled in exactly this case. */
  readonly exact?: string
}

const NO_STARTS: readonly Start[] = []

/** Which phrases can begin with a word. */
class FirstWords {
  private readonly byWord = new Map<string, Start[]>()
  private readonly byTest: { readonly test: WordTest; readonly start: Start }[] = []
  private remembered = new Map<string, readonly Start[]>()

  constructor(automata: readonly PhraseAutomaton[]) {
    for (const [phrase, { states, first }] of automata.entries()) {
      for (const index of first) {
        const state = states[index]
        if (state) this.add(state.test, startOf(phrase, state))
      }
    }
  }

  private add(test: WordTest, start: Start): void {
    const word = test.kind === 'is' ? test.word : test.kind === 'exact' ? test.folded : undefined
    if (word === undefined) this.byTest.push({ test, start })
    else this.byWord.set(word, [...(this.byWord.get(word) ?? []), start])
  }

  startsWith(word: string): readonly Start[] {
    const known = this.remembered.get(word)
    if (known) return known
    const tested = this.byTest.flatMap(({ test, start }) => (passesFolded(test, word) ? [start] : []))
    const starts = merged([...(this.byWord.get(word) ?? []), ...tested])
    if (this.remembered.size >= REMEMBERED) this.remembered = new Map()
    this.remembered.set(word, starts)
    return starts
  }
}

function startOf(phrase: number, { test, next }: PhraseState): Start {
  const exact = test.kind === 'exact' ? { exact: test.word } : {}
  return { phrase, next: next.filter((target) => target !== END), ends: next.includes(END), ...exact }
}

/** Alternatives of one phrase that begin with the same word are one start. */
function merged(starts: readonly Start[]): readonly Start[] {
  if (starts.length === 0) return NO_STARTS
  const byPhrase = new Map<number, Start>()
  const apart: Start[] = []
  for (const start of starts) {
    const known = byPhrase.get(start.phrase)
    if (start.exact !== undefined) apart.push(start)
    else if (!known) byPhrase.set(start.phrase, start)
    else
      byPhrase.set(start.phrase, {
        ...known,
        next: [...new Set([...known.next, ...start.next])],
        ends: known.ends || start.ends,
      })
  }
  return [...byPhrase.values(), ...apart]
}

/** Runs one automaton over the words; its lists are used again for every run, as this is the hottest loop there is. */
class Walker {
  private readonly seen: Int32Array
  private stamp = 0
  private active: number[] = []
  private following: number[] = []

  constructor(mostStates: number) {
    this.seen = new Int32Array(mostStates)
  }

  /** Index behind the last word of the longest match that begins at word `at`, or -1. */
  longestMatch({ states }: PhraseAutomaton, start: Start, words: Words, text: string, at: number, to: number): number {
    if (start.exact !== undefined && text.slice(words.start[at], words.end[at]) !== start.exact) return END
    let longest = start.ends ? at + 1 : END
    let active: readonly number[] = start.next
    for (let position = at + 1; position < to && active.length > 0; position++) {
      const next = this.following
      next.length = 0
      this.stamp++
      for (const index of active) {
        const state = states[index]
        if (!state || !passes(state.test, words, text, position)) continue
        for (const target of state.next) {
          if (target === END) longest = position + 1
          else if (this.seen[target] !== this.stamp) {
            this.seen[target] = this.stamp
            next.push(target)
          }
        }
      }
      this.following = this.active
      this.active = next
      active = next
    }
    return longest
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
