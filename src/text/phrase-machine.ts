// The automata of many phrases, put together so that one look at a word tells what it means to all of them.
import { detached } from './detached.ts'
import { gatesOf } from './phrase-gates.ts'
import type { PhraseAutomaton, PhraseState } from './phrase-syntax.ts'
import { WordIndex } from './word-index.ts'
import type { Words } from './words.ts'

/** Stands for the end of a phrase among the states that may come next, and for no match among word numbers. */
export const END = -1
/** Stands for the test of a gap, which every word passes. */
const ANY = -1
/** Distinct words that are remembered; a bound, so that memory stays flat over many notices. */
const REMEMBERED = 20_000
/** Longer words are looked up anew each time. */
const LONGEST_REMEMBERED = 40

/** What a word means to all phrases. */
export interface KnownWord {
  /** Numbers of the tests that it passes. */
  readonly passed: readonly number[]
  readonly starts: readonly Start[]
  /** Phrases whose gate it passes. */
  readonly gateOf: readonly number[]
}

/** A phrase that a word can begin: where it goes on, and whether the word alone is a match. */
export interface Start {
  readonly phrase: number
  readonly next: readonly number[]
  readonly ends: boolean
  readonly exact: string | undefined
}

interface State {
  readonly test: number
  readonly next: readonly number[]
  /** Set where the word must be spelled in exactly this case. */
  readonly exact: string | undefined
}

const STRANGER: KnownWord = { passed: [], starts: [], gateOf: [] }

/** Phrases are known by their position in the list that the machine is made of. */
export class PhraseMachine {
  private readonly index = new WordIndex()
  private readonly phrases: readonly (readonly State[])[]
  /** By number of a test. */
  private readonly starts: Start[][] = []
  private readonly gates: number[][] = []
  private remembered = new Map<string, KnownWord>()
  // The lists of a run are used again for the next: there are many runs, and nearly all end at once.
  private readonly seen: Int32Array
  private stamp = 0
  private active: number[] = []
  private following: number[] = []

  constructor(automata: readonly PhraseAutomaton[]) {
    this.phrases = automata.map(({ states }) => states.map((state) => this.compiled(state)))
    this.seen = new Int32Array(automata.reduce((most, { states }) => Math.max(most, states.length), 0))
    for (const [phrase, { first }] of automata.entries())
      for (const at of first) {
        const state = this.phrases[phrase]?.[at]
        if (state) put(this.starts, state.test, startOf(phrase, state))
      }
    for (const [phrase, gate] of gatesOf(automata).entries())
      for (const at of gate) put(this.gates, this.phrases[phrase]?.[at]?.test ?? ANY, phrase)
  }

  private compiled({ test, next }: PhraseState): State {
    const number = test.kind === 'any' ? ANY : this.index.add(test)
    return { test: number, next, exact: test.kind === 'exact' ? test.word : undefined }
  }

  known(word: string): KnownWord {
    const before = this.remembered.get(word)
    if (before) return before
    const found = this.lookUp(word)
    if (word.length > LONGEST_REMEMBERED) return found
    if (this.remembered.size >= REMEMBERED) this.remembered = new Map()
    this.remembered.set(detached(word), found)
    return found
  }

  private lookUp(word: string): KnownWord {
    const passed = this.index.passedBy(word)
    if (passed.length === 0) return STRANGER
    const starts = merged(passed.flatMap((test) => this.starts[test] ?? []))
    return { passed, starts, gateOf: passed.flatMap((test) => this.gates[test] ?? []) }
  }

  /**
   * Number of the word behind the longest match of a phrase that begins with word `at`, or END. `known` holds the
   * words of the text from number `base` on; words from `to` on are not looked at.
   */
  longestMatch(
    start: Start,
    {
      words,
      text,
      known,
      base,
      to,
    }: { words: Words; text: string; known: readonly KnownWord[]; base: number; to: number },
    at: number,
  ): number {
    if (start.exact !== undefined && !isSpelled(start.exact, words, text, at)) return END
    const states = this.phrases[start.phrase] ?? []
    let longest = start.ends ? at + 1 : END
    let active: readonly number[] = start.next
    for (let position = at + 1; position < to && active.length > 0; position++) {
      const passed = known[position - base]?.passed ?? []
      const next = this.following
      next.length = 0
      this.stamp++
      for (const index of active) {
        const state = states[index]
        if (!state || (state.test !== ANY && !passed.includes(state.test))) continue
        if (state.exact !== undefined && !isSpelled(state.exact, words, text, position)) continue
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

function put<T>(table: T[][], at: number, value: T): void {
  const known = table[at]
  if (known) known.push(value)
  else table[at] = [value]
}

function startOf(phrase: number, { next, exact }: State): Start {
  return { phrase, next: next.filter((target) => target !== END), ends: next.includes(END), exact }
}

/** Alternatives of one phrase that begin with the same word are one start. */
function merged(starts: readonly Start[]): readonly Start[] {
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

function isSpelled(exact: string, words: Words, text: string, at: number): boolean {
  return text.slice(words.start[at], words.end[at]) === exact
}
