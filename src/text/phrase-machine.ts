// Many phrases put together, so that one look at a word tells what it means to all of them.
import { detached } from './detached.ts'
import { type Branch, branchOf } from './phrase-branches.ts'
import { parsePhrase } from './phrase-syntax.ts'
import type { PhraseTable } from './phrase-table.ts'
import { WordIndex } from './word-index.ts'
import type { Words } from './words.ts'

/** Stands for no match among the numbers of words. */
export const NO_MATCH = -1
/**
 * After so many distinct words, those that are not met again until as many others were are forgotten, so that memory
 * stays flat over many notices. Few notices have more.
 */
const REMEMBERED = 2000
/** Longer words are looked up anew each time. */
const LONGEST_REMEMBERED = 40

/** What a word means to all phrases, which are known by their position in the list that the machine is made of. */
export interface KnownWord {
  /** Numbers of the tests that it passes. */
  readonly passed: readonly number[]
  /** Phrases that it can begin. */
  readonly starts: readonly number[]
  /** Phrases whose gate it passes. */
  readonly gateOf: readonly number[]
}

/** Words of a text and what they mean; `known[0]` is word number `base`. Words from `to` on are not looked at. */
export interface Stretch {
  readonly words: Words
  readonly text: string
  readonly known: readonly KnownWord[]
  readonly base: number
  readonly to: number
}

const STRANGER: KnownWord = { passed: [], starts: [], gateOf: [] }

/** Phrases and what they ask of words; `isIn` tells which of them are looked for. */
export interface MachinePart {
  readonly sources: readonly string[]
  readonly table: PhraseTable
  isIn(phrase: number): boolean
}

export class PhraseMachine {
  private readonly sources: string[] = []
  private readonly index = new WordIndex()
  /** By number of a test: the phrases that begin with it, and those whose gate it is in. */
  private readonly firsts: number[][] = []
  private readonly gates: number[][] = []
  /** Made when a text first begins the phrase: most phrases are never met. */
  private readonly branches: (Branch | undefined)[] = []
  private remembered = new Map<string, KnownWord>()
  private before: ReadonlyMap<string, KnownWord> = new Map()
  /** By the tests that are passed: numbers, and most words on the same stem, mean the same. */
  private meanings = new Map<string, KnownWord>()
  // The lists of a run are used again for the next: there are many runs, and nearly all end at once.
  private reached: Branch[] = []
  private following: Branch[] = []
  private step = 0

  /** Phrases are numbered through all parts. */
  constructor(parts: readonly MachinePart[]) {
    for (const part of parts) {
      const { tests, firsts, gates } = part.table
      for (const [at, test] of tests.entries()) {
        const number = this.index.add(test)
        this.put(this.firsts, number, firsts[at] ?? [], part)
        this.put(this.gates, number, gates[at] ?? [], part)
      }
      for (const source of part.sources) this.sources.push(source)
    }
  }

  /** Adds phrases of a part to those of a test. */
  private put(table: number[][], test: number, phrases: readonly number[], part: MachinePart): void {
    for (const phrase of phrases) {
      if (!part.isIn(phrase)) continue
      const known = table[test]
      if (known) known.push(this.sources.length + phrase)
      else table[test] = [this.sources.length + phrase]
    }
  }

  known(word: string): KnownWord {
    const known = this.remembered.get(word)
    if (known) return known
    const found = this.before.get(word) ?? this.lookUp(word)
    if (word.length > LONGEST_REMEMBERED) return found
    if (this.remembered.size >= REMEMBERED) {
      this.before = this.remembered
      this.remembered = new Map()
      this.meanings = new Map()
    }
    this.remembered.set(detached(word), found)
    return found
  }

  private lookUp(word: string): KnownWord {
    const passed = this.index.passedBy(word)
    if (passed.length === 0) return STRANGER
    const key = passed.join()
    const known = this.meanings.get(key)
    if (known) return known
    const phrases = (table: readonly number[][]) => [...new Set(passed.flatMap((test) => table[test] ?? []))]
    const meaning = { passed, starts: phrases(this.firsts), gateOf: phrases(this.gates) }
    this.meanings.set(key, meaning)
    return meaning
  }

  /** Number of the word behind the longest match of a phrase that begins with word `at`, or NO_MATCH. */
  longestMatch(phrase: number, stretch: Stretch, at: number): number {
    let longest = NO_MATCH
    let active: readonly Branch[] = [this.branchAt(phrase)]
    let count = 1
    for (let position = at; position < stretch.to && count > 0; position++) {
      count = this.advance(active, count, stretch, position)
      active = this.reached
      for (let i = 0; i < count; i++) if (active[i]?.ends) longest = position + 1
    }
    return longest
  }

  private branchAt(phrase: number): Branch {
    const known = this.branches[phrase]
    if (known) return known
    const made = branchOf(parsePhrase(this.sources[phrase] ?? ''), (test) => this.index.add(test))
    this.branches[phrase] = made
    return made
  }

  /** Follows the first `length` branches with one word; what is reached stands in `reached`, how many is returned. */
  private advance(active: readonly Branch[], length: number, stretch: Stretch, position: number): number {
    const { passed } = stretch.known[position - stretch.base] ?? STRANGER
    const { following } = this
    this.step++
    let count = 0
    for (let i = 0; i < length; i++) {
      const branch = active[i]
      if (!branch) continue
      count = this.reach(branch.any, following, count)
      for (const test of passed) {
        const targets = branch.byTest.get(test)
        if (targets && this.isSpelled(test, stretch, position)) count = this.reach(targets, following, count)
      }
    }
    this.following = this.reached
    this.reached = following
    return count
  }

  /** Adds branches behind the first `count` of a list, those it has aside; returns how many it then has. */
  private reach(targets: readonly Branch[], list: Branch[], count: number): number {
    let length = count
    for (const target of targets) {
      if (target.step === this.step) continue
      target.step = this.step
      list[length++] = target
    }
    return length
  }

  /** Folded words pass a test for an exact spelling, whatever their own is. */
  private isSpelled(number: number, { words, text }: Stretch, at: number): boolean {
    const test = this.index.tests[number]
    return test?.kind !== 'exact' || text.slice(words.start[at], words.end[at]) === test.word
  }
}
