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
  /** Numbers of tests for an exact spelling, by the folded word. */
  private readonly spellings = new Map<string, number[]>()
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
    if (test.kind === 'exact') this.spellings.set(test.folded, [...(this.spellings.get(test.folded) ?? []), number])
    return number
  }

  /** Numbers of all tests that a folded word passes; the spelling that `exact` asks for is not looked at. */
  passedBy(word: string): number[] {
    const { is, starts, ends, holds, number } = this.numbers
    const passed = [...(this.spellings.get(word) ?? [])]
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
