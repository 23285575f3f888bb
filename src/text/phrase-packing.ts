// A phrase table as two strings: what is built in is read at every start, and strings are read fastest.

import type { WordTest } from './phrase-syntax.ts'
import type { PhraseNumbers, PhraseTable } from './phrase-table.ts'
import { fold } from './words.ts'

export interface PackedTable {
  readonly phrases: number
  /** Tests as phrases write them, parted by blanks. */
  readonly tests: string
  /** For each test its two lists: how many phrases, then their numbers, each as its distance from the one before. */
  readonly lists: string
}

/** Digits, the lowest first: of a number's digits all but the last stand in the second half. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const BASE = DIGITS.length / 2
/** Stands for a second list that is the same as the first. */
const SAME = 1

export function packTable({ phrases, tests, firsts, gates }: PhraseTable): PackedTable {
  let before = 0
  const lists = tests.map((_, test) => {
    const [first, gate] = [firsts[test] ?? [], gates[test] ?? []]
    const isSame = first.length > 0 && first.join() === gate.join()
    const written = numbersOf(first, before) + (isSame ? digitsOf(SAME) : '')
    before = first[0] ?? before
    const rest = isSame ? '' : numbersOf(gate, before, gate.length > 0 ? SAME : 0)
    if (!isSame) before = gate[0] ?? before
    return written + rest
  })
  return { phrases, tests: tests.map(written).join(' '), lists: lists.join('') }
}

/** The first number may lie behind or before the one it is told from; the others rise. */
function numbersOf(numbers: PhraseNumbers, from: number, more = 0): string {
  const [first = 0, ...others] = numbers
  if (numbers.length === 0) return digitsOf(0)
  const away = first >= from ? 2 * (first - from) : 2 * (from - first) - 1
  const steps = others.map((number, at) => number - (numbers[at] ?? 0))
  return [numbers.length + more, away, ...steps].map(digitsOf).join('')
}

function digitsOf(number: number): string {
  const high = Math.floor(number / BASE)
  return high === 0 ? (DIGITS[number] ?? '') : (DIGITS[BASE + (number % BASE)] ?? '') + digitsOf(high)
}

function written(test: WordTest): string {
  if (test.kind === 'number') return '#'
  if (test.kind === 'exact') return `=${test.word}`
  const [open, cut] = [test.kind === 'ends' || test.kind === 'holds', test.kind === 'starts' || test.kind === 'holds']
  return `${open ? '*' : ''}${test.word}${cut ? '*' : ''}`
}

export function unpackTable({ phrases, tests, lists }: PackedTable): PhraseTable {
  const unpacked = tests === '' ? [] : tests.split(' ').map(testOf)
  const [firsts, gates]: [PhraseNumbers[], PhraseNumbers[]] = [[], []]
  let [at, before] = [0, 0]
  const number = (): number => {
    let [value, weight] = [0, 1]
    for (;;) {
      const digit = lists.charCodeAt(at++)
      // Small letters stand behind capital ones in the table of characters.
      if (digit >= SMALL_A) return value + (digit - SMALL_A) * weight
      value += (digit - CAPITAL_A) * weight
      weight *= BASE
    }
  }
  const list = (length: number): PhraseNumbers => {
    if (length === 0) return NONE
    const away = number()
    let last = before + (away % 2 === 0 ? away / 2 : -(away + 1) / 2)
    before = last
    const numbers = [last]
    for (let i = 1; i < length; i++) {
      last += number()
      numbers.push(last)
    }
    return numbers
  }
  for (let test = 0; test < unpacked.length; test++) {
    const first = list(number())
    const length = number()
    firsts.push(first)
    gates.push(length === SAME ? first : list(Math.max(0, length - SAME)))
  }
  return { phrases, tests: unpacked, firsts, gates }
}

const CAPITAL_A = 65
const SMALL_A = 97
const NONE: PhraseNumbers = []

function testOf(written: string): WordTest {
  if (written === '#') return { kind: 'number' }
  if (written.startsWith('=')) return { kind: 'exact', word: written.slice(1), folded: fold(written.slice(1)) }
  const [open, cut] = [written.startsWith('*'), written.endsWith('*')]
  if (!open && !cut) return { kind: 'is', word: written }
  const word = written.slice(open ? 1 : 0, cut ? -1 : undefined)
  return { kind: open ? (cut ? 'holds' : 'ends') : 'starts', word }
}
