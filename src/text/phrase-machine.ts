// Many phrases put together, so that one look at a word tells what it means to all of them.
import { detached } from './detached.ts'
import { type Branch, branchOf } from './phrase-branches.ts'
import { parsePhrase, type WordTest } from './phrase-syntax.ts'
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
  /** Where it leads at the beginning of each of those, found when first asked. */
  readonly led: (readonly Branch[] | undefined)[]
  /** Phrases whose gate it passes. */
  readonly gateOf: readonly number[]
}

/** A word whose spelling tells what it means. */
type BySpelling = Map<string, KnownWord>

/** What the words of a text mean; `known[0]` is word number `base`. Words from `to` on are not looked at. */
export interface Stretch {
  readonly known: readonly KnownWord[]
  readonly base: number
  readonly to: number
}

const NONE: readonly never[] = []
const STRANGER: KnownWord = { passed: [], starts: [], led: [], gateOf: [] }

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
  private remembered = new Map<string, KnownWord | BySpelling>()
  private before: ReadonlyMap<string, KnownWord | BySpelling> = new Map()
  /** By the tests that are passed: numbers, and most words on the same stem, mean the same. */
  private meanings = new Map<string, KnownWord>()
  // Lists that are used again and again: there are many runs, and nearly all end at once.
  private active: Branch[] = []
  private following: Branch[] = []
  private step = 0
  /** By number of a test the last step whose word passed it. */
  private readonly passedAt: number[] = []
  private longest = NO_MATCH

  /** Phrases are numbered through all parts. */
  constructor(parts: readonly MachinePart[]) {
    for (const part of parts) {
      const { tests, firsts, gates } = part.table
      for (const [at, test] of tests.entries()) {
        const number = this.numberOf(test)
        this.put(this.firsts, number, firsts[at] ?? [], part)
        this.put(this.gates, number, gates[at] ?? [], part)
      }
      for (const source of part.sources) this.sources.push(source)
    }
  }

  private numberOf(test: WordTest): number {
    const number = this.index.add(test)
    // Without gaps, or it becomes a table of hashes.
    while (this.passedAt.length <= number) this.passedAt.push(0)
    return number
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

  /** What word `at` means. */
  known(words: Words, text: string, at: number): KnownWord {
    const word = words.folded[at] ?? ''
    let found = this.remembered.get(word)
    if (!found) {
      found = this.before.get(word) ?? (this.index.asksSpelling(word) ? new Map() : this.lookUp(word, word))
      this.remember(word, found)
    }
    return found instanceof Map ? this.spelled(found, word, text.slice(words.start[at], words.end[at])) : found
  }

  private spelled(spellings: BySpelling, word: string, written: string): KnownWord {
    const known = spellings.get(written)
    if (known) return known
    const found = this.lookUp(word, written)
    spellings.set(detached(written), found)
    return found
  }

  private remember(word: string, found: KnownWord | BySpelling): void {
    if (word.length > LONGEST_REMEMBERED) return
    if (this.remembered.size >= REMEMBERED) {
      this.before = this.remembered
      this.remembered = new Map()
      this.meanings = new Map()
    }
    this.remembered.set(detached(word), found)
  }

  private lookUp(word: string, written: string): KnownWord {
    const passed = this.index.passedBy(word, written)
    if (passed.length === 0) return STRANGER
    const key = passed.join()
    const known = this.meanings.get(key)
    if (known) return known
    const phrases = (table: readonly number[][]) => [...new Set(passed.flatMap((test) => table[test] ?? []))]
    const meaning: KnownWord = { passed, starts: phrases(this.firsts), led: [], gateOf: phrases(this.gates) }
    this.meanings.set(key, meaning)
    return meaning
  }

  /**
   * Number of the word behind the longest match that begins with word `at`, of the phrase that stands at `start` among
   * those that the word can begin; NO_MATCH where there is none.
   */
  longestMatch(start: number, stretch: Stretch, at: number): number {
    const { base, known, to } = stretch
    this.longest = NO_MATCH
    this.step++
    let count = this.reach(this.ledBy(known[at - base] ?? STRANGER, start), 0, at)
    this.turn()
    for (let position = at + 1; position < to && count > 0; position++)
      count = this.advance(count, known[position - base] ?? STRANGER, position)
    return this.longest
  }

  /** Where a word leads at the beginning of a phrase. */
  private ledBy({ passed, starts, led }: KnownWord, start: number): readonly Branch[] {
    const known = led[start]
    if (known) return known
    const { tests, targets } = this.branchAt(starts[start] ?? 0)
    const made = [...new Set(tests.flatMap((test, at) => (passed.includes(test) ? (targets[at] ?? NONE) : NONE)))]
    led[start] = made
    return made
  }

  private branchAt(phrase: number): Branch {
    const known = this.branches[phrase]
    if (known) return known
    const made = branchOf(parsePhrase(this.sources[phrase] ?? ''), (test) => this.numberOf(test))
    this.branches[phrase] = made
    return made
  }

  /** Follows the first `length` active branches with one word; how many are active then is returned. */
  private advance(length: number, { passed }: KnownWord, position: number): number {
    const { active, passedAt } = this
    const step = ++this.step
    for (const test of passed) passedAt[test] = step
    let count = 0
    for (let i = 0; i < length; i++) {
      const branch = active[i]
      if (!branch) continue
      if (branch.any.length > 0) count = this.reach(branch.any, count, position)
      const { tests, targets } = branch
      for (let j = 0; j < tests.length; j++)
        if (passedAt[tests[j] ?? 0] === step) count = this.reach(targets[j] ?? NONE, count, position)
    }
    this.turn()
    return count
  }

  /** What was reached is followed next; its list is used again. */
  private turn(): void {
    const { active } = this
    this.active = this.following
    this.following = active
  }

  /** Adds branches behind the first `count` that word `position` has led to; returns how many they then are. */
  private reach(targets: readonly Branch[], count: number, position: number): number {
    let length = count
    for (const target of targets) {
      if (target.step === this.step) continue
      target.step = this.step
      if (target.ends) this.longest = position + 1
      if (!target.isLast) this.following[length++] = target
    }
    return length
  }
}
