// Which of many word tests a word passes: looked up, not tried one by one. Equal tests are one.
import type { WordTest } from './phrase-syntax.ts'

/** Word tests by number, in the order in which they were added. */
export class WordIndex {
  readonly tests: WordTest[] = []
  private readonly numbers = {
    is: new Map<string, number>(),
    exact: new Map<string, number>(),
    starts: new Map<string, number>(),
    ends: new Map<string, number>(),
    holds: new Map<string, number>(),
    number: new Map<string, number>(),
  }
  /** Folded words of which a test asks the spelling. */
  private readonly spellings = new Set<string>()
  private longest = 0

  /** Number of a test, the same for equal tests. */
  add(test: WordTest): number {
    const word = test.kind === 'number' ? '' : test.word
    const numbers = this.numbers[test.kind]
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = this.tests.push(test) - 1
    numbers.set(word, number)
    this.longest = Math.max(this.longest, word.length)
    if (test.kind === 'exact') this.spellings.add(test.folded)
    return number
  }

  /** Whether a test asks how a folded word was spelled. */
  asksSpelling(word: string): boolean {
    return this.spellings.has(word)
  }

  /** Numbers of all tests that a word passes, folded and as it was written. */
  passedBy(word: string, written: string): number[] {
    const { is, exact, starts, ends, holds, number } = this.numbers
    const passed: number[] = []
    const spelled = exact.get(written)
    if (spelled !== undefined) passed.push(spelled)
    const whole = is.get(word)
    if (whole !== undefined) passed.unshift(whole)
    const longest = Math.min(word.length, this.longest)
    for (let length = 1; length <= longest; length++) {
      const beginning = starts.get(word.slice(0, length))
      if (beginning !== undefined) passed.push(beginning)
      const ending = ends.get(word.slice(-length))
      if (ending !== undefined) passed.push(ending)
    }
    for (const [part, middle] of holds) if (word.includes(part)) passed.push(middle)
    const digits = number.get('')
    if (digits !== undefined && DIGITS.test(word)) passed.push(digits)
    return passed
  }
}

const DIGITS = /^\d+$/
