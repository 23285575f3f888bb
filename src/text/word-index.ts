// Which of many word tests a word passes: looked up, not tried one by one. Equal tests are one.
import type { WordTest } from './phrase-syntax.ts'

/** Word tests by number. A gap's test is not looked up, as every word passes it. */
export class WordIndex {
  private readonly numbers = new Map<string, number>()
  private readonly whole = new Map<string, number[]>()
  private readonly beginnings = new Map<string, number>()
  private readonly endings = new Map<string, number>()
  private readonly middles: (readonly [word: string, number: number])[] = []
  private digits: number | undefined
  private longest = 0

  /** Number of a test, the same for equal tests. */
  add(test: Exclude<WordTest, { kind: 'any' }>): number {
    const key = keyOf(test)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    this.file(test, number)
    return number
  }

  /** How many tests there are; their numbers are below it. */
  get size(): number {
    return this.numbers.size
  }

  private file(test: Exclude<WordTest, { kind: 'any' }>, number: number): void {
    if (test.kind === 'number') {
      this.digits = number
      return
    }
    this.longest = Math.max(this.longest, test.word.length)
    if (test.kind === 'starts') this.beginnings.set(test.word, number)
    else if (test.kind === 'ends') this.endings.set(test.word, number)
    else if (test.kind === 'holds') this.middles.push([test.word, number])
    else {
      const word = test.kind === 'exact' ? test.folded : test.word
      this.whole.set(word, [...(this.whole.get(word) ?? []), number])
    }
  }

  /** Numbers of all tests that a folded word passes; the spelling that `exact` asks for is not looked at. */
  passedBy(word: string): number[] {
    const passed = [...(this.whole.get(word) ?? [])]
    const longest = Math.min(word.length, this.longest)
    for (let length = 1; length <= longest; length++) {
      const beginning = this.beginnings.get(word.slice(0, length))
      if (beginning !== undefined) passed.push(beginning)
      const ending = this.endings.get(word.slice(-length))
      if (ending !== undefined) passed.push(ending)
    }
    for (const [part, number] of this.middles) if (word.includes(part)) passed.push(number)
    if (this.digits !== undefined && DIGITS.test(word)) passed.push(this.digits)
    return passed
  }
}

const DIGITS = /^\d+$/

function keyOf(test: Exclude<WordTest, { kind: 'any' }>): string {
  return test.kind === 'number' ? '#' : `${test.kind} ${test.word}`
}
