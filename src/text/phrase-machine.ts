// The automata of many phrases, put together so that one look at a word tells what it means to all of them.
import { detached } from './detached.ts'
import { gatesOf } from './phrase-gates.ts'
import type { PhraseAutomaton, WordTest } from './phrase-syntax.ts'
import { WordIndex } from './word-index.ts'
import type { Words } from './words.ts'

/** Stands for the end of a phrase among its states, and for no match among the numbers of words. */
export const END = -1
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

/** A phrase that a word can begin, and how it goes on. */
export interface Start {
  readonly phrase: number
  readonly branches: readonly Branch[]
  /** Set where the word must be spelled in exactly this case. */
  readonly exact: string | undefined
}

/** What may follow at one point of a phrase. */
interface Branch {
  /** The phrase may end here. */
  readonly ends: boolean
  /** Where any word leads: the words of a gap. */
  readonly any: readonly Branch[]
  /** Where a word leads, by number of a test that it passes. */
  readonly byTest: ReadonlyMap<number, readonly Branch[]>
  /** Of the last step that led here: branches are not followed twice. */
  step: number
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
const NONE: readonly never[] = []

/** Phrases are known by their position in the list that the machine is made of. */
export class PhraseMachine {
  private readonly automata: readonly PhraseAutomaton[]
  private readonly index = new WordIndex()
  /** By number of a test: the states (by phrase and position) that a phrase may begin in, and the phrases whose gate it is in. */
  private readonly firsts: (readonly [phrase: number, state: number])[][] = []
  private readonly gates: number[][] = []
  /** Made when a text first begins the phrase: most phrases are never met. */
  private readonly branches: (Map<readonly number[], Branch> | undefined)[] = []
  private remembered = new Map<string, KnownWord>()
  // The lists of a run are used again for the next: there are many runs, and nearly all end at once.
  private reached: Branch[] = []
  private following: Branch[] = []
  private step = 0

  constructor(automata: readonly PhraseAutomaton[]) {
    this.automata = automata
    const numbers = automata.map(({ states }) => states.map(({ test }) => this.numberOf(test)))
    const gates = gatesOf(automata, numbers, this.index.tests)
    for (const [phrase, { first }] of automata.entries()) {
      for (const state of first) put(this.firsts, numbers[phrase]?.[state], [phrase, state] as const)
      for (const state of gates[phrase] ?? NONE) put(this.gates, numbers[phrase]?.[state], phrase)
    }
  }

  private numberOf(test: WordTest): number | undefined {
    return test.kind === 'any' ? undefined : this.index.add(test)
  }

  /** The spelling that a test asks for, if it does. */
  private spellingOf(number: number): string | undefined {
    const test = this.index.tests[number]
    return test?.kind === 'exact' ? test.word : undefined
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
    return { passed, starts: this.startsOf(passed), gateOf: passed.flatMap((test) => this.gates[test] ?? []) }
  }

  /** Alternatives of one phrase that begin with the same word are one start. */
  private startsOf(passed: readonly number[]): Start[] {
    const byPhrase = new Map<number, Branch[]>()
    const apart: Start[] = []
    for (const test of passed)
      for (const [phrase, state] of this.firsts[test] ?? NONE) {
        const exact = this.spellingOf(test)
        const branch = this.branchOf(phrase, this.automata[phrase]?.states[state]?.next ?? NONE)
        const known = byPhrase.get(phrase)
        if (exact !== undefined) apart.push({ phrase, branches: [branch], exact })
        else if (!known) byPhrase.set(phrase, [branch])
        else if (!known.includes(branch)) known.push(branch)
      }
    const starts = Array.from(byPhrase, ([phrase, branches]): Start => ({ phrase, branches, exact: undefined }))
    return [...starts, ...apart]
  }

  private branchOf(phrase: number, next: readonly number[]): Branch {
    const made = this.branches[phrase] ?? new Map<readonly number[], Branch>()
    this.branches[phrase] = made
    const before = made.get(next)
    if (before) return before
    const any: Branch[] = []
    const byTest = new Map<number, Branch[]>()
    const branch: Branch = { ends: next.includes(END), any, byTest, step: 0 }
    made.set(next, branch)
    for (const at of next) {
      const state = this.automata[phrase]?.states[at]
      if (!state) continue
      const test = this.numberOf(state.test)
      const target = this.branchOf(phrase, state.next)
      const list = test === undefined ? any : (byTest.get(test) ?? [])
      if (!list.includes(target)) list.push(target)
      if (test !== undefined) byTest.set(test, list)
    }
    return branch
  }

  /** Number of the word behind the longest match of a phrase that begins with word `at`, or END. */
  longestMatch({ branches, exact }: Start, stretch: Stretch, at: number): number {
    const { known, base, to } = stretch
    if (exact !== undefined && !isSpelled(exact, stretch, at)) return END
    let longest = END
    let active = branches
    let count = active.length
    for (let position = at + 1; ; position++) {
      for (let i = 0; i < count; i++) if (active[i]?.ends) longest = position
      if (count === 0 || position >= to) return longest
      count = this.advance(active, count, stretch, position, known[position - base] ?? STRANGER)
      active = this.reached
    }
  }

  /** Follows branches with one word; what is reached stands in `reached`, and how many these are is returned. */
  private advance(
    active: readonly Branch[],
    length: number,
    stretch: Stretch,
    position: number,
    { passed }: KnownWord,
  ): number {
    const { following } = this
    this.step++
    let count = 0
    for (let i = 0; i < length; i++) {
      const branch = active[i]
      if (!branch) continue
      count = this.reach(branch.any, following, count)
      for (const test of passed) {
        const targets = branch.byTest.get(test)
        if (!targets) continue
        const spelling = this.spellingOf(test)
        if (spelling === undefined || isSpelled(spelling, stretch, position))
          count = this.reach(targets, following, count)
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
}

function put<T>(table: T[][], at: number | undefined, value: T): void {
  if (at === undefined) return
  const known = table[at]
  if (known) known.push(value)
  else table[at] = [value]
}

function isSpelled(exact: string, { words, text }: Stretch, at: number): boolean {
  return text.slice(words.start[at], words.end[at]) === exact
}
